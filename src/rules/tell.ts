// A value of an attribute as a person reads it.

import type { Json } from "../model/object.ts";

/** `none` for what is not there; a list by commas; a record by lines, or in brackets inside another value. */
export function tell(value: Json): string {
  if (value === null) return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value === "" ? "empty" : value;
  if (typeof value === "number") return String(value);
  if (isList(value)) return value.length === 0 ? "none" : value.map(tellInside).join(", ");
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== null)
    .map(([name, inner]) => `${name}: ${tellInside(inner)}`);
  return entries.length === 0 ? "none" : entries.join("\n");
}

/** Whether a sentence can hold it. */
export function isShort(text: string): boolean {
  return text.length <= 60 && !text.includes("\n");
}

/** `a, b and c`; of many the first, and how many more. */
export function and(names: readonly string[]): string {
  const shown = names.length > 7 ? [...names.slice(0, 6), `${names.length - 6} more`] : names;
  if (shown.length < 2) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** A value that holds others by name. */
export function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function tellInside(value: Json): string {
  if (value === null || typeof value !== "object") return tell(value);
  if (isList(value)) return `[${value.map(tellInside).join(", ")}]`;
  return `(${Object.entries(value)
    .filter(([, inner]) => inner !== null)
    .map(([name, inner]) => `${name}: ${tellInside(inner)}`)
    .join(", ")})`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
