// What others have by now: the commit up to which files count as applied, and what a commit changes against it.

import type { Repository, Tree } from "./git.ts";

const defaults = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];

/**
 * Where the history left the default branch. Without such a branch the last commit, for what will be committed; null
 * where nobody can have anything yet.
 */
export async function baseOf({ ask }: Repository, tree: Tree): Promise<string | null> {
  const from = tree ?? "HEAD";
  for (const branch of defaults) {
    const base = (await ask(["merge-base", from, branch]))?.trim();
    const isOwn = !branch.includes("/") && base !== undefined && base === (await commit(ask, from));
    if (base && !(isOwn && tree !== null)) return base;
  }
  return tree === null ? await commit(ask, "HEAD") : null;
}

async function commit(ask: Repository["ask"], name: string): Promise<string | null> {
  return (await ask(["rev-parse", "--verify", "--quiet", `${name}^{commit}`]))?.trim() || null;
}

/** Paths that differ; `before`: only those that the base has. All of the tree's where there is no base. */
export async function changedSince(
  { ask, prefix }: Repository,
  base: string | null,
  tree: Tree,
  { before = false }: { readonly before?: boolean } = {},
): Promise<readonly string[]> {
  const from = base ?? (await ask(["hash-object", "-t", "tree", "/dev/null"]))?.trim() ?? "";
  const sides = tree === null ? ["--cached", from] : [from, tree];
  const kinds = before ? ["--diff-filter=MDT"] : [];
  const place = prefix === "" ? [] : ["--", prefix];
  const paths = await ask(["diff", "--name-only", "-z", "--no-renames", ...kinds, ...sides, ...place]);
  return (paths ?? "").split("\0").filter((path) => path !== "");
}
