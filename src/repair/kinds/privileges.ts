// Privileges on what no script makes: the database, a language that is there, a parameter. Large objects are data.

import type { CatalogObject, Grants } from "../../model/object.ts";
import { ident } from "../sql.ts";
import type { KindPlan, Statement } from "../statement.ts";

const none: Lists = { grants: {}, revoked: {} };

export const privileges: KindPlan = {
  create: (object) => between(object, none, listsOf(object), "create"),
  drop: (object) => between(object, listsOf(object), none, "drop"),
  alter: (from, to) => between(to, listsOf(from), listsOf(to), "alter"),
};

/** As told: what was granted beyond the state in which the object came, and what of that state was revoked. */
interface Lists {
  readonly grants: Grants;
  readonly revoked: Grants;
}

function listsOf({ attributes }: CatalogObject): Lists {
  return { grants: grantsIn(attributes.grants), revoked: grantsIn(attributes.revoked) };
}

function grantsIn(value: unknown): Grants {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([role, list]) => [role, Array.isArray(list) ? list.map(String) : []]),
  );
}

function between(object: CatalogObject, from: Lists, to: Lists, act: Statement["act"]): readonly Statement[] {
  const on = placeOf(object.identity.name);
  if (on === null) return [];
  const gone = [...lacking(from.grants, to.grants), ...lacking(to.revoked, from.revoked)];
  const come = [...lacking(to.grants, from.grants), ...lacking(from.revoked, to.revoked)];
  const texts = [
    ...gone.map(([role, privilege]) => `REVOKE ${plain(privilege)} ON ${on} FROM ${grantee(role)}`),
    ...come.map(
      ([role, privilege]) =>
        `GRANT ${plain(privilege)} ON ${on} TO ${grantee(role)}${privilege === plain(privilege) ? "" : " WITH GRANT OPTION"}`,
    ),
  ];
  return texts.map((text) => ({ sql: on === database ? here(text) : text, object: object.identity, act }));
}

function lacking(some: Grants, others: Grants): readonly (readonly [role: string, privilege: string])[] {
  return Object.entries(some).flatMap(([role, list]) =>
    list
      .filter((privilege) => !(others[role] ?? []).includes(privilege))
      .map((privilege): [string, string] => [role, privilege]),
  );
}

const database = "DATABASE %I";

/** As GRANT has it; null for what has no name. */
function placeOf(name: string): string | null {
  if (name === "the database") return database;
  const [, sort = "", own = ""] = /^(language|parameter|foreign data wrapper|foreign server) (.*)$/s.exec(name) ?? [];
  if (sort === "") return null;
  return `${sort.toUpperCase()} ${sort === "parameter" ? own.split(".").map(ident).join(".") : ident(own)}`;
}

/** The database is whichever the script runs in. */
function here(text: string): string {
  const [before = "", after = ""] = text.split(database);
  const escaped = [before, after].map((part) => part.replaceAll("%", "%%")).join(database);
  return `DO $do$ BEGIN EXECUTE pg_catalog.format($sql$${escaped}$sql$, current_database()); END $do$`;
}

function plain(privilege: string): string {
  return privilege.replace(/ WITH GRANT OPTION$/, "");
}

function grantee(role: string): string {
  return role === "PUBLIC" ? role : ident(role);
}
