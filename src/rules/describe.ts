// One object as a person reads it: its definition where it has one, a table as a compact CREATE TABLE, else its attributes.

import { words } from "../model/attribute-words.ts";
import { noun } from "../model/noun.ts";
import { type CatalogObject, type Json, objectName } from "../model/object.ts";
import { describeFunction } from "./describe-function.ts";
import { describeGrants } from "./grants.ts";
import { tell } from "./tell.ts";
import { tellAttribute } from "./tell-attribute.ts";

/** `children`: what is folded into it. Privileges, which go with it, are told last. */
export function describe(object: CatalogObject, children: readonly CatalogObject[]): string {
  return [describeItself(object, children), ...describeGrants(object)].join("\n");
}

function describeItself(object: CatalogObject, children: readonly CatalogObject[]): string {
  const { kind } = object.identity;
  if (kind === "table") return describeTable(object, children);
  if (kind === "column") return describeColumn(object);
  if (kind === "function") return describeFunction(object);
  if (kind === "schema") return [heading(object), ...children.filter(standsInSchema).map(heading)].join("\n");
  return describeAlone(object);
}

function describeAlone(object: CatalogObject): string {
  const { definition, validated } = object.attributes;
  if (typeof definition !== "string") return describeAttributes(object);
  return validated === false ? `${definition} NOT VALID` : definition;
}

/** Columns and constraints between brackets; what else belongs to it a line each. */
function describeTable(table: CatalogObject, children: readonly CatalogObject[]): string {
  const columns = children.filter(({ identity }) => identity.kind === "column");
  const constraints = children.filter(({ identity }) => identity.kind === "constraint");
  const others = children.filter(({ identity }) => identity.kind !== "column" && identity.kind !== "constraint");
  const inside = [
    ...columns.map((column) => `  ${column.identity.name} ${describeColumn(column)}`),
    ...constraints.map((constraint) => `  CONSTRAINT ${constraint.identity.name} ${describeAlone(constraint)}`),
  ];
  return [
    `CREATE ${table.attributes.persistence === "unlogged" ? "UNLOGGED " : ""}TABLE ${objectName(table.identity)} (`,
    inside.join(",\n"),
    `)${tablePlace(table)}`,
    ...others.map((other) => {
      const { definition } = other.attributes;
      return typeof definition === "string" && !definition.includes("\n") ? definition : heading(other);
    }),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

function tablePlace({ attributes }: CatalogObject): string {
  const partitionOf = text(attributes.partitionOf);
  const bound = text(attributes.partitionBound);
  const key = text(attributes.partitionKey);
  return [
    partitionOf === null ? "" : ` PARTITION OF ${partitionOf}${bound === null ? "" : ` ${bound}`}`,
    key === null ? "" : ` PARTITION BY ${key}`,
  ].join("");
}

function describeColumn({ attributes }: CatalogObject): string {
  const fallback = text(attributes.default);
  const generated = text(attributes.generated);
  const identity = text(attributes.identity);
  const collation = text(attributes.collation);
  return [
    text(attributes.type) ?? "",
    collation === null ? "" : `COLLATE ${collation}`,
    attributes.nullable === false ? "NOT NULL" : "",
    fallback === null ? "" : `DEFAULT ${fallback}`,
    generated ?? "",
    identity === null ? "" : `GENERATED ${identity.toUpperCase()} AS IDENTITY`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** What it is, without what every object has: an owner, a comment, privileges. */
function describeAttributes(object: CatalogObject): string {
  const lines = Object.entries(object.attributes)
    .filter(([name, value]) => !shared.has(name) && tell(value) !== "none")
    .map(([name, value]) => line(name, value));
  return lines.length === 0 ? heading(object) : lines.join("\n");
}

function line(name: string, value: Json): string {
  const told = tellAttribute(name, value);
  return told.includes("\n") ? `${words(name)}:\n${told}` : `${words(name)}: ${told}`;
}

const shared = new Set(["owner", "comment", "grants"]);

function heading(object: CatalogObject): string {
  return `${noun(object, object.identity)} ${objectName(object.identity)}`;
}

function standsInSchema({ identity }: CatalogObject): boolean {
  return identity.table === null;
}

function text(value: Json | undefined): string | null {
  return value === undefined || value === null ? null : tell(value).replaceAll("\n", ", ");
}
