// A catalog as it is once some of what differs is taken over from the other side.

import type { Difference } from "../model/difference.ts";
import { type Catalog, type CatalogObject, objectKey } from "../model/object.ts";

/** `from`, with what the differences are about as `of` has it. In the order of `of`: a table's columns stand in theirs. */
export function adopting(from: Catalog, of: Catalog, differences: readonly Difference[]): Catalog {
  const taken = new Set(differences.flatMap(({ object, folded }) => [object, ...folded]).map(objectKey));
  const objects = new Map<string, CatalogObject>();
  for (const [key, there] of of.objects) {
    const own = taken.has(key) ? there : from.objects.get(key);
    if (own !== undefined) objects.set(key, own);
  }
  for (const [key, own] of from.objects) if (!of.objects.has(key) && !taken.has(key)) objects.set(key, own);
  return { ...from, objects };
}
