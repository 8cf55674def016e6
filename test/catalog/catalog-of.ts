// Small catalogs made by hand, for the tests of what is done with two of them.

import {
  type Catalog,
  type CatalogObject,
  type Json,
  type Kind,
  type NotCompared,
  objectKey,
} from "../../src/model/object.ts";

export interface Made {
  readonly kind: Kind;
  /** `public.users.email` is schema, table and name for what belongs to a table, `public.users` schema and name. */
  readonly path: string;
  readonly in?: Made | undefined;
  readonly attributes?: Readonly<Record<string, Json>>;
}

export function catalogOf(objects: readonly Made[], notCompared: readonly NotCompared[] = []): Catalog {
  const made = objects.map(objectOf);
  return {
    server: { major: 18, version: "18.1" },
    objects: new Map(made.map((object) => [objectKey(object.identity), object])),
    notCompared,
  };
}

export function objectOf({ kind, path, in: parent, attributes = { comment: null } }: Made): CatalogObject {
  return { identity: identityOf(kind, path), parent: parent ? identityOf(parent.kind, parent.path) : null, attributes };
}

function identityOf(kind: Kind, path: string): CatalogObject["identity"] {
  const [first = "", second, third] = path.split(".");
  if (third !== undefined) return { kind, schema: first, table: second ?? null, name: third };
  return second === undefined
    ? { kind, schema: null, table: null, name: first }
    : { kind, schema: first, table: null, name: second };
}
