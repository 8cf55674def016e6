// A column as it stands in CREATE TABLE, and what only ALTER TABLE says of it.

import type { CatalogObject } from "../../model/object.ts";
import { attribute } from "../pick.ts";
import { commentOf, grantTo, isGrants } from "./about.ts";
import { name } from "./names.ts";
import { sequenceOptions } from "./simple.ts";
import type { Statement, WriteContext } from "./statement.ts";
import { optionsText } from "./table.ts";
import { list, record } from "./type.ts";

export function columnText(column: CatalogObject, { names }: WriteContext): string {
  const { type, collation, nullable, notNullValidated, notNullInherited, generated } = column.attributes;
  const value = defaultOf(column);
  return [
    name(column.identity.name),
    String(type),
    ...(typeof collation === "string" ? [`COLLATE ${names.object(collation)}`] : []),
    ...(typeof generated === "string" ? [generated] : []),
    ...(value === null || isLate(value) ? [] : [`DEFAULT ${value}`]),
    ...identity(column, names.object),
    ...(nullable === false && notNullValidated !== false
      ? [`NOT NULL${notNullInherited === false ? " NO INHERIT" : ""}`]
      : []),
  ].join(" ");
}

function identity({ attributes }: CatalogObject, called: (raw: string) => string): readonly string[] {
  if (typeof attributes.identity !== "string") return [];
  const options = record(attributes.identityOptions);
  const sequence = typeof options.sequence === "string" ? `SEQUENCE NAME ${called(options.sequence)} ` : "";
  return [`GENERATED ${attributes.identity.toUpperCase()} AS IDENTITY (${sequence}${sequenceOptions(options)})`];
}

function defaultOf(column: CatalogObject): string | null {
  const value = attribute(column, "default");
  return typeof value === "string" ? value : null;
}

/** Whether it calls a function that some schema of the user's holds, which may want tables itself. */
export function isLate(expression: string): boolean {
  const outside = expression.replace(/'(?:[^']|'')*'/g, "''");
  return /(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)\.(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)\(/u.test(outside);
}

/** Of a column that comes from a parent: where it is not as it is there. */
export function inheritedColumn(column: CatalogObject, parents: readonly CatalogObject[]): readonly string[] {
  const alter = `ALTER COLUMN ${name(column.identity.name)}`;
  const value = defaultOf(column);
  const given = parents.map(defaultOf).find((each) => each !== null) ?? null;
  const wanted = attribute(column, "nullable") === false;
  const notNull = parents.some((parent) => attribute(parent, "nullable") === false);
  return [
    ...(value === null && given !== null ? [`${alter} DROP DEFAULT`] : []),
    ...(value !== null && value !== given && !isLate(value) ? [`${alter} SET DEFAULT ${value}`] : []),
    ...(wanted && !notNull ? [`${alter} SET NOT NULL`] : []),
  ];
}

export function columnAlterations(column: CatalogObject): readonly string[] {
  const { storage, compression, statistics, options, nullable, notNullValidated } = column.attributes;
  const called = name(column.identity.name);
  const alter = `ALTER COLUMN ${called}`;
  const value = defaultOf(column);
  return [
    ...(value !== null && isLate(value) ? [`${alter} SET DEFAULT ${value}`] : []),
    ...(nullable === false && notNullValidated === false ? [`ADD NOT NULL ${called} NOT VALID`] : []),
    ...(typeof storage === "string" ? [`${alter} SET STORAGE ${storage.toUpperCase()}`] : []),
    ...(typeof compression === "string" ? [`${alter} SET COMPRESSION ${compression}`] : []),
    ...(typeof statistics === "number" ? [`${alter} SET STATISTICS ${statistics}`] : []),
    ...(list(options).length === 0 ? [] : [`${alter} SET (${optionsText(options)})`]),
  ];
}

/** Its comment and privileges, and those of an identity's sequence. */
export function columnAround(column: CatalogObject, table: string, { names }: WriteContext): readonly Statement[] {
  const called = name(column.identity.name);
  const sequence = record(attribute(column, "identityOptions")).sequence;
  const grants = attribute(column, "grants");
  const role = (raw: string) => (raw === "PUBLIC" ? raw : name(raw));
  const of = column.identity;
  return [
    ...commentOf(column, `COLUMN ${table}.${called}`),
    ...(typeof sequence === "string" ? commentOf(column, `SEQUENCE ${names.object(sequence)}`, "identityComment") : []),
    ...(isGrants(grants)
      ? Object.entries(grants).flatMap(([raw, privileges]) => [
          ...grantTo(
            role(raw),
            privileges.map((each) => withColumn(each, column.identity.name)),
            `TABLE ${table}`,
          ),
          ...(typeof sequence === "string"
            ? grantTo(role(raw), onSequence(privileges), `SEQUENCE ${names.object(sequence)}`)
            : []),
        ])
      : []
    ).map((text): Statement => ({ phase: "privileges", text, of })),
  ];
}

function withColumn(privilege: string, column: string): string {
  return privilege.includes(" ON SEQUENCE") ? privilege : privilege.replace(/^\w+/, (word) => `${word} (${column})`);
}

function onSequence(privileges: readonly string[]): readonly string[] {
  return privileges.filter((each) => each.includes(" ON SEQUENCE")).map((each) => each.replace(" ON SEQUENCE", ""));
}
