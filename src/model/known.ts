// What an earlier check of the same database found, as the place that keeps it tells: an issue, or a kept report.

export interface KnownFinding {
  /** The finding's `content` then; another one now is a new finding. */
  readonly content: string;
  /** `2026-11-21`: the day of the check that found it first. */
  readonly since: string;
}

/** By the finding's id. */
export type Known = ReadonlyMap<string, KnownFinding>;
