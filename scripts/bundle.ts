// What dist/ is made of, and how: one folder an entry, the embedded PostgreSQL beside them, each file once. The same
// sources make the same bytes.

import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";
import { engineUrl } from "../src/shadow/asset.ts";
import { everyBundle } from "../src/shadow/extensions.ts";
import { transpile } from "./transpile.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Folder in dist/ to source. Each folder is one deep, as src/shadow/asset.ts wants it. */
export const entries: Readonly<Record<string, string>> = {
  action: "src/action.ts",
  cli: "src/cli.ts",
  shadow: "src/shadow/worker.ts",
};

/** ncc's bundle of this package dies at run time, so it stays as published, and out of node_modules. */
const externals = {
  "@electric-sql/pglite": "../engine/index.js",
  // A formatter in native code, which the engine of types imports and, with a formatter of ours, never calls. Its one name
  // is in this module too.
  oxfmt: "node:util",
};

/** `from`: other entries than the shipped ones, for tests; `folders`: where the sources of all of them are. */
export async function bundle(
  output: string,
  from: Readonly<Record<string, string>> = entries,
  folders: readonly string[] = ["src"],
): Promise<void> {
  const outputOf = transpile(root, folders);
  for (const [folder, source] of Object.entries(from)) await bundleEntry(join(output, folder), outputOf(source));
  copyEngine(join(output, "engine"));
  copyAssets(output);
  cpSync(join(root, "examples", "sample"), join(output, "sample"), { recursive: true });
}

async function bundleEntry(folder: string, source: string): Promise<void> {
  const { code, assets } = await ncc(source, {
    cache: false,
    externals,
    license: "licenses.txt",
    minify: false,
    sourceMap: false,
    quiet: true,
  });
  refuseMissing(source, [code, ...Object.values(assets).map((asset) => String(asset.source))]);
  write(join(folder, "index.js"), code);
  for (const [name, { source: bytes }] of Object.entries(assets)) write(join(folder, name), bytes);
  writePackage(folder);
}

/** ncc leaves a file that is not there to fail at run time. */
function refuseMissing(source: string, codes: readonly string[]): void {
  const missing = codes.flatMap((code) =>
    [...code.matchAll(/eval\("require"\)\("(\.[^"]+)"\)/g)].map(([, path]) => path),
  );
  if (missing.length > 0) throw new Error(`${source} imports what is not there: ${missing.join(", ")}`);
}

/** The engine's entry, what it imports, its two large files and the extensions; no maps, no types, no initdb. */
function copyEngine(folder: string): void {
  const bundles = everyBundle().map((name) => `${name}.tar.gz`);
  for (const name of ["pglite.data", "pglite.wasm", ...bundles, ...modulesFrom("index.js")]) {
    write(join(folder, name), readFileSync(engineUrl(name)));
  }
  write(join(folder, "LICENSE"), readFileSync(engineUrl("../LICENSE")));
  const vector = fileURLToPath(engineUrl("vector.tar.gz"));
  write(join(folder, "LICENSE.vector"), readFileSync(join(dirname(vector), "..", "LICENSE")));
  writePackage(folder);
}

function modulesFrom(name: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = readFileSync(engineUrl(name), "utf8");
  for (const [, next] of code.matchAll(/(?:\bfrom|\bimport)"\.\/([\w.-]+\.js)"/g)) {
    if (next !== undefined) modulesFrom(next, seen);
  }
  return seen;
}

/** Everything under src/ that is no code lies at the same place under dist/. */
function copyAssets(output: string): void {
  const source = join(root, "src");
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.m?ts$|\.mjs$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const target = join(output, relative(source, file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
}

/** Each folder says for itself that it holds modules: nothing above it is taken for granted. */
function writePackage(folder: string): void {
  write(join(folder, "package.json"), '{ "type": "module" }\n');
}

function write(file: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
