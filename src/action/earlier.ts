// What the default branch's last check found: from the report that is named, else from the issue that its checks keep.

import type { Config } from "../config/settings.ts";
import type { GitHubEvent } from "../deliver/event.ts";
import type { GitHub } from "../deliver/github.ts";
import { earlierFromIssue } from "../deliver/issue.ts";
import { refusal } from "../deliver/refusal.ts";
import type { EarlierCheck } from "../model/news.ts";
import { readKnownReport } from "../run/known-report.ts";

export interface EarlierOptions {
  readonly config: Config;
  readonly github: GitHub | null;
  readonly event: GitHubEvent;
  readonly cwd: string;
  readonly warn: (line: string) => void;
}

/** Null where nobody remembers one, or nobody asks. Throws UserError where the named report is none. */
export async function earlierCheck({ config, github, event, cwd, warn }: EarlierOptions): Promise<EarlierCheck | null> {
  const report = config["known-report"];
  if (report !== null) return readKnownReport(cwd, report);
  if (github === null || !(config["fail-on-new"] !== null || (config.issue && event.onDefaultBranch))) return null;
  try {
    return await earlierFromIssue(github, config.label);
  } catch (error) {
    warn(`what the default branch's last check found: ${refusal(error, "issues: read")}`);
    return null;
  }
}
