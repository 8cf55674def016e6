// The sources as JavaScript, for the bundler: it takes TypeScript too, but not fast, not without other files' errors, and
// only with settings that ours are not. Types are somebody else's business: `tsc` has seen them before.
// The place is always the same, since the bundler names modules by where they lie; nothing is written that has not changed.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

/** Transpiles every `.ts` file of the folders, at their places under the root; gives the function that finds a file's output. */
export function transpile(root: string, folders: readonly string[]): (source: string) => string {
  const cache = join(root, ".cache/bundle");
  const outputOf = (source: string): string =>
    join(cache, relative(root, resolve(root, source))).replace(/\.ts$/, ".js");
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith(".ts") || entry.name.endsWith(".d.ts")) continue;
      const source = join(entry.parentPath, entry.name);
      const code = ts.transpileModule(readFileSync(source, "utf8"), { fileName: source, compilerOptions }).outputText;
      // TypeScript 6 forgets the import of a function in which it writes `await using` out.
      for (const [, data] of code.matchAll(/\bfrom "(\.[^"]+\.json)"/g)) {
        const file = resolve(dirname(source), data ?? "");
        writeChanged(outputOf(file), readFileSync(file, "utf8"));
      }
      writeChanged(outputOf(source), code.replace(/\bimport\("(\.[^"]+)\.ts"\)/g, 'import("$1.js")'));
    }
  }
  return outputOf;
}

function writeChanged(file: string, code: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") === code) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
}
