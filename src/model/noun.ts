// What a person calls an object: the noun of its kind, as exact as its attributes tell, and its name.

import type { Difference } from "./difference.ts";
import { type CatalogObject, type Kind, type ObjectIdentity, objectName } from "./object.ts";

/** `materialized view public.totals`. Not escaped for any place. */
export function called(difference: Difference): string {
  return `${noun(difference.expected ?? difference.actual, difference.object)} ${objectName(difference.object)}`;
}

/** `Materialized view public.totals`, for the beginning of a sentence. */
export function calledFirst(difference: Difference): string {
  const text = called(difference);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Attributes that say more exactly what an object of a kind is; their values are nouns. */
const exact: Partial<Record<Kind, (object: CatalogObject) => string | null>> = {
  table: (object) => (object.attributes.partitionOf == null ? null : "partition"),
  view: (object) => (object.attributes.materialized === true ? "materialized view" : null),
  function: (object) => functionNoun(word(object.attributes.functionKind)),
  type: (object) => typeNoun(word(object.attributes.typeKind)),
  privileges: () => "privileges on",
};

/** `object` may be null where only the identity is known. */
export function noun(object: CatalogObject | null, identity: ObjectIdentity): string {
  const exactNoun = object === null ? null : (exact[identity.kind]?.(object) ?? null);
  return exactNoun ?? identity.kind.replaceAll("-", " ");
}

function functionNoun(functionKind: string | null): string | null {
  return functionKind === "window" ? "window function" : functionKind;
}

function typeNoun(typeKind: string | null): string | null {
  if (typeKind !== null && ["composite", "range", "base", "shell"].includes(typeKind)) return `${typeKind} type`;
  return typeKind;
}

function word(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
