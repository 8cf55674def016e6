// How serious a finding is. The order of the tuple is the order of every list that people read.

export const severities = ["critical", "high", "medium", "low"] as const;
export type Severity = (typeof severities)[number];

/** What `--fail-on` takes: the lowest severity that fails the run, or none. */
export const failOnLevels = [...severities, "never"] as const;
export type FailOn = Severity | "never";

/** Negative where `a` is the more serious, for sorting worst first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** Whether a finding of this severity fails a run with this threshold. */
export function reaches(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && compareSeverity(severity, failOn) <= 0;
}
