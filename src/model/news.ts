// What has changed between two checks of one database, for those who were told of the first.

import type { Finding } from "./finding.ts";
import type { Known } from "./known.ts";
import type { Verdict } from "./report.ts";
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

/** The default branch's last check of this database, as far as it is remembered. */
export interface EarlierCheck {
  readonly verdict: Verdict;
  readonly remembered: readonly Remembered[];
}

export interface News {
  /** `drift`: there was none before. `changed`: other drift. `clean`: there is none any more. `unsure`: not all was seen. `same`: nothing new. */
  readonly what: "drift" | "changed" | "clean" | "unsure" | "same";
  readonly fresh: readonly Finding[];
  readonly worse: readonly { readonly finding: Finding; readonly was: Severity }[];
  readonly gone: readonly Remembered[];
}

/** News as a mail. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function knownOf(remembered: readonly Remembered[]): Known {
  return new Map(remembered.map(({ id, content, since }) => [id, { content, since }]));
}
