// TypeScript types as `supabase gen types typescript` writes them: by the engine behind it.

import { generateTypescript } from "@supabase/postgrest-typegen/generation";
import type { Metadata } from "../introspect.ts";

export async function typescriptTypes(metadata: Metadata, schemas: readonly string[]): Promise<string> {
  const defaultSchema = schemas.includes("public") ? "public" : (schemas[0] ?? "public");
  return await generateTypescript(metadata, { defaultSchema, format: pretty });
}

/** The engine's own formatter is a native library, which cannot be carried along; this one prints the same. */
async function pretty(code: string): Promise<string> {
  const [{ format }, typescript, estree] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/typescript"),
    import("prettier/plugins/estree"),
  ]);
  const plugins = [typescript, estree.default];
  const printed = await format(code, { parser: "typescript", plugins, semi: false, printWidth: 80 });
  return printed.replace(onOneLine, "    | $1\n    | $2,").replace(/:\n( +)([^\n]+)(?=\n)/g, brokenUp);
}

/** What the engine's formatter breaks and this one does not: a union that has a line to itself, here one of the engine's own. */
const onOneLine = /^ {4}(keyof DefaultSchema\["\w+"\]) \| (\{ schema: keyof DatabaseWithoutInternals \}),$/gm;

/** And here the type of a property, each member on its own line. */
function brokenUp(all: string, indent: string, line: string): string {
  const members = (line.match(/(?:"(?:[^"\\]|\\.)*"|[^|"])+/g) ?? []).map((each) => each.trim());
  if (members.length < 2 || /^[|{(]|[{(<[]$/.test(line)) return all;
  return `:\n${members.map((each) => `${indent}| ${each}`).join("\n")}`;
}
