// A catalog as it is once some of what differs is taken over from the other side.

import type { Difference } from "../model/difference.ts";
import { type Catalog, objectKey } from "../model/object.ts";

/** `from`, with what the differences are about as `of` has it. */
export function adopting(from: Catalog, of: Catalog, differences: readonly Difference[]): Catalog {
  const objects = new Map(from.objects);
  for (const key of differences.flatMap(({ object, folded }) => [object, ...folded]).map(objectKey)) {
    const there = of.objects.get(key);
    if (there === undefined) objects.delete(key);
    else objects.set(key, there);
  }
  return { ...from, objects };
}
