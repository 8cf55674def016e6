// Which files the change under review touches, as GitHub tells it; null where nobody can tell, and then all is checked.

import type { GitHubEvent } from "../deliver/event.ts";
import type { GitHub } from "../deliver/github.ts";
import { refusal } from "../deliver/refusal.ts";

export async function changedFiles(
  github: GitHub | null,
  { pullRequest, range }: Pick<GitHubEvent, "pullRequest" | "range">,
  warn: (line: string) => void,
): Promise<readonly string[] | null> {
  if (github === null) return null;
  try {
    if (pullRequest !== null) return await github.pullRequestChanges(pullRequest.number);
    return range === null ? null : await github.changesBetween(range.base, range.head);
  } catch (error) {
    const needed = pullRequest === null ? "contents: read" : "pull-requests: read";
    warn(`only-relevant: which files changed could not be told, so all is checked: ${refusal(error, needed)}`);
    return null;
  }
}
