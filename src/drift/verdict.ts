// The verdict of a check, and what its exit code is. What could not be seen is never clean.

import type { Finding } from "../model/finding.ts";
import type { Counts, Report, Verdict } from "../model/report.ts";
import { compareSeverity, type FailOn, reaches, type Severity } from "../model/severity.ts";

export interface Judged {
  readonly verdict: Verdict;
  readonly failed: boolean;
  readonly highest: Severity | null;
  readonly counts: Counts;
}

export interface Evidence {
  readonly findings: readonly Finding[];
  readonly failOn: FailOn;
  /** Null where known findings fail a run as new ones do. */
  readonly failOnNew: FailOn | null;
  /** Whether every object that a user can have made was read and compared. */
  readonly seen: boolean;
  /** False where there was nothing to check, and that is allowed: a pull request that gets no secret. */
  readonly asked: boolean;
}

export function judge({ findings, failOn, failOnNew, seen, asked }: Evidence): Judged {
  const open = findings.filter((finding) => finding.accepted === null);
  const counting = open.map((finding) => finding.severity);
  const failed =
    failOnNew === null
      ? open.some(({ severity }) => reaches(severity, failOn))
      : open.some(({ severity, known }) => known === null && reaches(severity, failOnNew));
  return {
    verdict: verdictOf({ failed, found: counting.length > 0, seen, asked }),
    failed,
    highest: counting.toSorted(compareSeverity)[0] ?? null,
    counts: count(counting, findings.length - counting.length),
  };
}

/** Of a run that made a report; bad input and interruption have their own. */
export function exitCode(report: Pick<Report, "verdict" | "failed" | "lintFailed">): 0 | 1 | 2 {
  if (report.failed || report.lintFailed) return 1;
  return report.verdict === "inconclusive" ? 2 : 0;
}

/** The order is the law: a finding that fails the run does so whether or not all was seen. */
function verdictOf(has: {
  readonly failed: boolean;
  readonly found: boolean;
  readonly seen: boolean;
  readonly asked: boolean;
}): Verdict {
  if (has.failed) return "drift";
  if (!has.asked && !has.found) return "skipped";
  if (!has.seen) return "inconclusive";
  return has.found ? "drift" : "clean";
}

function count(counting: readonly Severity[], accepted: number): Counts {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, accepted };
  for (const severity of counting) counts[severity] += 1;
  return counts;
}
