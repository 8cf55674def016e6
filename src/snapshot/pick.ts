// Objects of a catalog by kind and by what they belong to, in the order of their names.

import { type Catalog, type CatalogObject, type Json, type Kind, objectKey } from "../model/object.ts";

export function objectsOf(catalog: Catalog, kind: Kind): readonly CatalogObject[] {
  return indexOf(catalog).kinds.get(kind) ?? [];
}

/** The objects of a kind that stand in this one; columns in their own order, where it is known. */
export function childrenOf(catalog: Catalog, parent: CatalogObject, kind: Kind): readonly CatalogObject[] {
  const children = indexOf(catalog).children.get(objectKey(parent.identity)) ?? [];
  const found = children.filter(({ identity }) => identity.kind === kind);
  return kind === "column" ? found.toSorted((a, b) => place(a) - place(b)) : found;
}

export function attribute({ attributes }: CatalogObject, name: string): Json {
  return attributes[name] ?? null;
}

/** What follows a like object of its table's parent has no attributes. */
export function isOwn({ attributes }: CatalogObject): boolean {
  return Object.keys(attributes).length > 0;
}

function place(column: CatalogObject): number {
  return Number(column.attributes.position ?? 0);
}

interface Index {
  readonly kinds: ReadonlyMap<Kind, readonly CatalogObject[]>;
  readonly children: ReadonlyMap<string, readonly CatalogObject[]>;
}

const indexes = new WeakMap<Catalog, Index>();

function indexOf(catalog: Catalog): Index {
  const known = indexes.get(catalog);
  if (known !== undefined) return known;
  const kinds = new Map<Kind, CatalogObject[]>();
  const children = new Map<string, CatalogObject[]>();
  const sorted = [...catalog.objects].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, object] of sorted) {
    push(kinds, object.identity.kind, object);
    if (object.parent !== null) push(children, objectKey(object.parent), object);
  }
  const index = { kinds, children };
  indexes.set(catalog, index);
  return index;
}

function push<Key>(map: Map<Key, CatalogObject[]>, key: Key, object: CatalogObject): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [object]);
  else list.push(object);
}
