// What many kinds share: owner, comment, privileges.

import { defaultGrants } from "../../catalog/fragments.ts";
import type { CatalogObject, Grants, Json } from "../../model/object.ts";
import { attribute } from "../pick.ts";
import { name, text } from "./names.ts";
import type { Statement, WriteContext } from "./statement.ts";

export type AclKind = keyof typeof defaultGrants;

/** `what`: the object as ALTER and COMMENT take it: `TABLE app.users`. */
export function ownerOf(object: CatalogObject, what: string, context: WriteContext): readonly Statement[] {
  const owner = attribute(object, "owner");
  if (typeof owner !== "string" || owner === "pg_database_owner" || context.isNaturalOwner(object)) return [];
  return [{ phase: "owners", text: `ALTER ${what} OWNER TO ${name(owner)}`, of: object.identity }];
}

export function commentOf(object: CatalogObject, what: string, from = "comment"): readonly Statement[] {
  const comment = attribute(object, from);
  return typeof comment === "string" ? [commentOn(object, what, comment)] : [];
}

export function commentOn(object: CatalogObject, what: string, comment: string): Statement {
  const value = comment === "" ? "NULL" : text(comment);
  return { phase: "comments", text: `COMMENT ON ${what} IS ${value}`, of: object.identity };
}

/** `on`: as GRANT takes it: `TABLE app.users`. */
export function grantsOf(
  object: CatalogObject,
  on: string,
  kind: AclKind,
  context: WriteContext,
): readonly Statement[] {
  const grants = attribute(object, "grants");
  if (!isGrants(grants)) return [];
  const owner = attribute(object, "owner");
  const isPublic = object.identity.schema === "public";
  const before: Grants = {
    ...defaultGrants[kind],
    ...Object.fromEntries((isPublic ? context.grantedByDefault : []).map((role) => [role, ["?"]])),
  };
  return privileges({ object, on, grants, before, owner: typeof owner === "string" ? owner : null, context });
}

export interface Privileges {
  readonly object: CatalogObject;
  readonly on: string;
  readonly grants: Grants;
  /** What is there as soon as the object is. */
  readonly before: Grants;
  readonly owner: string | null;
  readonly context: WriteContext;
  /** Behind GRANT and REVOKE, as `ALTER DEFAULT PRIVILEGES` has it before them. */
  readonly lead?: string;
}

export function privileges({
  object,
  on,
  grants,
  before,
  owner,
  context,
  lead = "",
}: Privileges): readonly Statement[] {
  const statement = (sql: string): Statement => ({ phase: "privileges", text: `${lead}${sql}`, of: object.identity });
  const role = (raw: string) => grantee(raw, context);
  const taken = Object.keys(before).filter((each) => !same(grants[each], before[each]));
  const own = Object.keys(grants).filter((each) => each === owner);
  const revoked = [...taken, ...own].map(role);
  const given = Object.entries(grants).filter(([each, list]) => list.length > 0 && !same(before[each], list));
  return [
    ...(revoked.length === 0 ? [] : [statement(`REVOKE ALL ON ${on} FROM ${revoked.join(", ")}`)]),
    ...together(given).flatMap(([roles, list]) => grantTo(roles.map(role).join(", "), list, on).map(statement)),
  ];
}

/** Roles that are given the same, in one statement. */
function together(
  given: readonly (readonly [string, readonly string[]])[],
): readonly (readonly [readonly string[], readonly string[]])[] {
  const groups = new Map<string, { readonly roles: string[]; readonly list: readonly string[] }>();
  for (const [role, list] of given.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const group = groups.get(list.join()) ?? { roles: [], list };
    groups.set(list.join(), group);
    group.roles.push(role);
  }
  return [...groups.values()].map(({ roles, list }) => [roles, list]);
}

/** Privileges may name columns: `SELECT (email)`; an identity's sequence, which is told apart, is left out. */
export function grantTo(role: string, list: readonly string[], on: string): readonly string[] {
  const suffix = " WITH GRANT OPTION";
  const own = list.filter((privilege) => !privilege.includes(" ON SEQUENCE"));
  const plain = own.filter((privilege) => !privilege.endsWith(suffix));
  const passed = own
    .filter((privilege) => privilege.endsWith(suffix))
    .map((privilege) => privilege.slice(0, -suffix.length));
  return [
    ...(plain.length === 0 ? [] : [`GRANT ${plain.map(columns).join(", ")} ON ${on} TO ${role}`]),
    ...(passed.length === 0 ? [] : [`GRANT ${passed.map(columns).join(", ")} ON ${on} TO ${role}${suffix}`]),
  ];
}

function columns(privilege: string): string {
  const [, word = privilege, column] = /^(\w+) \((.*)\)$/s.exec(privilege) ?? [];
  return column === undefined ? word : `${word} (${name(column)})`;
}

/** Whoever runs the file is who owns most of the schema. */
function grantee(raw: string, context: WriteContext): string {
  if (raw === "PUBLIC") return "PUBLIC";
  return context.isNaturalRole(raw) ? "CURRENT_USER" : name(raw);
}

function same(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((each, at) => each === b[at]);
}

export function isGrants(value: Json): value is Grants {
  return typeof value === "object" && value !== null && Object.values(value).every(Array.isArray);
}
