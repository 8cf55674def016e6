// A partition, and a child of another table, begins with its parent's columns: what differs is set.

import { type CatalogObject, type Json, objectKey } from "../../model/object.ts";
import { text, texts, yes } from "../attributes.ts";
import type { Planning, Statement } from "../statement.ts";
import { column, columnAside } from "./column.ts";

const taken: readonly string[] = ["default", "nullable", "storage", "compression"];
const own: readonly string[] = ["statistics", "comment", "options"];

export function inheritedColumns(
  table: CatalogObject,
  columns: readonly CatalogObject[],
  planning: Planning,
): readonly Statement[] {
  const isPartition = text(table, "partitionOf") !== null;
  return columns.flatMap((each) => {
    if (!isPartition && yes(each, "local") && text(table, "ofType") === null) return columnAside(each, planning);
    const above = parentColumn(table, each, planning);
    const begun: CatalogObject = { ...each, attributes: { ...each.attributes, ...pick(above, each) } };
    const changed = [...taken, ...own].filter(
      (name) => JSON.stringify(begun.attributes[name]) !== JSON.stringify(each.attributes[name]),
    );
    const noGrants: CatalogObject = { ...begun, attributes: { ...begun.attributes, grants: {} } };
    const told = new Set([...changed, ...(Object.keys(each.attributes.grants ?? {}).length > 0 ? ["grants"] : [])]);
    return column.alter(noGrants, each, told, planning) ?? [];
  });
}

function pick(above: CatalogObject | undefined, each: CatalogObject): Record<string, Json> {
  const from = (name: string): Json => (above ? (above.attributes[name] ?? null) : (each.attributes[name] ?? null));
  return {
    ...Object.fromEntries(taken.map((name) => [name, from(name)])),
    statistics: null,
    comment: null,
    options: [],
  };
}

function parentColumn(table: CatalogObject, { identity }: CatalogObject, { to }: Planning): CatalogObject | undefined {
  const partitionOf = text(table, "partitionOf");
  const parents = partitionOf === null ? texts(table, "inherits") : [partitionOf];
  for (const each of to.values()) {
    if (each.identity.kind !== "table" || !parents.includes(`${each.identity.schema}.${each.identity.name}`)) continue;
    const found = to.get(
      objectKey({ kind: "column", schema: each.identity.schema, table: each.identity.name, name: identity.name }),
    );
    if (found) return found;
  }
  return undefined;
}
