// Who deployed a schema: the role that owns most of it. Its name says nothing; an owner that differs from it does.

import type { Catalog, CatalogObject, ObjectIdentity } from "../model/object.ts";

type Objects = Catalog["objects"];

export interface NaturalOwner {
  /** Null where nothing on that side has an owner. */
  (side: "expected" | "live", identity: ObjectIdentity): string | null;
  /** Every natural owner of either side. */
  readonly names: ReadonlySet<string>;
}

export function naturalOwners(expected: Objects, live: Objects): NaturalOwner {
  const here = ownersOf(expected, () => null);
  const there = ownersOf(live, here.of);
  const of = (side: "expected" | "live", identity: ObjectIdentity) =>
    (side === "expected" ? here : there).of(schemaOf(identity));
  return Object.assign(of, { names: new Set([...here.names, ...there.names]) });
}

interface Owners {
  of(schema: string | null): string | null;
  readonly names: readonly string[];
}

/** A schema of one object tells nothing, and neither does what lives in none: there the whole side's owner is meant. */
function ownersOf(objects: Objects, preferred: (schema: string | null) => string | null): Owners {
  const counts = new Map<string | null, Map<string, number>>();
  for (const object of objects.values()) {
    const owner = ownerOf(object);
    const schema = schemaOf(object.identity);
    // Who made the schema often made nothing in it: public belongs to whoever owns the database.
    if (owner === null || object.identity.kind === "schema") continue;
    for (const group of schema === null ? [null] : [null, schema]) {
      const owners = counts.get(group) ?? new Map<string, number>();
      counts.set(group, owners.set(owner, (owners.get(owner) ?? 0) + 1));
    }
  }
  const whole = most(counts.get(null) ?? new Map(), [preferred(null)]);
  const natural = new Map<string, string | null>();
  for (const [schema, owners] of counts)
    if (schema !== null && total(owners) > 1) natural.set(schema, most(owners, [preferred(schema), whole]));
  const of = (schema: string | null) => (schema === null ? whole : (natural.get(schema) ?? whole));
  return { of, names: [whole, ...natural.values()].filter((name) => name !== null) };
}

function ownerOf(object: CatalogObject): string | null {
  const owner = object.attributes.owner;
  return typeof owner === "string" ? owner : null;
}

/** The schema whose owner counts: a schema's own for itself. */
function schemaOf(identity: ObjectIdentity): string | null {
  return identity.kind === "schema" ? identity.name : identity.schema;
}

function total(owners: ReadonlyMap<string, number>): number {
  return [...owners.values()].reduce((sum, count) => sum + count, 0);
}

/** The role with the most; of several, one that is preferred, else the first by name. */
function most(owners: ReadonlyMap<string, number>, preferred: readonly (string | null)[]): string | null {
  const top = Math.max(...owners.values());
  const tied = [...owners.keys()].filter((owner) => owners.get(owner) === top).sort();
  return preferred.find((owner) => owner !== null && tied.includes(owner)) ?? tied[0] ?? null;
}
