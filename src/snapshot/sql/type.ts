// Enums, domains, composite and range types as SQL.

import type { CatalogObject, Json } from "../../model/object.ts";
import { attribute } from "../pick.ts";
import { commentOf, commentOn, grantsOf, ownerOf } from "./about.ts";
import { name, qualified, text } from "./names.ts";
import type { Statement, WriteContext, Writer } from "./statement.ts";

export const type: Writer = (object, context) => {
  const { identity } = object;
  const called = qualified(identity.schema, identity.name);
  const kind = attribute(object, "typeKind") === "domain" ? "DOMAIN" : "TYPE";
  return [
    ...definition(object, called, context),
    ...ownerOf(object, `${kind} ${called}`, context),
    ...grantsOf(object, `TYPE ${called}`, "T", context),
    ...commentOf(object, `${kind} ${called}`),
    ...comments(object, "fieldComments", (field) => `COLUMN ${called}.${name(field)}`),
    ...comments(object, "constraintComments", (constraint) => `CONSTRAINT ${name(constraint)} ON DOMAIN ${called}`),
  ];
};

function definition(object: CatalogObject, called: string, context: WriteContext): readonly Statement[] {
  const made = (sql: string): Statement => ({ phase: "types", text: sql, of: object.identity });
  switch (attribute(object, "typeKind")) {
    case "enum":
      return [
        made(
          `CREATE TYPE ${called} AS ENUM (${list(attribute(object, "values"))
            .map((value) => text(String(value)))
            .join(", ")})`,
        ),
      ];
    case "domain":
      return domain(object, called, context);
    case "composite":
      return [
        made(
          `CREATE TYPE ${called} AS (${list(attribute(object, "fields"))
            .map((each) => field(each, context))
            .join(", ")})`,
        ),
      ];
    case "range":
      return range(object, called, context).map(made);
    default:
      return [];
  }
}

function domain(object: CatalogObject, called: string, { names }: WriteContext): readonly Statement[] {
  const { baseType, collation, nullable, default: value, constraints } = object.attributes;
  const clauses = [
    `CREATE DOMAIN ${called} AS ${names.type(String(baseType))}`,
    typeof collation === "string" ? `COLLATE ${names.object(collation)}` : "",
    typeof value === "string" ? `DEFAULT ${value}` : "",
    nullable === false ? "NOT NULL" : "",
  ];
  const of = object.identity;
  return [
    { phase: "types", text: clauses.filter((clause) => clause !== "").join(" "), of },
    ...entries(constraints).map(([constraint, each]): Statement => {
      const { definition: check, validated } = record(each);
      const notValid = validated === false ? " NOT VALID" : "";
      return {
        phase: "types",
        text: `ALTER DOMAIN ${called} ADD CONSTRAINT ${name(constraint)} ${String(check)}${notValid}`,
        of,
      };
    }),
  ];
}

function field(value: Json, { names }: WriteContext): string {
  const { name: raw, type: of, collation } = record(value);
  const collate = typeof collation === "string" ? ` COLLATE ${names.object(collation)}` : "";
  return `${name(String(raw))} ${names.type(String(of))}${collate}`;
}

/** A canonical function takes the range itself, which must be there by name before it. */
function range(object: CatalogObject, called: string, { names }: WriteContext): readonly string[] {
  const { subtype, subtypeOperatorClass, subtypeCollation, canonicalFunction, subtypeDiffFunction, multirangeType } =
    object.attributes;
  const option = (word: string, value: Json | undefined, as: (raw: string) => string) =>
    typeof value === "string" ? [`${word} = ${as(value)}`] : [];
  const options = [
    ...option("SUBTYPE", subtype, names.type),
    ...option("SUBTYPE_OPCLASS", subtypeOperatorClass, names.object),
    ...option("COLLATION", subtypeCollation, names.object),
    ...option("CANONICAL", canonicalFunction, names.object),
    ...option("SUBTYPE_DIFF", subtypeDiffFunction, names.object),
    ...option("MULTIRANGE_TYPE_NAME", multirangeType, names.type),
  ];
  const shell = typeof canonicalFunction === "string" ? [`CREATE TYPE ${called}`] : [];
  return [...shell, `CREATE TYPE ${called} AS RANGE (${options.join(", ")})`];
}

function comments(object: CatalogObject, from: string, what: (raw: string) => string): readonly Statement[] {
  return entries(attribute(object, from)).map(([raw, comment]) => commentOn(object, what(raw), String(comment)));
}

export function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function record(value: Json | undefined): { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !isList(value) ? value : {};
}

export function entries(value: Json | undefined): readonly (readonly [string, Json])[] {
  return Object.entries(record(value));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
