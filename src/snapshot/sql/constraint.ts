// Constraints and indexes as SQL: in CREATE TABLE where the whole of one fits there, else on their own.

import type { CatalogObject } from "../../model/object.ts";
import { attribute, isOwn } from "../pick.ts";
import { commentOf } from "./about.ts";
import { isLate } from "./column.ts";
import { name, qualified, text } from "./names.ts";
import type { Statement, Writer } from "./statement.ts";
import { optionsText } from "./table.ts";
import { entries, list } from "./type.ts";

/** Null where it cannot stand in CREATE TABLE. */
export function constraintInline(object: CatalogObject): string | null {
  const kind = attribute(object, "constraintKind");
  const definition = String(attribute(object, "definition"));
  const fits = kind === "primary key" || kind === "unique" || (kind === "check" && !isLate(definition));
  return fits && attribute(object, "validated") !== false
    ? `CONSTRAINT ${name(object.identity.name)} ${definition}`
    : null;
}

export const constraint: Writer = (object) => {
  if (!isOwn(object)) return [];
  const { identity, attributes } = object;
  const table = qualified(identity.schema, identity.table);
  const index = qualified(identity.schema, identity.name);
  const notValid = attributes.validated === false ? " NOT VALID" : "";
  const of = identity;
  const alone: Statement = {
    phase: attributes.constraintKind === "foreign key" ? "foreign keys" : "constraints",
    text: `ALTER TABLE ${table} ADD CONSTRAINT ${name(identity.name)} ${String(attributes.definition)}${notValid}`,
    of,
  };
  const after = (sql: string): Statement => ({ phase: "policies", text: sql, of });
  return [
    ...(constraintInline(object) === null ? [alone] : []),
    ...(list(attributes.options).length === 0
      ? []
      : [after(`ALTER INDEX ${index} SET (${optionsText(attributes.options)})`)]),
    ...(typeof attributes.tablespace === "string"
      ? [after(`ALTER INDEX ${index} SET TABLESPACE ${name(attributes.tablespace)}`)]
      : []),
    ...(attributes.enabled === "disabled" ? [after(silenced(table, identity.name))] : []),
    ...commentOf(object, `CONSTRAINT ${name(identity.name)} ON ${table}`),
    ...commentOf(object, `INDEX ${index}`, "indexComment"),
  ];
};

/** The triggers behind a foreign key have names that the server makes. */
function silenced(table: string, constraint: string): string {
  return `DO ${text(`DECLARE one record;
BEGIN
  FOR one IN SELECT tg.tgname, tg.tgrelid::pg_catalog.regclass AS home FROM pg_catalog.pg_trigger AS tg
    JOIN pg_catalog.pg_constraint AS con ON con.oid = tg.tgconstraint
    WHERE con.conrelid = ${text(table)}::pg_catalog.regclass AND con.conname = ${text(constraint)}
  LOOP
    EXECUTE pg_catalog.format('ALTER TABLE %s DISABLE TRIGGER %I', one.home, one.tgname);
  END LOOP;
END`)}`;
}

export const index: Writer = (object) => {
  if (!isOwn(object)) return [];
  const { identity, attributes } = object;
  const called = qualified(identity.schema, identity.name);
  const of = identity;
  const alter = (sql: string): Statement => ({ phase: "policies", text: `ALTER INDEX ${called} ${sql}`, of });
  return [
    { phase: "indexes", text: withPartitions(String(attributes.definition), attributes.valid === true), of },
    ...entries(attributes.statistics).map(([column, target]) =>
      alter(`ALTER COLUMN ${column} SET STATISTICS ${target}`),
    ),
    ...(typeof attributes.tablespace === "string" ? [alter(`SET TABLESPACE ${name(attributes.tablespace)}`)] : []),
    ...commentOf(object, `INDEX ${called}`),
  ];
};

/** The server deparses a partitioned table's index as one that no partition has. */
function withPartitions(definition: string, isWhole: boolean): string {
  return isWhole
    ? definition.replace(/^(CREATE (?:UNIQUE )?INDEX (?:"(?:[^"]|"")+"|[^\s"]+) ON )ONLY /, "$1")
    : definition;
}
