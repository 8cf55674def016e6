// How large the target's tables are, as its statistics have it: no table is read for it.

import type { Session } from "../postgres/session.ts";

export interface RelationSize {
  /** Null where the table was never analysed. */
  readonly rows: number | null;
  readonly bytes: number;
}

// A partitioned table has no rows of its own: those of its partitions are its.
const SIZES_QUERY = `
  SELECT n.nspname AS schema, c.relname AS name,
    pg_catalog.sum(CASE WHEN leaf.reltuples < 0 THEN NULL ELSE leaf.reltuples END)::pg_catalog.text AS rows,
    coalesce(pg_catalog.sum(leaf.relpages::pg_catalog.int8 * pg_catalog.current_setting('block_size')::pg_catalog.int8), 0)::pg_catalog.text AS bytes
  FROM pg_catalog.pg_class AS c
  JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  LEFT JOIN LATERAL (SELECT l.reltuples, l.relpages FROM pg_catalog.pg_class AS l WHERE l.relkind IN ('r', 'm')
    AND (l.oid = c.oid OR c.relkind = 'p' AND l.oid IN (SELECT t.relid FROM pg_catalog.pg_partition_tree(c.oid) AS t))) AS leaf ON true
  WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  GROUP BY n.nspname, c.relname`;

/** By `schema.table`, raw. */
export async function readSizes(session: Session): Promise<ReadonlyMap<string, RelationSize>> {
  const rows = await session.query(SIZES_QUERY);
  return new Map(
    rows.map(({ schema, name, rows: count, bytes }) => [
      `${schema}.${name}`,
      { rows: count == null ? null : Number(count), bytes: Number(bytes ?? 0) },
    ]),
  );
}
