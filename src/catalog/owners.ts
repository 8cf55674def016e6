// Roles matched by meaning: who deployed on one side is who deployed on the other, and a role that one side lacks is
// one difference, not one for each of its grants. Expected is told in live's roles, so that people read those.

import type { Difference } from "../model/difference.ts";
import {
  type Catalog,
  type CatalogObject,
  type Grants,
  type Json,
  type Kind,
  type ObjectIdentity,
  objectKey,
  objectName,
} from "../model/object.ts";
import { grantsOf, isNone } from "./grants-of.ts";
import { asGiven, withoutLeave, withoutUntouched } from "./leave.ts";
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

/** `strict`: every owner counts by its name. */
export function matchRoles(
  expectedRead: Objects,
  liveRead: Objects,
  roles: RoleNames | null,
  strict = false,
): MatchedRoles {
  const natural = naturalOwners(expectedRead, liveRead);
  const given = withoutUntouched(withoutLeave(expectedRead, (identity) => natural("expected", identity)));
  const wanted = strict ? given : translate(given, natural);
  const live = withoutUntouched(
    asGiven(
      withoutLeave(liveRead, (identity) => natural("live", identity)),
      wanted,
    ),
  );
  const [lacking, extra] = roles ? oneSided(wanted, live, roles, natural) : [[], []];
  return {
    expected: withoutRoles(wanted, live, lacking),
    live: withoutRoles(live, wanted, extra),
    differences: [
      ...lacking.flatMap((role) => roleDifference("missing", role, wanted, live, lacking)),
      ...extra.flatMap((role) => roleDifference("unexpected", role, live, wanted, extra)),
    ],
  };
}

/** Expected told in live's roles: its natural owner gets the name that it has there. */
function translate(expected: Objects, natural: NaturalOwner): Objects {
  const told = new Map<string, CatalogObject>();
  for (const [key, object] of expected) {
    const here = natural("expected", object.identity);
    const there = natural("live", object.identity);
    if (here === null || there === null || here === there) told.set(key, object);
    else {
      const identity = namedFor(object.identity, here, there);
      const newKey = objectKey(identity);
      const taken = newKey !== key && expected.has(newKey);
      told.set(taken ? key : newKey, {
        ...object,
        identity: taken ? object.identity : identity,
        attributes: attributesIn(object, here, there),
      });
    }
  }
  return told;
}

/** What is of one natural owner by its name (default privileges, a setting, a mapping) is of the other. */
function namedFor(identity: ObjectIdentity, here: string, there: string): ObjectIdentity {
  const { kind, name } = identity;
  const behind = behindRole[kind];
  if (behind === undefined || !name.startsWith(`${here}${behind}`)) return identity;
  return { ...identity, name: `${there}${name.slice(here.length)}` };
}

/** In the names of these kinds a role comes first, and this behind it. */
const behindRole: Partial<Record<Kind, string>> = {
  "default-privileges": " on ",
  "user-mapping": " on ",
  "database-setting": ": ",
};

/** What was granted to the role that owns it there is no grant there. */
function attributesIn(object: CatalogObject, here: string, there: string): CatalogObject["attributes"] {
  const attributes: Record<string, Json> = { ...object.attributes };
  const isOwner = attributes.owner === here;
  if (isOwner) attributes.owner = there;
  const grants = grantsOf(object);
  if (!Object.hasOwn(grants, here) && !(isOwner && Object.hasOwn(grants, there))) return attributes;
  const kept = Object.entries(grants).filter(([role]) => role !== there || !isOwner);
  const renames = !kept.some(([role]) => role === there);
  attributes.grants = Object.fromEntries(
    kept.map(([role, privileges]) => [role === here && renames ? there : role, privileges]),
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

/** What is nothing but privileges, and those for these roles alone, stands in the roles' difference. */
function onlyFor(object: CatalogObject, gone: readonly string[]): boolean {
  const others = Object.keys(grantsOf(object)).filter((role) => !gone.includes(role));
  if (object.identity.kind === "default-privileges") return others.every((role) => role === "PUBLIC");
  return object.identity.kind === "privileges" && others.length === 0 && isNone(object.attributes.revoked);
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
