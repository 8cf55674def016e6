// What a push takes along: by what Git says on standard input, by pre-commit.com's variables, else the commit we are on.

import type { Repository } from "./git.ts";

export interface Pushed {
  readonly commit: string;
  /** What the other side has; null where that is not known here. */
  readonly has: string | null;
}

const nothing = /^0+$/;

/** Each commit once. A branch that is deleted takes nothing along. */
export async function pushedOf({ ask }: Repository, input: string, env: NodeJS.ProcessEnv): Promise<readonly Pushed[]> {
  const commitOf = async (name: string): Promise<string | null> =>
    nothing.test(name) ? null : (await ask(["rev-parse", "--verify", "--quiet", `${name}^{commit}`]))?.trim() || null;
  const { PRE_COMMIT_TO_REF: to, PRE_COMMIT_FROM_REF: from } = env;
  const told = input
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words.length === 4)
    .map(([, local = "", , remote = ""]) => ({ local, remote }));
  const asked =
    told.length > 0 ? told : to === undefined ? [{ local: "HEAD", remote: "" }] : [{ local: to, remote: from ?? "" }];
  const pushed = new Map<string, Pushed>();
  for (const { local, remote } of asked) {
    const commit = await commitOf(local);
    if (commit !== null) pushed.set(commit, { commit, has: remote === "" ? null : await commitOf(remote) });
  }
  return [...pushed.values()];
}
