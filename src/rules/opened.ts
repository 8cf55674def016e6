// What opens a policy: which of its changed attributes let more through than the migrations mean.
// A permissive policy opens as it grows; a restrictive one opens as it shrinks.

import type { AttributeDifference, Difference } from "../model/difference.ts";
import type { Json } from "../model/object.ts";

export function opens(attribute: AttributeDifference, { expected, actual }: Difference): boolean {
  const { name } = attribute;
  if (name === "permissive") return attribute.actual === true;
  if (name === "using" || name === "check") {
    return attribute.expected !== null && isTrue(attribute.actual);
  }
  const restrictive = expected?.attributes.permissive === false && actual?.attributes.permissive === false;
  const [before, after] = restrictive ? [attribute.actual, attribute.expected] : [attribute.expected, attribute.actual];
  if (name === "roles") return grew(list(before), list(after));
  if (name === "command") return after === "all" && before !== "all";
  return false;
}

/** As the server deparses it, with brackets or without. */
export function isTrue(expression: Json): boolean {
  return typeof expression === "string" && /^\(*true\)*$/.test(expression.trim());
}

function grew(before: readonly string[], after: readonly string[]): boolean {
  const everyone = (roles: readonly string[]) => roles.length === 0 || roles.includes("PUBLIC");
  if (everyone(before)) return false;
  return everyone(after) || after.some((role) => !before.includes(role));
}

function list(value: Json): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
