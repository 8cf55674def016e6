// A schema in one line: equal schemas have equal fingerprints, in whatever order they were read.
// The server's version is no part of it, nor is what counts only where order is asked for; a text that a server deparses is.

import { createHash } from "node:crypto";
import type { Catalog, CatalogObject, Kind } from "../model/object.ts";
import { canonical } from "./canonical.ts";
import { kinds } from "./index.ts";
import type { ObjectKind } from "./kind.ts";

/** `sha256:…` of every object with its attributes. */
export function fingerprint(catalog: Catalog): string {
  const hash = createHash("sha256");
  for (const key of [...catalog.objects.keys()].sort()) {
    const object = catalog.objects.get(key);
    if (object) hash.update(`${key} ${canonical(compared(object))}\n`);
  }
  return `sha256:${hash.digest("hex")}`;
}

function compared({ identity, attributes }: CatalogObject): CatalogObject["attributes"] {
  const orders = ordersOf[identity.kind] ?? [];
  if (orders.length === 0) return attributes;
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !orders.includes(name)));
}

const ordersOf: Partial<Record<Kind, readonly string[]>> = Object.fromEntries(
  Object.values<ObjectKind>(kinds).map(({ id, attributes }) => [
    id,
    Object.keys(attributes).filter((name) => attributes[name] === "order"),
  ]),
);
