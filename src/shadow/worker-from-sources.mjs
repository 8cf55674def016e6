// Starts worker.ts in the source tree, where Node needs help with TypeScript: it and what it imports are transpiled into
// .cache/ once, and again when one of them changes. The bundle has no use for it.

import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** By name, without `.ts`; types need not be there at run time. */
const sources = new Map();
const imported = /^import (?!type\b)[^;]*? from "\.\/([\w-]+)\.ts";/gm;
read("worker");

const key = createHash("sha256")
  .update(JSON.stringify([...sources]))
  .digest("hex")
  .slice(0, 16);
const folder = new URL(`../../.cache/worker/${key}/`, import.meta.url);
if (!existsSync(folder)) await transpile();
await import(new URL("worker.js", folder).href);

function read(name) {
  if (sources.has(name)) return;
  const text = readFileSync(new URL(`./${name}.ts`, import.meta.url), "utf8");
  sources.set(name, text);
  for (const [, next] of text.matchAll(imported)) read(next);
}

/** Another process may do the same: the first one's stays. */
async function transpile() {
  const { default: ts } = await import("typescript");
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
  };
  const draft = new URL(`../../.cache/worker/${randomUUID()}/`, import.meta.url);
  mkdirSync(draft, { recursive: true });
  for (const [name, text] of sources) {
    writeFileSync(new URL(`${name}.js`, draft), ts.transpileModule(text, { compilerOptions }).outputText);
  }
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
}
