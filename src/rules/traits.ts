// What makes one object of a kind graver than another: by its attributes.

import type { CatalogObject } from "../model/object.ts";

export function isPartition(object: CatalogObject): boolean {
  return (object.attributes.partitionOf ?? null) !== null;
}

export function isNoPartition(object: CatalogObject): boolean {
  return !isPartition(object);
}

export function isUnique(object: CatalogObject): boolean {
  return object.attributes.unique === true;
}

export function isNotUnique(object: CatalogObject): boolean {
  return !isUnique(object);
}
