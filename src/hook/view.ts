// The project as a commit has it: the working tree where that is the same, else a copy that is gone afterwards.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesIn, type Repository, type Tree } from "./git.ts";
import { isRelevant } from "./relevant.ts";

export interface View extends AsyncDisposable {
  /** The project's folder; absolute. */
  readonly cwd: string;
}

export async function viewOf(repository: Repository, tree: Tree): Promise<View> {
  const { top, prefix, ask } = repository;
  if (!(await differs(repository, tree))) return { cwd: join(top, prefix), [Symbol.asyncDispose]: async () => {} };
  const copy = await mkdtemp(join(tmpdir(), "pgdrift-hook-"));
  const dispose = () => rm(copy, { recursive: true, force: true });
  try {
    const env = tree === null ? {} : { GIT_INDEX_FILE: join(copy, ".index") };
    if (tree !== null) await ask(["read-tree", tree], { env });
    const input = [...(await filesIn(repository, tree)).keys()].join("\0");
    await ask(["checkout-index", "-z", "--stdin", `--prefix=${copy}/tree/`], { env, input });
    return { cwd: join(copy, "tree", prefix), [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Whether the working tree has other migrations: changed and not added, or not known to Git at all. */
async function differs({ ask, prefix }: Repository, tree: Tree): Promise<boolean> {
  const place = prefix === "" ? [] : ["--", prefix];
  const asked = await Promise.all([
    ask(["diff", "--name-only", "-z", "--no-renames", ...(tree === null ? [] : [tree]), ...place]),
    ask(["ls-files", "--others", "--exclude-standard", "-z", ...place]),
  ]);
  return asked.some((paths) => (paths ?? "").split("\0").some(isRelevant));
}
