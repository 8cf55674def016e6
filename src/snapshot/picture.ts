// The tables of one schema and what they refer to, as Mermaid's picture of entities and relations.

import { foreignKey, primaryKeyColumns } from "../catalog/keys.ts";
import type { Catalog, CatalogObject } from "../model/object.ts";
import { label, typeWord, word } from "../report/mermaid.ts";
import { attribute, childrenOf, objectsOf } from "./pick.ts";

/** A bigger picture is none: GitHub draws up to 500 relations in 50,000 characters. */
const most = { tables: 80, withColumns: 25, characters: 45_000 };

/** Null where there is no table, or more than a picture holds. */
export function picture(catalog: Catalog, schema: string): string | null {
  const tables = objectsOf(catalog, "table").filter(
    (table) => table.identity.schema === schema && attribute(table, "partitionOf") === null,
  );
  if (tables.length === 0 || tables.length > most.tables) return null;
  const ids = new Map(tables.map(({ identity }, at) => [identity.name, `t${at + 1}`]));
  const withColumns = tables.length <= most.withColumns;
  const text = [
    "erDiagram",
    ...tables.flatMap((table) => entity(catalog, table, ids, withColumns)),
    ...tables.flatMap((table) => relations(catalog, table, ids)),
  ].join("\n");
  return text.length > most.characters ? null : text;
}

type Ids = ReadonlyMap<string, string>;

function entity(catalog: Catalog, table: CatalogObject, ids: Ids, withColumns: boolean): readonly string[] {
  const first = `  ${ids.get(table.identity.name)}["${label(table.identity.name)}"]`;
  const columns = withColumns ? childrenOf(catalog, table, "column") : [];
  if (columns.length === 0) return [first];
  const definitions = definitionsOf(catalog, table);
  const primary = definitions.flatMap((each) => primaryKeyColumns(each) ?? []);
  const foreign = definitions.flatMap((each) => foreignKey(each, "")?.columns ?? []);
  const rows = columns.map((column) => {
    const { name } = column.identity;
    const keys = [primary.includes(name) ? "PK" : "", foreign.includes(name) ? "FK" : ""].filter((key) => key !== "");
    return `    ${typeWord(String(attribute(column, "type")))} ${word(name)} ${keys.join(", ")}`.trimEnd();
  });
  return [`${first} {`, ...rows, "  }"];
}

function relations(catalog: Catalog, table: CatalogObject, ids: Ids): readonly string[] {
  const { schema, name } = table.identity;
  return definitionsOf(catalog, table).flatMap((definition) => {
    const key = foreignKey(definition, schema ?? "");
    const there = key?.schema === schema ? ids.get(key.table) : undefined;
    if (key === null || there === undefined) return [];
    return [`  ${ids.get(name)} }o--|| ${there} : "${label(key.columns.join(", "))}"`];
  });
}

function definitionsOf(catalog: Catalog, table: CatalogObject): readonly string[] {
  return childrenOf(catalog, table, "constraint").map((each) => String(attribute(each, "definition") ?? ""));
}
