// A rule's check that a role is on one side only: one finding for all that it is granted, not one for each grant.

import type { Difference } from "../model/difference.ts";
import type { Check } from "./rule.ts";
import { tell } from "./tell.ts";

export const roleMissing: Check = (difference) => {
  const { object, change, expected } = difference;
  if (object.kind !== "role" || change !== "missing" || expected === null) return null;
  return {
    expected: tell(expected.attributes.grants ?? null),
    actual: null,
    message: `Role ${object.name} is not in the database; the migrations give it privileges on ${count(difference)}.`,
  };
};

export const roleUnexpected: Check = (difference) => {
  const { object, change, actual } = difference;
  if (object.kind !== "role" || change !== "unexpected" || actual === null) return null;
  return {
    expected: null,
    actual: tell(actual.attributes.grants ?? null),
    message: `Role ${object.name}, which no migration names, holds privileges on ${count(difference)}.`,
  };
};

function count({ folded }: Difference): string {
  return folded.length === 1 ? "1 object" : `${folded.length} objects`;
}
