// The tools' own tables of what they applied, read in the snapshot of the session that is handed in.
// Law: a table that may not be read is never taken for one that is not there, nor for one without rows.

import { UserError } from "../model/errors.ts";
import type { History } from "../model/migration.ts";
import type { Session } from "../postgres/session.ts";
import { type FoundTable, findTables, quoted } from "./history-table.ts";
import type { LayoutId } from "./ids.ts";
import type { Layout } from "./layout.ts";

/** By layout; a layout whose table the target does not have is absent. */
export type Histories = ReadonlyMap<LayoutId, History>;

export interface HistoryOptions {
  /** Where the URL names a schema (`?schema=`, Prisma's own): that comes before the search path. */
  readonly schema?: string | null;
}

/** Throws UserError where a table is there and may not be read, or where several are and none goes before the others. */
export async function readHistories(
  session: Session,
  layouts: readonly Layout[],
  options: HistoryOptions = {},
): Promise<Histories> {
  const found = await findTables(session, layouts, options.schema ?? null);
  for (const { table } of found) refuseUnreadable(table);
  if (found.length === 0) return new Map();
  // A look has row_security off, so that a policy that hides rows is an error; it refuses those that hide none, too.
  const [, ...rows] = await session.batch([
    "SET LOCAL row_security = on",
    ...found.map(({ table }) => rowsQuery(table)),
    "SET LOCAL row_security = off",
  ]);
  const histories = new Map(
    found.map(({ layout, table }, index) => [
      layout.id,
      { table: `${table.schema}.${table.name}`, entries: layout.history.read(rows[index] ?? []) },
    ]),
  );
  const next = found.flatMap(({ layout, table }, index) => {
    const { tables, isInNext } = layout.history;
    const isFirst = table.name === tables[0]?.name && tables.length > 1;
    return isFirst && isInNext?.(rows[index] ?? []) ? [withoutFirst(layout)] : [];
  });
  if (next.length === 0) return histories;
  return new Map([...histories, ...(await readHistories(session, next, options))]);
}

function withoutFirst(layout: Layout): Layout {
  return { ...layout, history: { ...layout.history, tables: layout.history.tables.slice(1) } };
}

/** Columns may be absent in what an older version of the tool made. */
function rowsQuery(table: FoundTable): string {
  return `SELECT pg_catalog.to_jsonb(history_row)::text AS row FROM ${quoted(table)} AS history_row`;
}

function refuseUnreadable(table: FoundTable): void {
  const name = quoted(table);
  const role = quoted({ name: table.role });
  if (!table.readable) {
    throw new UserError(
      `the history table ${name} may not be read by role ${role}: GRANT USAGE ON SCHEMA ${quoted({ name: table.schema })} TO ${role}; GRANT SELECT ON ${name} TO ${role}`,
    );
  }
  if (table.filtered) {
    throw new UserError(
      `row level security hides rows of the history table ${name} from role ${role}: CREATE POLICY pgdrift_reads ON ${name} FOR SELECT TO ${role} USING (true), or connect as a role with BYPASSRLS`,
    );
  }
}

// A bigint key stands in two halves, and objsubid 1 says so.
const LOCK_QUERY = `
  SELECT 1 AS held
  FROM pg_catalog.pg_locks AS l
  WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.granted
    AND ((l.classid::pg_catalog.int8 << 32) | l.objid::pg_catalog.int8) = $1::pg_catalog.int8
    AND l.database = (SELECT d.oid FROM pg_catalog.pg_database AS d WHERE d.datname = pg_catalog.current_database())
    AND l.pid <> pg_catalog.pg_backend_pid()
  LIMIT 1`;

/** Whether another session of this database holds the lock that the tool takes while it deploys. */
export async function lockHeld(session: Session, layout: Layout): Promise<boolean> {
  const { lock } = layout.history;
  return lock !== null && (await session.query(LOCK_QUERY, [lock])).length > 0;
}
