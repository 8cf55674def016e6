// Which tables, and which of their columns, a picture shows: the worst first, and of a wide table what matters. What is left
// out is counted.

import type { ReportTable } from "../model/report.ts";

export interface ShownTable extends ReportTable {
  /** How many of its columns are not shown. */
  readonly hidden: number;
}

export interface ShownTables {
  readonly tables: readonly ShownTable[];
  /** Those that the shown ones point at, and are not shown themselves. */
  readonly beside: readonly { readonly schema: string; readonly name: string }[];
  /** How many tables are left out. */
  readonly hidden: number;
}

export interface Most {
  readonly tables: number;
  readonly columns: number;
}

export function tablesShown(all: readonly ReportTable[], most: Most): ShownTables {
  const tables = all.slice(0, most.tables).map((table) => narrowed(table, most.columns));
  const shown = new Set(tables.map(({ schema, name }) => JSON.stringify([schema, name])));
  const beside = new Map<string, ShownTables["beside"][number]>();
  for (const { schema, table } of tables.flatMap(({ relations }) => relations)) {
    const key = JSON.stringify([schema, table]);
    if (!shown.has(key)) beside.set(key, { schema, name: table });
  }
  return { tables, beside: [...beside.values()], hidden: all.length - tables.length };
}

/** What differs, then keys, then the rest, each in its order. */
function narrowed(table: ReportTable, most: number): ShownTable {
  const pointing = new Set(table.relations.flatMap(({ columns }) => columns));
  const rank = ({ name, change, primaryKey }: ReportTable["columns"][number]) =>
    change !== null ? 0 : primaryKey || pointing.has(name) ? 1 : 2;
  const chosen = new Set([...table.columns].sort((a, b) => rank(a) - rank(b)).slice(0, most));
  const columns = table.columns.filter((column) => chosen.has(column));
  return { ...table, columns, hidden: table.columns.length - columns.length };
}
