// What passed, by a hash of all that it hangs on: kept in Git's own folder, so that nothing of it is in the tree. Only what
// passed is kept, and what cannot be kept is looked at again.

import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { filesIn, type Repository, type Tree } from "./git.ts";
import { isRelevant } from "./relevant.ts";

/** As many are kept, the newest. */
const most = 50;

export interface Memory {
  has(key: string): boolean;
  add(key: string): Promise<void>;
}

export async function openMemory({ ask, top }: Repository): Promise<Memory> {
  const path = resolve(top, ((await ask(["rev-parse", "--git-path", "pgdrift-hook.json"])) ?? "").trim());
  const known = await read(path);
  return {
    has: (key) => known.includes(key),
    async add(key) {
      const kept = [key, ...known.filter((each) => each !== key)].slice(0, most);
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(`${path}.${process.pid}`, JSON.stringify(kept));
        await rename(`${path}.${process.pid}`, path);
      } catch {
        // a folder that cannot be written to keeps nothing
      }
    },
  };
}

async function read(path: string): Promise<readonly string[]> {
  try {
    const found: unknown = JSON.parse(await readFile(path, "utf8"));
    return Array.isArray(found) ? found.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

/** `about`: what else it hangs on: the program's version, the folder. */
export async function keyOf(repository: Repository, tree: Tree, about: readonly string[]): Promise<string> {
  const files = [...(await filesIn(repository, tree))].filter(([path]) => isRelevant(path)).sort();
  return createHash("sha256")
    .update(JSON.stringify([about, repository.prefix, files]))
    .digest("hex");
}
