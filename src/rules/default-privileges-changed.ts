import { calledFirst } from "../model/noun.ts";
import type { CatalogObject } from "../model/object.ts";
import { describeGrants } from "./grants.ts";
import type { Check, Rule } from "./rule.ts";

/** In each direction: what new objects will be open to is not what the migrations say. */
const check: Check = (difference) => {
  const { object, expected, actual } = difference;
  if (object.kind !== "default-privileges") return null;
  if (difference.change === "changed" && difference.attributes.every(({ name }) => name !== "grants")) return null;
  return {
    expected: privileges(expected),
    actual: privileges(actual),
    message: `${calledFirst(difference)} are not what the migrations say, so that new objects get other privileges.`,
  };
};

/** Where they are set and empty, something was revoked. */
function privileges(object: CatalogObject | null): string | null {
  if (object === null) return null;
  const lines = describeGrants(object);
  return lines.length === 0 ? "no privileges" : lines.join("\n");
}

export const rule = {
  id: "default-privileges-changed",
  severity: "medium",
  title: "The privileges that new objects get are not what the migrations say.",
  check,
} satisfies Rule;
