// The files that a branch adds, as git tells them: where there is no history table, those are pending.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UserError } from "../model/errors.ts";

/** Paths relative to `cwd`, with `/`, added since the branch left `ref`. Throws UserError where git cannot tell. */
export async function filesSince(cwd: string, ref: string): Promise<readonly string[]> {
  const git = (...args: readonly string[]) =>
    promisify(execFile)("git", [...args], { cwd, maxBuffer: 64 * 1024 * 1024 });
  try {
    const { stdout } = await git("diff", "--name-only", "--diff-filter=A", "--relative", "-z", `${ref}...HEAD`, "--");
    const untracked = await git("ls-files", "--others", "--exclude-standard", "-z");
    return [...stdout.split("\0"), ...untracked.stdout.split("\0")].filter((path) => path !== "");
  } catch (error) {
    const said =
      error instanceof Error && "stderr" in error ? String(error.stderr).trim().split("\n")[0] : String(error);
    throw new UserError(
      `--base ${ref}: git cannot tell what was added since (${said}); fetch that ref, or name one that is there`,
    );
  }
}
