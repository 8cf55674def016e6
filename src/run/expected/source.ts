// What `--expected` names: a snapshot, declarative SQL, or another database. Told by what is there, never by a suffix.

import { readdir, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Config } from "../../config/settings.ts";
import { UserError } from "../../model/errors.ts";
import type { Migration } from "../../model/migration.ts";
import { namesDatabase } from "../../postgres/names-database.ts";
import { isSnapshot, readSnapshot } from "../../snapshot/read.ts";
import type { Snapshot } from "../../snapshot/snapshot.ts";
import type { Target } from "../../target/target.ts";
import { textOf } from "../snapshot-file.ts";
import type { World } from "../world.ts";

export type ExpectedSource =
  | { readonly kind: "snapshot"; readonly name: string; readonly snapshot: Snapshot }
  | { readonly kind: "declarative"; readonly name: string; readonly files: readonly Migration[] }
  | { readonly kind: "database"; readonly connect: () => Promise<Target> };

/** Null where another database is not what is expected. */
export function expectedUrl({ expected }: Pick<Config, "expected">): string | null {
  return expected !== null && namesDatabase(expected) ? expected : null;
}

/** Null for the migrations. `setting`: who asks, for what is said. Throws UserError. */
export async function expectedSource(
  value: string | null,
  { cwd, connectTo }: Pick<World, "cwd" | "connectTo">,
  setting = "expected",
): Promise<ExpectedSource | null> {
  if (value === null) return null;
  if (namesDatabase(value)) {
    if (connectTo === undefined) throw new UserError(`${setting}: another database cannot be asked here; give a file`);
    return { kind: "database", connect: () => connectTo(value) };
  }
  const found = await stat(resolve(cwd, value)).catch(() => null);
  if (found === null) {
    throw new UserError(
      `${setting}: there is no ${value}; give a snapshot, a file or folder of SQL, or the URL of a database (postgres://…)`,
    );
  }
  if (found.isDirectory()) return { kind: "declarative", name: value, files: await filesBelow(value, cwd, setting) };
  const text = await textOf(setting, value, cwd);
  if (isSnapshot(text)) return { kind: "snapshot", name: value, snapshot: readSnapshot(text, value) };
  return { kind: "declarative", name: value, files: [asFile(value, text)] };
}

async function filesBelow(folder: string, cwd: string, setting: string): Promise<readonly Migration[]> {
  const names = await readdir(resolve(cwd, folder), { recursive: true });
  const sql = names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.(?:sql|pgsql|ddl)$/i.test(name) && !name.includes("node_modules/"));
  if (sql.length === 0) throw new UserError(`${setting}: ${folder} holds no file of SQL (*.sql)`);
  const files: Migration[] = [];
  for (const name of sql.sort()) {
    const path = `${folder.replace(/\/+$/, "")}/${name}`;
    files.push(asFile(path, await textOf(setting, path, cwd)));
  }
  return files;
}

function asFile(path: string, sql: string): Migration {
  return { version: "", name: "", path, sql: sql.replace(/^\uFEFF/, ""), firstLine: 1, run: "batch", checksums: [] };
}
