// The grants that a catalog object carries, as far as they are of the catalog's form.

import type { CatalogObject, Json } from "../../../model/object.ts";

/** Grantee and privileges; empty for an object that nothing is granted on. */
export function grantsOn({ attributes }: CatalogObject): readonly (readonly [role: string, privileges: Json])[] {
  const grants = attributes.grants;
  return typeof grants === "object" && grants !== null && !Array.isArray(grants) ? Object.entries(grants) : [];
}

export function isGranted(object: CatalogObject, role: string, privilege: string): boolean {
  return grantsOn(object).some(([name, held]) => name === role && Array.isArray(held) && held.includes(privilege));
}
