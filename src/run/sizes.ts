// How large the tables are that a script will touch, as the target estimates it. One look.

import type { Difference } from "../model/difference.ts";
import { type ObjectIdentity, objectKey } from "../model/object.ts";
import type { TableSizes } from "../repair/hazards.ts";
import type { Target } from "../target/target.ts";

const SIZES = `
SELECT n.nspname AS schema, c.relname AS name, CASE WHEN c.reltuples >= 0 THEN c.reltuples::pg_catalog.int8 END AS rows,
  coalesce(pg_catalog.pg_total_relation_size(c.oid), 0) AS bytes
FROM pg_catalog.json_to_recordset($1::pg_catalog.json) AS asked (schema pg_catalog.text, name pg_catalog.text)
JOIN pg_catalog.pg_namespace AS n ON n.nspname = asked.schema
JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relname = asked.name
WHERE c.relkind IN ('r', 'p', 'm')`;

export async function sizesOf({ look }: Target, differences: readonly Difference[]): Promise<TableSizes> {
  const tables = new Map(differences.flatMap(({ object }) => tableOf(object)).map((each) => [objectKey(each), each]));
  const asked = [...tables.values()].map(({ schema, name }) => ({ schema, name }));
  const rows = asked.length === 0 ? [] : await look((session) => session.query(SIZES, [JSON.stringify(asked)]));
  return new Map(
    rows.map((row) => [
      objectKey({ kind: "table", schema: row.schema ?? null, table: null, name: row.name ?? "" }),
      { rows: row.rows == null ? null : Number(row.rows), bytes: Number(row.bytes) },
    ]),
  );
}

function tableOf({ kind, schema, table, name }: ObjectIdentity): readonly ObjectIdentity[] {
  const of = kind === "table" ? name : table;
  return of === null ? [] : [{ kind: "table", schema, table: null, name: of }];
}
