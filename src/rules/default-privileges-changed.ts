import type { CatalogObject, ObjectIdentity } from "../model/object.ts";
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
    message: `${newObjects(object)} get other privileges than the migrations mean.`,
  };
};

/** By a name like `postgres on tables`. */
function newObjects({ schema, name }: ObjectIdentity): string {
  const [, role, what] = /^(.*) on (.*)$/s.exec(name) ?? ["", name, "objects"];
  return `New ${what} that ${role} makes${schema === null ? "" : ` in schema ${schema}`}`;
}

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
