import { calledFirst } from "../model/noun.ts";
import { describe } from "./describe.ts";
import type { Check, Rule } from "./rule.ts";
import { tell } from "./tell.ts";

/** In each direction: what new objects will be open to is not what the migrations say. */
const check: Check = (difference) => {
  const { object, expected, actual, attributes } = difference;
  if (object.kind !== "default-privileges") return null;
  if (difference.change === "changed" && attributes.every(({ name }) => name === "owner" || name === "comment"))
    return null;
  return {
    expected: expected === null ? null : grants(expected),
    actual: actual === null ? null : grants(actual),
    message: `${calledFirst(difference)} are not what the migrations say, so that new objects get other privileges.`,
  };
};

function grants(object: Parameters<typeof describe>[0]): string {
  const value = object.attributes.grants;
  return value === undefined ? describe(object, []) : tell(value);
}

export const rule = {
  id: "default-privileges-changed",
  severity: "medium",
  title: "The privileges that new objects get are not what the migrations say.",
  check,
} satisfies Rule;
