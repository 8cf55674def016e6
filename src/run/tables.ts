// The tables that findings touch, from both catalogs: what a picture needs of them, and nothing that a finding tells itself.

import { foreignKey, primaryKeyColumns } from "../catalog/keys.ts";
import type { Change } from "../model/difference.ts";
import type { Finding } from "../model/finding.ts";
import { type Catalog, type CatalogObject, type ObjectIdentity, objectKey } from "../model/object.ts";
import type { ReportTable } from "../model/report.ts";

/** Worst first, as the findings are. Accepted findings touch nothing. */
export function touchedTables(
  findings: readonly Finding[],
  expected: Catalog | null,
  live: Catalog | null,
): readonly ReportTable[] {
  const sides = [live, expected].filter((side) => side !== null);
  const changes = changesOf(findings);
  const touched = new Map<string, ObjectIdentity>();
  for (const identity of changes.touched) {
    const table = tableOf(identity);
    if (table !== null && sides.some(({ objects }) => objects.has(objectKey(table))))
      touched.set(objectKey(table), table);
  }
  if (touched.size === 0) return [];
  const parts = partsOf(sides, new Set(touched.keys()));
  return [...touched].map(([key, table]) => tell(table, parts.get(key) ?? [], changes.of));
}

interface Changes {
  readonly touched: readonly ObjectIdentity[];
  of(identity: ObjectIdentity): Change | null;
}

/** What is folded into a missing or unexpected object is missing or unexpected with it. */
function changesOf(findings: readonly Finding[]): Changes {
  const touched: ObjectIdentity[] = [];
  const known = new Map<string, Change>();
  for (const { object, folded, change, accepted } of findings) {
    if (accepted !== null) continue;
    for (const identity of [object, ...folded]) {
      touched.push(identity);
      const key = objectKey(identity);
      if (known.get(key) === undefined || known.get(key) === "changed") known.set(key, change ?? "changed");
    }
  }
  return { touched, of: (identity) => known.get(objectKey(identity)) ?? null };
}

function tableOf({ kind, schema, table, name }: ObjectIdentity): ObjectIdentity | null {
  if (schema === null) return null;
  if (kind === "table") return { kind, schema, table: null, name };
  return table === null ? null : { kind: "table", schema, table: null, name: table };
}

/** Columns and constraints of these tables, live's before expected's. */
function partsOf(
  sides: readonly Catalog[],
  tables: ReadonlySet<string>,
): ReadonlyMap<string, readonly CatalogObject[]> {
  const parts = new Map<string, CatalogObject[]>();
  const seen = new Set<string>();
  for (const [key, object] of sides.flatMap(({ objects }) => [...objects])) {
    const { kind } = object.identity;
    if ((kind !== "column" && kind !== "constraint") || seen.has(key)) continue;
    const table = tableOf(object.identity);
    if (table === null || !tables.has(objectKey(table))) continue;
    seen.add(key);
    const here = parts.get(objectKey(table)) ?? [];
    parts.set(objectKey(table), here);
    here.push(object);
  }
  return parts;
}

function tell(table: ObjectIdentity, parts: readonly CatalogObject[], changeOf: Changes["of"]): ReportTable {
  const schema = table.schema ?? "";
  const constraints = parts.filter(({ identity }) => identity.kind === "constraint");
  const primaryKey = constraints.flatMap((each) => primaryKeyColumns(definition(each)) ?? []);
  const columns = parts
    .filter(({ identity }) => identity.kind === "column")
    .map(({ identity, attributes }) => ({
      name: identity.name,
      type: typeof attributes.type === "string" ? attributes.type : "",
      nullable: attributes.nullable === true,
      primaryKey: primaryKey.includes(identity.name),
      change: changeOf(identity),
    }));
  const rank = ({ name }: { readonly name: string }) =>
    primaryKey.includes(name) ? primaryKey.indexOf(name) : primaryKey.length;
  return {
    schema,
    name: table.name,
    // It is touched: where not by itself, by something of its own.
    change: changeOf(table) ?? "changed",
    columns: columns.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1)),
    relations: constraints.flatMap((each) => {
      const key = foreignKey(definition(each), schema);
      return key === null ? [] : [{ name: each.identity.name, ...key, change: changeOf(each.identity) }];
    }),
  };
}

function definition({ attributes }: CatalogObject): string {
  return typeof attributes.definition === "string" ? attributes.definition : "";
}
