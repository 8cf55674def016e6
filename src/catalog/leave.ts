// What is given by hand so that a deploy can begin, and is nobody's drift: the leave to come into a schema or a database.

import { type CatalogObject, type Json, type ObjectIdentity, objectKey } from "../model/object.ts";
import { grantsOf, isGrants, isNone } from "./grants-of.ts";

type Objects = ReadonlyMap<string, CatalogObject>;

const databaseKey = objectKey({ kind: "privileges", schema: null, table: null, name: "the database" });

/**
 * Who deploys must be let into a schema or a database that is not theirs, by hand; in the shadow they are a superuser, and
 * need no leave.
 */
export function withoutLeave(objects: Objects, deployer: (identity: ObjectIdentity) => string | null): Objects {
  const schemas = [...objects].filter(([key, { identity }]) => identity.kind === "schema" || key === databaseKey);
  const told = schemas.map(([key, object]) => {
    const { owner } = object.attributes;
    const grants = Object.entries(grantsOf(object)).filter(
      ([role]) => role === owner || role !== deployer(object.identity),
    );
    return [key, { ...object, attributes: { ...object.attributes, grants: Object.fromEntries(grants) } }] as const;
  });
  return new Map([...objects, ...told]);
}

/** Whom the database keeps out is for who gave it to decide; that the migrations keep somebody out is expected. */
export function asGiven(live: Objects, expected: Objects): Objects {
  const database = live.get(databaseKey);
  if (database === undefined) return live;
  const revoked = expected.get(databaseKey)?.attributes.revoked ?? {};
  const grants = grantsOf(database);
  const told = new Map(live);
  told.set(databaseKey, { ...database, attributes: { grants, revoked: withinBoth(revoked, database) } });
  return told;
}

/** Without what is as it came, now that a host's roles and who deploys are left out of it. */
export function withoutUntouched(objects: Objects): Objects {
  const kept = [...objects].filter(
    ([, object]) =>
      object.identity.kind !== "privileges" ||
      Object.keys(grantsOf(object)).length > 0 ||
      !isNone(object.attributes.revoked),
  );
  return kept.length === objects.size ? objects : new Map(kept);
}

/** Of what the migrations revoke, what is revoked. */
function withinBoth(wanted: Json, { attributes }: CatalogObject): Json {
  const held = isGrants(attributes.revoked) ? attributes.revoked : {};
  if (!isGrants(wanted)) return {};
  const both = Object.entries(wanted).map(
    ([role, privileges]) => [role, privileges.filter((each) => held[role]?.includes(each))] as const,
  );
  return Object.fromEntries(both.filter(([, privileges]) => privileges.length > 0));
}
