// The one text of a JSON value: equal values have equal texts, whatever the order of their keys.

import type { Json } from "../model/object.ts";

export function canonical(value: Json): string {
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}

/** `Array.isArray` that keeps a list's type, readonly as it is. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
