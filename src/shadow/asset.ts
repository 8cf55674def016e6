// Files that ship beside the code. A path is relative to src/, and to dist/ once built: the sources of this folder and
// every entry of the bundle lie exactly one folder deep, so one relative address serves both.

import { readFile } from "node:fs/promises";

/** Whether this is the source tree, and not the bundle. */
export const fromSources = new URL(import.meta.url).pathname.endsWith(".ts");

/** `shadow/platform/supabase.sql`. The build copies what scripts/build.ts lists; a path that is not listed is not there. */
export async function readAsset(path: string): Promise<Uint8Array> {
  return await readFile(assetUrl(path));
}

/** Joined, so that the bundler leaves the address alone. */
export function assetUrl(path: string): URL {
  return new URL(["..", path].join("/"), import.meta.url);
}

/** A published file of the embedded PostgreSQL's packages: `pgcrypto.tar.gz`. The build copies them to dist/engine. */
export function engineUrl(file: string): URL {
  const name = file === "vector.tar.gz" ? "pglite-pgvector" : "pglite";
  return assetUrl(fromSources ? `../node_modules/@electric-sql/${name}/dist/${file}` : `engine/${file}`);
}
