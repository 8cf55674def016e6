// What a list of differences touches, by object: so that two comparisons can be held against each other.
// An object inside a missing or unexpected one is touched whole, as that one is.

import type { Difference } from "../model/difference.ts";
import { objectKey } from "../model/object.ts";

/** `whole`: the object is there on one side only. Else the names of its attributes that differ. */
export type Touch = "whole" | ReadonlySet<string>;

/** By `objectKey`. */
export type Touched = ReadonlyMap<string, Touch>;

export function touched(differences: readonly Difference[]): Touched {
  const touches = new Map<string, Touch>();
  for (const difference of differences) {
    if (difference.change === "changed") {
      touches.set(objectKey(difference.object), new Set(difference.attributes.map((attribute) => attribute.name)));
    } else {
      for (const key of keysOf(difference)) touches.set(key, "whole");
    }
  }
  return touches;
}

/** The object of a difference and all that is inside it. What is folded into a role only names it. */
export function keysOf(difference: Difference): readonly string[] {
  const inside = difference.object.kind === "role" ? [] : difference.folded;
  return [difference.object, ...inside].map(objectKey);
}

/** What these differences stand in, by `objectKey`: a column's table is here, whether or not it is touched itself. */
export function parentsTouched(differences: readonly Difference[]): ReadonlySet<string> {
  return new Set(differences.map(parentKey).filter((key) => key !== null));
}

/** The object that this one stands in; null for what stands alone. */
export function parentKey(difference: Difference): string | null {
  const parent = (difference.expected ?? difference.actual)?.parent ?? null;
  return parent === null ? null : objectKey(parent);
}

/** Whether two touches of one object have something in common. */
export function meet(a: Touch | undefined, b: Touch | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === "whole" || b === "whole") return true;
  return [...a].some((name) => b.has(name));
}
