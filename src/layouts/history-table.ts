// Which history tables a target has: told by name and columns together, since tools share names.

import { UserError } from "../model/errors.ts";
import type { Session } from "../postgres/session.ts";
import type { Layout } from "./layout.ts";

// `reset_val`: the search path that the connection came with, since the transaction has an empty one.
// An ALL or SELECT policy that is `true` for this role, with none that restricts, shows every row.
const TABLES_QUERY = `
  SELECT n.nspname AS schema, c.relname AS name, CURRENT_USER AS role,
    (SELECT s.reset_val FROM pg_catalog.pg_settings AS s WHERE s.name = 'search_path') AS search_path,
    (SELECT pg_catalog.json_agg(a.attname) FROM pg_catalog.pg_attribute AS a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)::text AS columns,
    (pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT'))::text AS readable,
    (pg_catalog.row_security_active(c.oid) AND NOT (
      EXISTS (SELECT 1 FROM pg_catalog.pg_policy AS p WHERE p.polrelid = c.oid AND p.polpermissive
        AND p.polcmd IN ('r', '*') AND pg_catalog.pg_get_expr(p.polqual, p.polrelid) = 'true'
        AND (0 = ANY (p.polroles) OR EXISTS (SELECT 1 FROM pg_catalog.pg_roles AS r
          WHERE r.oid = ANY (p.polroles) AND pg_catalog.pg_has_role(r.oid, 'USAGE'))))
      AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_policy AS p WHERE p.polrelid = c.oid AND NOT p.polpermissive
        AND p.polcmd IN ('r', '*'))))::text AS filtered
  FROM pg_catalog.pg_class AS c
  JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND c.relname IN (SELECT pg_catalog.json_array_elements_text($1::json))
  ORDER BY n.nspname`;

export interface FoundTable {
  readonly schema: string;
  readonly name: string;
  /** Who asks. */
  readonly role: string;
  readonly readable: boolean;
  /** Row level security may hide rows from who asks. */
  readonly filtered: boolean;
}

interface ListedTable extends FoundTable {
  readonly columns: readonly string[];
  /** Of the connection, in order. */
  readonly searchPath: readonly string[];
}

/** At most one table a layout. `schema` comes before the connection's search path; null for none. */
export async function findTables(
  session: Session,
  layouts: readonly Layout[],
  schema: string | null,
): Promise<readonly { readonly layout: Layout; readonly table: FoundTable }[]> {
  const names = layouts.flatMap((layout) => layout.history.tables.map(({ name }) => name));
  if (names.length === 0) return [];
  const listed = (await session.query(TABLES_QUERY, [JSON.stringify(names)])).map(listedTable);
  return layouts.flatMap((layout) => {
    const table = tableOf(layout, listed, schema);
    return table === null ? [] : [{ layout, table }];
  });
}

/** Of Supabase, whose services keep histories of their own there, under names that other tools use. */
const platformSchemas: ReadonlySet<string> = new Set([
  "auth",
  "realtime",
  "_realtime",
  "storage",
  "supabase_migrations",
  "_analytics",
  "_supavisor",
]);

function tableOf(layout: Layout, listed: readonly ListedTable[], schema: string | null): FoundTable | null {
  const { tables, columns, without = [] } = layout.history;
  for (const wanted of tables) {
    const alike = listed.filter(
      (table) =>
        table.name === wanted.name &&
        (wanted.schema === null ? !platformSchemas.has(table.schema) : wanted.schema === table.schema) &&
        columns.every((column) => table.columns.includes(column)) &&
        !without.some((column) => table.columns.includes(column)),
    );
    const first = preferred(alike, wanted.schema === null ? schema : null);
    if (first !== null) return first;
  }
  return null;
}

function preferred(tables: readonly ListedTable[], schema: string | null): FoundTable | null {
  const [only, ...others] = tables;
  if (only === undefined) return null;
  if (schema !== null) return tables.find((table) => table.schema === schema) ?? null;
  const known = [...only.searchPath, "public"].map((name) => tables.find((table) => table.schema === name));
  const first = known.find((table) => table !== undefined) ?? (others.length === 0 ? only : undefined);
  if (first !== undefined) return first;
  const places = tables.map((table) => table.schema).join(", ");
  throw new UserError(
    `the history table ${only.name} is there several times, in the schemas ${places}: name the schema in the URL (?schema=${only.schema})`,
  );
}

function listedTable(row: Readonly<Record<string, string | null>>): ListedTable {
  const role = row.role ?? "";
  const columns: unknown = JSON.parse(row.columns ?? "[]");
  return {
    schema: row.schema ?? "",
    name: row.name ?? "",
    role,
    readable: row.readable === "true",
    filtered: row.filtered === "true",
    columns: Array.isArray(columns) ? columns : [],
    searchPath: schemasOf(row.search_path ?? "", role),
  };
}

/** `"$user", public`: names in a list, quoted where they need it. */
function schemasOf(searchPath: string, role: string): readonly string[] {
  return [...searchPath.matchAll(/"((?:[^"]|"")*)"|([^\s,]+)/g)]
    .map(([, quotedName, name]) => quotedName?.replaceAll('""', '"') ?? name ?? "")
    .map((name) => (name === "$user" ? role : name));
}

/** A name as SQL takes it, with its schema where it has one. */
export function quoted(object: { readonly schema?: string; readonly name: string }): string {
  const parts = object.schema === undefined ? [object.name] : [object.schema, object.name];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join(".");
}
