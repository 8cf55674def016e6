// The kinds whose whole definition the server deparses, or that say little: triggers, rules, policies, event triggers,
// schemas, extensions, sequences.

import type { CatalogObject, Json } from "../../model/object.ts";
import { attribute } from "../pick.ts";
import { commentOf, grantsOf, isGrants, ownerOf, privileges } from "./about.ts";
import { name, qualified, text } from "./names.ts";
import type { Statement, Writer } from "./statement.ts";

export const schema: Writer = (object, context) => {
  const { identity } = object;
  const what = `SCHEMA ${name(identity.name)}`;
  const made: Statement = {
    phase: "schemas",
    text: `CREATE ${what.replace("SCHEMA", "SCHEMA IF NOT EXISTS")}`,
    of: identity,
  };
  const isPublic = identity.name === "public";
  const grants = attribute(object, "grants");
  const given = isGrants(grants)
    ? privileges({
        object,
        on: what,
        grants,
        before: isPublic ? { PUBLIC: ["USAGE"] } : {},
        owner: String(attribute(object, "owner")),
        context,
      })
    : [];
  return [...(isPublic ? [] : [made]), ...ownerOf(object, what, context), ...given, ...commentOf(object, what)];
};

/** In the server's own version, as `pg_dump` writes it; and what every database has is not made. */
export const extension: Writer = (object) => {
  if (object.identity.name === "plpgsql") return [];
  const home = attribute(object, "schema");
  const what = `EXTENSION ${name(object.identity.name)}`;
  const place = typeof home === "string" ? ` WITH SCHEMA ${name(home)}` : "";
  return [
    {
      phase: "extensions",
      text: `CREATE EXTENSION IF NOT EXISTS ${name(object.identity.name)}${place}`,
      of: object.identity,
    },
    ...commentOf(object, what),
  ];
};

export const sequence: Writer = (object, context) => {
  const { identity, attributes } = object;
  const called = qualified(identity.schema, identity.name);
  const what = `SEQUENCE ${called}`;
  const unlogged = attributes.persistence === "unlogged" ? "UNLOGGED " : "";
  const made = `CREATE ${unlogged}${what} AS ${String(attributes.type)} ${sequenceOptions(attributes)}`;
  const of = identity;
  return [
    { phase: "sequences", text: made, of },
    ...ownedBy(object).map((column): Statement => ({ phase: "columns", text: `ALTER ${what} OWNED BY ${column}`, of })),
    ...ownerOf(object, what, context),
    ...grantsOf(object, what, "s", context),
    ...commentOf(object, what),
  ];
};

export function sequenceOptions(options: { readonly [name: string]: Json }): string {
  const { start, increment, minimum, maximum, cache, cycle } = options;
  return `START WITH ${start} INCREMENT BY ${increment} MINVALUE ${minimum} MAXVALUE ${maximum} CACHE ${cache}${cycle === true ? " CYCLE" : ""}`;
}

/** `schema.table.column`, raw: the parent says which dots part them. */
function ownedBy({ parent, attributes }: CatalogObject): readonly string[] {
  if (typeof attributes.ownedBy !== "string" || parent?.kind !== "table") return [];
  const table = `${parent.schema}.${parent.name}.`;
  return [`${qualified(parent.schema, parent.name)}.${name(attributes.ownedBy.slice(table.length))}`];
}

export const trigger: Writer = (object) => {
  const { identity, attributes } = object;
  const table = qualified(identity.schema, identity.table);
  return [
    { phase: "triggers", text: String(attributes.definition), of: identity },
    ...firing(object, `ALTER TABLE ${table}`, `TRIGGER ${name(identity.name)}`),
    ...commentOf(object, `TRIGGER ${name(identity.name)} ON ${table}`),
  ];
};

export const rule: Writer = (object) => {
  const { identity, attributes } = object;
  const table = qualified(identity.schema, identity.table);
  return [
    { phase: "triggers", text: String(attributes.definition).replace(/;\s*$/, ""), of: identity },
    ...firing(object, `ALTER TABLE ${table}`, `RULE ${name(identity.name)}`),
    ...commentOf(object, `RULE ${name(identity.name)} ON ${table}`),
  ];
};

const enabling: Readonly<Record<string, string>> = {
  disabled: "DISABLE",
  replica: "ENABLE REPLICA",
  always: "ENABLE ALWAYS",
};

function firing(object: CatalogObject, alter: string, what: string): readonly Statement[] {
  const word = enabling[String(attribute(object, "enabled"))];
  return word === undefined ? [] : [{ phase: "policies", text: `${alter} ${word} ${what}`, of: object.identity }];
}

export const policy: Writer = (object) => {
  const { identity, attributes } = object;
  const table = qualified(identity.schema, identity.table);
  const roles = Array.isArray(attributes.roles) ? attributes.roles.map(String) : [];
  const clauses = [
    `CREATE POLICY ${name(identity.name)} ON ${table}`,
    attributes.permissive === false ? "AS RESTRICTIVE" : "",
    attributes.command === "all" ? "" : `FOR ${String(attributes.command).toUpperCase()}`,
    roles.length === 0 || roles.includes("PUBLIC") ? "" : `TO ${roles.map(name).join(", ")}`,
    typeof attributes.using === "string" ? `USING (${attributes.using})` : "",
    typeof attributes.check === "string" ? `WITH CHECK (${attributes.check})` : "",
  ];
  return [
    { phase: "policies", text: clauses.filter((clause) => clause !== "").join(" "), of: identity },
    ...commentOf(object, `POLICY ${name(identity.name)} ON ${table}`),
  ];
};

/** Behind everything else, so that it does not fire at the file. */
export const eventTrigger: Writer = (object, context) => {
  const { identity, attributes } = object;
  const what = `EVENT TRIGGER ${name(identity.name)}`;
  const tags = Array.isArray(attributes.tags)
    ? ` WHEN TAG IN (${attributes.tags.map((tag) => text(String(tag))).join(", ")})`
    : "";
  const made = `CREATE ${what} ON ${String(attributes.event)}${tags} EXECUTE FUNCTION ${context.names.object(String(attributes.function))}()`;
  const word = enabling[String(attributes.enabled)];
  const own = [...ownerOf(object, what, context), ...commentOf(object, what)];
  return [
    { phase: "last", text: made, of: identity },
    ...(word === undefined ? [] : [{ phase: "last", text: `ALTER ${what} ${word}`, of: identity } as const]),
    ...own.map((each) => ({ ...each, phase: "last" }) as const),
  ];
};
