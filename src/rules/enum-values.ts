// The values of an enum on two sides: what live lacks, and what it has beyond or elsewhere.

import type { Difference } from "../model/difference.ts";
import { called, calledFirst } from "../model/noun.ts";
import type { Check, Flag } from "./rule.ts";
import { and, tell } from "./tell.ts";

export const lacksValues: Check = (difference) => {
  const values = valuesOf(difference);
  if (values === null) return null;
  const lacking = values.expected.filter((value) => !values.actual.includes(value));
  if (lacking.length === 0) return null;
  const says = lacking.length === 1 ? "value" : "values";
  return flag(values, `${calledFirst(difference)} lacks the ${says} ${and(lacking)}, which the migrations give it.`);
};

export const addsOrReordersValues: Check = (difference) => {
  const values = valuesOf(difference);
  if (values === null) return null;
  const added = values.actual.filter((value) => !values.expected.includes(value));
  if (added.length > 0) {
    const says = added.length === 1 ? "value" : "values";
    return flag(values, `${calledFirst(difference)} has the ${says} ${and(added)}, which no applied migration adds.`);
  }
  const common = values.expected.filter((value) => values.actual.includes(value));
  const inOrder = common.every((value, place) => value === values.actual[place]);
  return inOrder
    ? null
    : flag(values, `The values of ${called(difference)} are in another order than the migrations say.`);
};

interface Values {
  readonly expected: readonly string[];
  readonly actual: readonly string[];
}

/** Null where the difference is not about the values of an enum on both sides. */
function valuesOf({ object, change, attributes }: Difference): Values | null {
  if (object.kind !== "type" || change !== "changed") return null;
  const attribute = attributes.find(({ name }) => name === "values");
  if (attribute === undefined) return null;
  return { expected: list(attribute.expected), actual: list(attribute.actual) };
}

function list(value: Difference["attributes"][number]["expected"]): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function flag({ expected, actual }: Values, message: string): Flag {
  return { expected: tell(expected), actual: tell(actual), message };
}
