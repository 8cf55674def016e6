// What of a view decides with whose rights its tables are read, and what leaks through it.

import type { AttributeDifference } from "../model/difference.ts";
import type { Json } from "../model/object.ts";

export function isSecurity({ name, expected, actual }: AttributeDifference): boolean {
  return name === "securityInvoker" || (name === "options" && barrier(expected) !== barrier(actual));
}

function barrier(options: Json): string | null {
  const found = Array.isArray(options)
    ? options.find((option) => String(option).startsWith("security_barrier="))
    : null;
  return found === null || found === undefined ? null : String(found);
}
