// The privileges in an object's attributes.

import type { CatalogObject, Grants, Json } from "../model/object.ts";

/** An object's `grants`, empty where its kind has none. */
export function grantsOf(object: CatalogObject): Grants {
  const grants = object.attributes.grants;
  return isGrants(grants) ? grants : {};
}

export function isGrants(value: Json | undefined): value is Grants {
  return typeof value === "object" && value !== null && Object.values(value).every(Array.isArray);
}

/** A record of nothing. */
export function isNone(value: Json | undefined): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
