// Attributes of a catalog's objects as the types that planning needs. What is not there, or is another type, is null.

import type { CatalogObject, Grants, Json } from "../model/object.ts";

export function text(object: CatalogObject, name: string): string | null {
  const value = object.attributes[name];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}

export function yes(object: CatalogObject, name: string): boolean {
  return object.attributes[name] === true;
}

export function texts(object: CatalogObject, name: string): readonly string[] {
  return listOf(object.attributes[name]).filter((item) => typeof item === "string");
}

export function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

export function recordOf(value: Json | undefined): Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !isList(value) ? value : {};
}

export function wordOf(value: Json | undefined): string | null {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}

export function grantsOf(object: CatalogObject): Grants {
  return grants(object.attributes.grants);
}

export function grants(value: Json | undefined): Grants {
  return Object.fromEntries(
    Object.entries(recordOf(value)).map(([role, list]) => [
      role,
      listOf(list).filter((item) => typeof item === "string"),
    ]),
  );
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
