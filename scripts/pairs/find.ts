// Pairs of schemas in a folder: every folder, however deep, that holds an a.sql and a b.sql.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export interface Pair {
  readonly name: string;
  /** Live is built from it. */
  readonly a: string;
  /** The migrations folder is built from it. */
  readonly b: string;
}

export function findPairs(root: string, { both, only }: { readonly both: boolean; readonly only: string }): Pair[] {
  const there = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === "a.sql" && existsSync(join(entry.parentPath, "b.sql")))
    .map((entry): Pair => {
      const [a, b] = ["a.sql", "b.sql"].map((file) => readFileSync(join(entry.parentPath, file), "utf8"));
      return { name: relative(root, entry.parentPath), a: a ?? "", b: b ?? "" };
    });
  const back = there.map(({ name, a, b }) => ({ name: `${name} (back)`, a: b, b: a }));
  return [...there, ...(both ? back : [])]
    .filter(({ name }) => name.includes(only))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
