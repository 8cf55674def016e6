// Where a monorepo keeps its migrations: folders below the root, to a stated depth, by their names or by what they hold.

import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { otherDatabases } from "./other-databases.ts";

/** How many folders deep: `api/app/src/main/resources/db/migration` is found, one level further is not. */
export const depth = 7;

/** What holds other people's migrations, copies of ours, ones that only a test runs, or another database's. Hidden folders, too. */
const skipped = new Set([
  "node_modules",
  "vendor",
  "dist",
  "build",
  "out",
  "target",
  "coverage",
  "test",
  "tests",
  "__tests__",
  "testdata",
  "fixtures",
  ...otherDatabases,
]);

const names = new Set(["migrations", "migration", "drizzle"]);

export interface FoldersBelow {
  /** Named for what they hold. */
  readonly named: readonly string[];
  /** The others. */
  readonly others: readonly string[];
}

/** Nearest first, then by name; also one inside another, none through a link. */
export async function foldersBelow(cwd: string): Promise<FoldersBelow> {
  const found: string[] = [];
  let level = [""];
  for (let at = 0; at < depth; at += 1) {
    level = (await Promise.all(level.map((path) => foldersIn(cwd, path)))).flat();
    found.push(...level);
  }
  const isNamed = (path: string): boolean => names.has(path.split("/").at(-1) ?? "");
  return { named: found.filter(isNamed), others: found.filter((path) => !isNamed(path)) };
}

async function foldersIn(cwd: string, path: string): Promise<readonly string[]> {
  // A folder that may not be read is no place where migrations are.
  const entries = await readdir(join(cwd, path), { withFileTypes: true }).catch((): Dirent[] => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !skipped.has(entry.name))
    .map((entry) => (path === "" ? entry.name : `${path}/${entry.name}`))
    .sort();
}
