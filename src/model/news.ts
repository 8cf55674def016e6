// What has changed between two checks of one database, for those who were told of the first.

import type { Finding } from "./finding.ts";
import type { Severity } from "./severity.ts";

/** A finding as it is remembered from one check to the next. */
export interface Remembered {
  readonly id: string;
  readonly content: string;
  readonly severity: Severity;
  /** `2026-11-21`: the day of the check that found it first. */
  readonly since: string;
  /** Kind and name, as people say it. Data, not escaped for any place. */
  readonly called: string;
}

export interface News {
  /** `drift`: there was none before. `changed`: other drift. `clean`: there is none any more. `unsure`: not all was seen. */
  readonly what: "drift" | "changed" | "clean" | "unsure";
  readonly fresh: readonly Finding[];
  readonly worse: readonly { readonly finding: Finding; readonly was: Severity }[];
  readonly gone: readonly Remembered[];
}
