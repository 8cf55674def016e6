// What is checked out, where that can be a stranger's. With `pull_request_target` and `workflow_run` a pull request from a
// fork runs with the secrets of the repository; safe is then only the commit that GitHub itself runs the workflow from.
// https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UserError } from "../model/errors.ts";
import type { GitHubEvent } from "./event.ts";

/** `trusted`: the commit that the workflow itself is of, `GITHUB_SHA`. Throws UserError where anything else is checked out. */
export async function refuseStrangersCheckout(
  { privileged }: Pick<GitHubEvent, "privileged">,
  { cwd, trusted }: { readonly cwd: string; readonly trusted: string | undefined },
): Promise<void> {
  if (privileged === null) return;
  const head = await commitAt(cwd);
  if (head !== null && head === trusted) return;
  const found = head === null ? "what is checked out is not known" : `${head.slice(0, 12)} is checked out`;
  throw new UserError(
    `${privileged} of a fork's pull request, and ${found} instead of this repository's own ${(trusted ?? "commit").slice(0, 12)}: ` +
      "a stranger's files would be read where secrets are; check the pull request on `pull_request` instead, where it gets none",
  );
}

/** Null where git cannot tell. */
async function commitAt(cwd: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)("git", ["-c", "safe.directory=*", "rev-parse", "HEAD"], { cwd });
    return stdout.trim();
  } catch {
    return null;
  }
}
