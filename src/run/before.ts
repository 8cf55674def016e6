// What the config puts before the first file: SQL of its own, and a schema file that stands for all that came before.
// Both run as files do, so that what fails in them is named with its line.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Config } from "../config/settings.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { UserError } from "../model/errors.ts";
import type { Migration, Position } from "../model/migration.ts";

/** In the order in which they run. Throws UserError where one cannot be read. */
export async function before(
  config: Pick<Config, "baseline" | "extra-prelude">,
  cwd: string,
): Promise<readonly Migration[]> {
  const files: Migration[] = [];
  for (const name of ["extra-prelude", "baseline"] as const) {
    const path = config[name];
    if (path !== null) files.push(await fileAt(name, path, cwd));
  }
  return files;
}

async function fileAt(name: string, path: string, cwd: string): Promise<Migration> {
  try {
    const sql = (await readFile(resolve(cwd, path), "utf8")).replace(/^\uFEFF/, "");
    return { version: "", name, path, sql, firstLine: 1, run: "batch", checksums: [] };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new UserError(`${name}: ${path} cannot be read${code}; give the path of a file of SQL`);
  }
}

/** The versions count as applied though the history does not list them. */
export function assumeApplied(at: Position, versions: readonly string[]): Position {
  if (versions.length === 0) return at;
  const isAssumed = ({ version }: Migration) => versions.includes(version);
  const moved = at.pending.filter(isAssumed);
  if (moved.length === 0) return at;
  const said = `${moved.length === 1 ? "one file" : `${moved.length} files`} applied by \`assume-applied\``;
  return {
    ...at,
    applied: [...at.applied, ...moved],
    pending: at.pending.filter((migration) => !isAssumed(migration)),
    assumed: at.assumed === null ? said : `${at.assumed}; ${said}`,
  };
}

/** Versions that no file has. */
export function assumedInVain(migrations: readonly Migration[], versions: readonly string[]): readonly Diagnostic[] {
  const unknown = versions.filter((version) => !migrations.some((migration) => migration.version === version));
  return unknown.map((version) => ({
    code: "assumed-in-vain",
    severity: "warning",
    message: `assume-applied: no file has the version ${version}`,
    path: null,
    line: null,
  }));
}
