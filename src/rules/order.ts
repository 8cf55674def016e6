// The order of findings: worst first; among equals what lies open to strangers, then by kind and name.

import type { Difference } from "../model/difference.ts";
import type { Finding } from "../model/finding.ts";
import { type Catalog, kinds, objectKey, objectName } from "../model/object.ts";
import { compareSeverity } from "../model/severity.ts";
import { everyone, openToAll } from "./grants.ts";
import { isTrue } from "./opened.ts";

export function worstFirst(isOpen: (finding: Finding) => boolean): (a: Finding, b: Finding) => number {
  return (a, b) =>
    compareSeverity(a.severity, b.severity) ||
    Number(isOpen(b)) - Number(isOpen(a)) ||
    kinds.indexOf(a.object.kind) - kinds.indexOf(b.object.kind) ||
    byText(objectName(a.object), objectName(b.object)) ||
    byText(objectKey(a.object), objectKey(b.object)) ||
    byText(a.rule, b.rule);
}

/** Rules that are about nothing else, wherever the object stands. */
const always: ReadonlySet<string> = new Set([
  "rls-disabled",
  "policy-opened",
  "function-security-changed",
  "view-security-changed",
]);

/** Whether what the rule flags lets strangers at the data, or run code with another's rights. */
export function laysOpen(rule: string, { object, actual }: Difference, exposed: ReadonlySet<string>): boolean {
  if (always.has(rule)) return true;
  if (object.kind !== "schema" && object.schema !== null && !exposed.has(object.schema)) return false;
  if (rule === "grant-public") return true;
  if (!rule.endsWith("-unexpected") || actual === null) return false;
  const { security, searchPath, permissive, using, check, rowSecurity } = actual.attributes;
  if (object.kind === "function") return security === "definer" && (searchPath ?? null) === null;
  if (object.kind === "policy") return permissive !== false && (isTrue(using ?? null) || isTrue(check ?? null));
  return rowSecurity !== true && openToAll(actual).length > 0;
}

/** Schemas that strangers may look into: `public`, and those of which everyone, or a platform's visitors, have USAGE. */
export function exposedSchemas(live: Catalog | null): ReadonlySet<string> {
  const open = [...(live?.objects.values() ?? [])].filter(({ identity, attributes }) => {
    const { grants } = attributes;
    return (
      identity.kind === "schema" &&
      typeof grants === "object" &&
      grants !== null &&
      everyone.some((role) => Object.hasOwn(grants, role))
    );
  });
  return new Set(["public", ...open.map(({ identity }) => identity.name)]);
}

/** By code units: the same order on every machine. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
