// What pending files leave on this database that they do not leave on what the folder alone builds. Pure.
// Law: what was there before and no file works on is drift, and none of it.

import type { Difference } from "../model/difference.ts";
import { type Json, objectKey } from "../model/object.ts";
import { keysOf, meet, type Touched, touched } from "./touched.ts";

export interface Run {
  /** What a file changes on what the folder builds. */
  readonly alone: readonly Difference[];
  /** What it changes on this database. */
  readonly here: readonly Difference[];
}

export interface Diverging {
  /** By file, in the order of `runs`: head against what this database becomes. */
  readonly byFile: readonly (readonly Difference[])[];
}

/**
 * `before`: expected against live. `after`: head against live with the pending files.
 * Each difference is told of the last file that touches the object.
 */
export function diverging(
  runs: readonly Run[],
  { before, after }: { readonly before: readonly Difference[]; readonly after: readonly Difference[] },
): Diverging {
  const known = new Map(before.map((each) => [objectKey(each.object), each]));
  const aloneTouched = runs.map(({ alone }) => touched(alone));
  const touches = runs.map(({ here }, index) => [aloneTouched[index] ?? new Map(), touched(here)]);
  const left = after.flatMap((each) => withoutDrift(each, known.get(objectKey(each.object)), aloneTouched));
  const byFile = runs.map((): Difference[] => []);
  for (const difference of left) {
    const last = touches.findLastIndex((sides) => sides.some((side) => isTouched(difference, side)));
    byFile[last]?.push(difference);
  }
  return { byFile };
}

/** What of the difference is new, or is worked on by a file and not as the file wants it. */
function withoutDrift(
  difference: Difference,
  before: Difference | undefined,
  files: readonly Touched[],
): readonly Difference[] {
  if (before === undefined || before.change !== difference.change) return [difference];
  const touchedHere = (name: string | null): boolean =>
    files.some((file) => {
      const touch = file.get(objectKey(difference.object));
      return touch === "whole" || (touch !== undefined && name !== null && touch.has(name));
    });
  if (difference.change !== "changed") return touchedHere(null) ? [difference] : [];
  const attributes = difference.attributes.filter(({ name, expected, actual }) => {
    const same = before.attributes.find((each) => each.name === name);
    const isOld = same !== undefined && isSame(same.expected, expected) && isSame(same.actual, actual);
    return !isOld || touchedHere(name);
  });
  return attributes.length === 0 ? [] : [{ ...difference, attributes }];
}

function isSame(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isTouched(difference: Difference, side: Touched): boolean {
  const own = difference.change === "changed" ? new Set(difference.attributes.map(({ name }) => name)) : "whole";
  return keysOf(difference).some((key) => meet(key === objectKey(difference.object) ? own : "whole", side.get(key)));
}
