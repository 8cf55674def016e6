// A rule's check that an object is on one side only. What is folded into it is told with it.

import { called, calledFirst } from "../model/noun.ts";
import type { CatalogObject, Kind } from "../model/object.ts";
import { describe } from "./describe.ts";
import { openToAll } from "./grants.ts";
import type { Check } from "./rule.ts";
import { and } from "./tell.ts";

/** Expected, not live. `where` narrows the kind. */
export function missing(kind: Kind | readonly Kind[], where: (object: CatalogObject) => boolean = () => true): Check {
  return (difference, children) => {
    const { change, expected, object } = difference;
    if (change !== "missing" || !isOneOf(object.kind, kind) || expected === null || !where(expected)) return null;
    return {
      expected: describe(expected, children),
      actual: null,
      message: `${calledFirst(difference)} is not in the database; the migrations create it.`,
    };
  };
}

/** Live, not expected. */
export function unexpected(
  kind: Kind | readonly Kind[],
  where: (object: CatalogObject) => boolean = () => true,
): Check {
  return (difference, children) => {
    const { change, actual, object } = difference;
    if (change !== "unexpected" || !isOneOf(object.kind, kind) || actual === null || !where(actual)) return null;
    const open = openToAll(actual);
    const holders = open.length === 0 ? "" : `; ${and(open)} on it`;
    return {
      expected: null,
      actual: describe(actual, children),
      message: `No applied migration creates ${called(difference)}, which is in the database${holders}.`,
    };
  };
}

function isOneOf(kind: Kind, kinds: Kind | readonly Kind[]): boolean {
  return kind === kinds || (Array.isArray(kinds) && kinds.includes(kind));
}
