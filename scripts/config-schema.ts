// Makes docs/config.schema.json, for editors, from the settings. With --check, fails where the file is not what would be made.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { settingNames, settings } from "../src/config/settings.ts";

const target = fileURLToPath(new URL("../docs/config.schema.json", import.meta.url));

/** The JSON Schema of `.pgdrift.yml`, as text. */
export function configSchema(): string {
  const properties = Object.fromEntries(
    settingNames("file").map((name) => {
      const { description, schema } = settings[name];
      const { $schema: _, ...made } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
      return [name, { description, ...forFiles(made) }];
    }),
  );
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The config of pgdrift, .pgdrift.yml",
    type: "object",
    additionalProperties: false,
    properties,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** In a file true is true, one text is as good as a list of one, and a key without a value is not given. */
function forFiles(schema: Record<string, unknown>): Record<string, unknown> {
  const { type, default: fallback, ...rest } = schema;
  const shown = fallback === null || fallback === undefined ? {} : { default: fallback };
  if (Array.isArray(type) && type.includes("boolean")) return { type: ["boolean", "null"], ...shown, ...rest };
  if (type === "array") return { anyOf: [{ type, ...rest }, ...alone(rest.items)], ...shown };
  return { ...(type === undefined ? {} : { type: [type, "null"].flat() }), ...shown, ...withNull(rest) };
}

function alone(items: unknown): readonly unknown[] {
  const isText = typeof items === "object" && items !== null && "type" in items && items.type === "string";
  return isText ? [items, { type: "null" }] : [{ type: "null" }];
}

function withNull({ enum: words, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return Array.isArray(words) ? { enum: [...words, null], ...rest } : rest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = configSchema();
  if (!process.argv.includes("--check")) await writeFile(target, made);
  else if ((await readFile(target, "utf8").catch(() => "")) !== made) {
    process.stderr.write("docs/config.schema.json is not what the settings make: run tsx scripts/config-schema.ts\n");
    process.exitCode = 1;
  }
}
