// Why each difference is there, from three comparisons of expected (E), head (H) and live (L). Pure.
// L = H: unrecorded. L is neither, and H = E: drift. L is neither, and H is not E: conflict. What is pending is no finding.

import type { ClassifiedDifference } from "../model/classified.ts";
import type { Difference } from "../model/difference.ts";
import type { Cause } from "../model/finding.ts";
import { keysOf, parentKey, parentsTouched, type Touched, touched } from "./touched.ts";
import { type PendingFile, recordUnrecorded } from "./unrecorded.ts";

export interface Comparisons {
  /** Expected against live. */
  readonly live: readonly Difference[];
  /** Head against live; null where nothing is pending, or head was not reached. */
  readonly head: readonly Difference[] | null;
  /** The pending files that were replayed, in order, each with what it changes: `expected` before it, `actual` after it. */
  readonly pending: readonly PendingFile[];
  /** Expected against head: what the pending files change together. */
  readonly changes: readonly Difference[];
}

/** One for each difference of `live`, but that a pending file which is there in full stands for all that it changes. */
export function classify(comparisons: Comparisons): readonly ClassifiedDifference[] {
  const { head } = comparisons;
  if (head === null) return comparisons.live.map((difference) => classified(difference, "drift"));
  const rest = recordUnrecorded({ ...comparisons, head });
  const isHeadTouched = touches(head);
  const isChanged = touches(rest.changes);
  const changesTouched = touched(rest.changes);
  return [
    ...rest.recorded,
    ...rest.live.map((difference) => {
      if (!isHeadTouched(difference)) return classified(difference, "unrecorded");
      const pendingWorksThere = isChanged(difference) || parentIsTouchedWhole(difference, changesTouched);
      return classified(difference, pendingWorksThere ? "conflict" : "drift");
    }),
  ];
}

function classified(difference: Difference, cause: Cause): ClassifiedDifference {
  return { difference, cause, origin: null };
}

/**
 * Whether another comparison touches the object, too. A missing or unexpected object is all that is folded into it,
 * and what the other comparison has inside it.
 */
function touches(others: readonly Difference[]): (difference: Difference) => boolean {
  const othersTouched = touched(others);
  const parents = parentsTouched(others);
  return (difference) => {
    const keys = keysOf(difference);
    if (keys.some((key) => othersTouched.has(key))) return true;
    return difference.change !== "changed" && keys.some((key) => parents.has(key));
  };
}

/** A column that was added by hand to a table which a pending file drops. */
function parentIsTouchedWhole(difference: Difference, changesTouched: Touched): boolean {
  const parent = parentKey(difference);
  return parent !== null && changesTouched.get(parent) === "whole";
}
