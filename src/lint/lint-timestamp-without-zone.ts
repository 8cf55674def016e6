import { ofUser } from "./fragments.ts";
import type { LintRule } from "./rule.ts";

const query = `
SELECT 'table' AS kind, n.nspname AS schema, NULL AS "table", c.relname AS name,
  pg_catalog.string_agg(a.attname, ', ' ORDER BY a.attnum) AS columns,
  pg_catalog.json_agg(a.attname ORDER BY a.attnum)::pg_catalog.text AS folded
FROM pg_catalog.pg_class AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attislocal
WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${ofUser}
  AND a.atttypid IN ('pg_catalog.timestamp'::pg_catalog.regtype, 'pg_catalog.timestamp[]'::pg_catalog.regtype)
GROUP BY n.nspname, c.relname`;

export const rule = {
  id: "lint-timestamp-without-zone",
  severity: "low",
  title: "A column holds a time without its zone.",
  query: () => query,
  tell: ({ columns }) =>
    `timestamp without time zone in ${columns}: which moment it means depends on who reads it; timestamptz says it.`,
} satisfies LintRule;
