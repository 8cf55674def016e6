// Whether an index that both sides have is unique on one of them only.

import type { Difference } from "../model/difference.ts";

export function losesUnique(difference: Difference): boolean {
  return uniqueness(difference)?.actual === false;
}

export function gainsUnique(difference: Difference): boolean {
  return uniqueness(difference)?.actual === true;
}

function uniqueness({ object, change, attributes }: Difference) {
  if (object.kind !== "index" || change !== "changed") return undefined;
  return attributes.find(({ name }) => name === "unique");
}
