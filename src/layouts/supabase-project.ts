// What lies beside a folder of Supabase: `roles.sql`, which the CLI runs on a new database before the first migration, and
// the declarative schema, from which it writes migrations: `schema_paths` of `config.toml`, else `schemas/`.

import type { Migration } from "../model/migration.ts";
import type { FolderListing } from "./layout.ts";
import { pathIn } from "./listing.ts";
import { byBytes } from "./order.ts";

const roles = "roles.sql";

/** None where there is no such file. `project`: the folder `supabase`. */
export async function rolesOf(project: FolderListing): Promise<readonly Migration[]> {
  return await asFiles(project, [roles]);
}

/** In the order in which the CLI runs them; seeds are no part of them. */
export async function declaredOf(project: FolderListing): Promise<readonly Migration[]> {
  const patterns = schemaPaths((await project.read("config.toml")) ?? "");
  if (patterns.length === 0) return await asFiles(project, (await filesBelow(project, "schemas")).toSorted(byBytes));
  const names: string[] = [];
  for (const pattern of patterns.map((each) => each.replace(/^(?:\.\/)+/, ""))) {
    const wanted = asRegExp(pattern);
    const isOne = !/[*?[]/.test(pattern);
    const found = isOne
      ? [pattern]
      : (await filesBelow(project, fixedPart(pattern))).filter((name) => wanted.test(name));
    names.push(...found.toSorted(byBytes));
  }
  return await asFiles(project, [...new Set(names)]);
}

/** Of the section `[db.migrations]`; none where it names none. */
function schemaPaths(toml: string): readonly string[] {
  const [, section = ""] =
    /^\s*\[db\.migrations\][^\n]*\n([\s\S]*?)(?=^\s*\[[\w.]+\]\s*(?:#.*)?$|(?![\s\S]))/m.exec(toml) ?? [];
  const lines = section.replace(/^\s*#.*$/gm, "");
  const [, list = ""] = /^\s*schema_paths\s*=\s*\[([^\]]*)\]/m.exec(lines) ?? [];
  return [...list.matchAll(/"([^"\n]*)"|'([^'\n]*)'/g)].map(([, basic, literal]) => basic ?? literal ?? "");
}

/** The folders before the first that is a pattern: `schemas/tables` of `schemas/tables/*.sql`. */
function fixedPart(pattern: string): string {
  const parts = pattern.split("/");
  return parts
    .slice(
      0,
      parts.findIndex((part) => /[*?[]/.test(part)),
    )
    .join("/");
}

function asRegExp(pattern: string): RegExp {
  const parts = pattern
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replaceAll("*", "[^/]*")
    .replaceAll("?", "[^/]");
  return new RegExp(`^${parts}$`);
}

async function filesBelow(project: FolderListing, path: string): Promise<readonly string[]> {
  const listing = await project.folder(path);
  const found: string[] = [];
  for (const { name, type } of listing?.entries ?? []) {
    const inner = path === "" ? name : `${path}/${name}`;
    if (type === "file" && name.endsWith(".sql")) found.push(inner);
    if (type === "directory" && name !== "node_modules") found.push(...(await filesBelow(project, inner)));
  }
  return found;
}

async function asFiles(project: FolderListing, names: readonly string[]): Promise<readonly Migration[]> {
  const files: Migration[] = [];
  for (const name of names) {
    const sql = await project.read(name);
    if (sql === null) continue;
    files.push({ version: "", name, path: pathIn(project, name), sql, firstLine: 1, run: "batch", checksums: [] });
  }
  return files;
}
