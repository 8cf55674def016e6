// A difference with its cause: what classifying gives and grading takes.

import type { Difference } from "./difference.ts";
import type { Cause, Origin } from "./finding.ts";

export interface ClassifiedDifference {
  /** Of kind `migration` where the history or a pending file is at fault: `actual` then tells the fault. */
  readonly difference: Difference;
  readonly cause: Cause;
  readonly origin: Origin | null;
}
