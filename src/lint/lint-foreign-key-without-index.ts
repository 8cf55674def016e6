import { ofUser } from "./fragments.ts";
import type { LintRule } from "./rule.ts";

// An index serves where the columns come first in it, in whatever order, and all rows that can be looked for are in it.
const query = `
SELECT 'constraint' AS kind, n.nspname AS schema, c.relname AS "table", con.conname AS name, keys.columns,
  pg_catalog.format('%I.%I', tn.nspname, t.relname) AS target
FROM pg_catalog.pg_constraint AS con
JOIN pg_catalog.pg_class AS c ON c.oid = con.conrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_class AS t ON t.oid = con.confrelid
JOIN pg_catalog.pg_namespace AS tn ON tn.oid = t.relnamespace
CROSS JOIN LATERAL (SELECT pg_catalog.string_agg(a.attname, ', ' ORDER BY k.place) AS columns
  FROM pg_catalog.unnest(con.conkey) WITH ORDINALITY AS k (number, place)
  JOIN pg_catalog.pg_attribute AS a ON a.attrelid = con.conrelid AND a.attnum = k.number) AS keys
WHERE con.contype = 'f' AND con.conparentid = 0 AND c.relkind IN ('r', 'p') AND ${ofUser}
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_index AS i JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid
    JOIN pg_catalog.pg_am AS m ON m.oid = x.relam
    WHERE i.indrelid = con.conrelid AND i.indisvalid AND m.amname IN ('btree', 'hash')
      AND i.indnkeyatts >= pg_catalog.cardinality(con.conkey)
      AND (i.indkey::int2[])[0:pg_catalog.cardinality(con.conkey) - 1] @> con.conkey
      AND (i.indpred IS NULL OR pg_catalog.cardinality(con.conkey) = 1 AND pg_catalog.pg_get_expr(i.indpred, i.indrelid) =
        pg_catalog.format('(%I IS NOT NULL)', keys.columns)))`;

export const rule = {
  id: "lint-foreign-key-without-index",
  severity: "medium",
  title: "A foreign key has no index on its own columns.",
  query: () => query,
  tell: ({ columns, target }) =>
    `No index begins with ${columns}: each row that is deleted or changed in ${target} reads the whole table.`,
} satisfies LintRule;
