// Roles matched by meaning: who deployed on one side is who deployed on the other, and a role that one side lacks is
// one difference, not one for each of its grants. Only objects that both sides have are rewritten, live to expected.

import type { Difference } from "../model/difference.ts";
import {
  type Catalog,
  type CatalogObject,
  type Grants,
  type Json,
  type ObjectIdentity,
  objectKey,
  objectName,
} from "../model/object.ts";
import { type NaturalOwner, naturalOwners } from "./natural-owner.ts";

/** Which roles there are: all of the target's cluster, and those that the migrations or the platform name. */
export interface RoleNames {
  readonly live: ReadonlySet<string>;
  readonly folder: ReadonlySet<string>;
}

export interface MatchedRoles {
  readonly expected: Objects;
  readonly live: Objects;
  /** One for each role that one side lacks and the other grants something. */
  readonly differences: readonly Difference[];
}

type Objects = Catalog["objects"];

export function matchRoles(expected: Objects, live: Objects, roles: RoleNames | null): MatchedRoles {
  const natural = naturalOwners(expected, live);
  const translated = translate(expected, live, natural);
  const [lacking, extra] = roles ? oneSided(expected, translated, roles, natural) : [[], []];
  return {
    expected: withoutRoles(expected, translated, lacking),
    live: withoutRoles(translated, expected, extra),
    differences: [
      ...lacking.flatMap((role) => roleDifference("missing", role, expected, translated, lacking)),
      ...extra.flatMap((role) => roleDifference("unexpected", role, translated, expected, extra)),
    ],
  };
}

/** Live told in expected's roles: the natural owner's name there becomes that of here. */
function translate(expected: Objects, live: Objects, natural: NaturalOwner): Objects {
  return new Map(
    [...live].map(([key, object]) => {
      const there = natural("live", object.identity);
      const here = natural("expected", object.identity);
      if (there === null || here === null || there === here) return [key, object];
      const [newKey, renamed] = defaultsOfOwner(key, object, there, here, expected, live);
      const pair = expected.get(newKey);
      return [newKey, pair ? { ...renamed, attributes: translated(renamed, pair, there, here) } : object];
    }),
  );
}

/** The default privileges of live's natural owner are those of expected's. */
function defaultsOfOwner(
  key: string,
  object: CatalogObject,
  there: string,
  here: string,
  expected: Objects,
  live: Objects,
): readonly [string, CatalogObject] {
  const { kind, name } = object.identity;
  if (kind !== "default-privileges" || !name.startsWith(`${there} on `)) return [key, object];
  const identity: ObjectIdentity = { ...object.identity, name: `${here}${name.slice(there.length)}` };
  const newKey = objectKey(identity);
  return expected.has(newKey) && !live.has(newKey) ? [newKey, { ...object, identity }] : [key, object];
}

function translated(
  object: CatalogObject,
  pair: CatalogObject,
  there: string,
  here: string,
): CatalogObject["attributes"] {
  const attributes: Record<string, Json> = { ...object.attributes };
  if (attributes.owner === there && pair.attributes.owner === here) attributes.owner = here;
  const grants = grantsOf(object);
  if (Object.hasOwn(grants, there) && !Object.hasOwn(grants, here))
    attributes.grants = Object.fromEntries(
      Object.entries(grants).map(([role, privileges]) => [role === there ? here : role, privileges]),
    );
  return attributes;
}

/** Roles that are granted something on one side and do not exist on the other. */
function oneSided(
  expected: Objects,
  live: Objects,
  roles: RoleNames,
  natural: NaturalOwner,
): readonly [lacking: readonly string[], extra: readonly string[]] {
  const given = granteesOf(expected);
  const found = granteesOf(live);
  const everywhere = (role: string) => role === "PUBLIC" || role.startsWith("pg_") || natural.names.has(role);
  return [
    [...given].filter((role) => !everywhere(role) && !roles.live.has(role) && !found.has(role)).sort(),
    [...found].filter((role) => !everywhere(role) && !roles.folder.has(role) && !given.has(role)).sort(),
  ];
}

function granteesOf(objects: Objects): ReadonlySet<string> {
  return new Set([...objects.values()].flatMap((object) => Object.keys(grantsOf(object))));
}

function roleDifference(
  change: "missing" | "unexpected",
  role: string,
  here: Objects,
  there: Objects,
  gone: readonly string[],
): readonly Difference[] {
  const holders = [...here]
    .filter(([key, object]) => Object.hasOwn(grantsOf(object), role) && (there.has(key) || onlyFor(object, gone)))
    .map(([, object]) => object);
  if (holders.length === 0) return [];
  const identity: ObjectIdentity = { kind: "role", schema: null, table: null, name: role };
  const grants: Grants = Object.fromEntries(
    holders.map((object) => [`${object.identity.kind} ${objectName(object.identity)}`, grantsOf(object)[role] ?? []]),
  );
  const object: CatalogObject = { identity, parent: null, attributes: { grants } };
  return [
    {
      object: identity,
      change,
      expected: change === "missing" ? object : null,
      actual: change === "unexpected" ? object : null,
      attributes: [],
      folded: holders.map((holder) => holder.identity),
    },
  ];
}

/** Default privileges that are there for these roles alone stand in the roles' difference. */
function onlyFor(object: CatalogObject, gone: readonly string[]): boolean {
  const others = Object.keys(grantsOf(object)).filter((role) => role !== "PUBLIC" && !gone.includes(role));
  return object.identity.kind === "default-privileges" && others.length === 0;
}

/** The side without what is said once, by a role's own difference. */
function withoutRoles(here: Objects, there: Objects, gone: readonly string[]): Objects {
  if (gone.length === 0) return here;
  const kept = new Map<string, CatalogObject>();
  for (const [key, object] of here) {
    const grants = Object.entries(grantsOf(object));
    const left = grants.filter(([role]) => !gone.includes(role));
    if (left.length === grants.length) kept.set(key, object);
    else if (there.has(key))
      kept.set(key, { ...object, attributes: { ...object.attributes, grants: Object.fromEntries(left) } });
    else if (!onlyFor(object, gone)) kept.set(key, object);
  }
  return kept;
}

/** An object's `grants`, empty where its kind has none. */
function grantsOf(object: CatalogObject): Grants {
  const grants = object.attributes.grants;
  return isGrants(grants) ? grants : {};
}

function isGrants(value: Json | undefined): value is Grants {
  return typeof value === "object" && value !== null && Object.values(value).every(Array.isArray);
}
