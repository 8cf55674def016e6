// A difference with its cause: what classifying gives and grading takes.

import type { Difference } from "./difference.ts";
import type { Cause, Origin } from "./finding.ts";

export interface ClassifiedDifference {
  /** Of kind `migration` where the history or a pending file is at fault: `actual` then tells the fault. */
  readonly difference: Difference;
  /** Null for what is neither of the database nor of its history: a query of the application. */
  readonly cause: Cause | null;
  readonly origin: Origin | null;
}
