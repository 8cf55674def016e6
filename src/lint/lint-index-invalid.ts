import { ofUser } from "./fragments.ts";
import type { LintRule } from "./rule.ts";

const query = `
SELECT CASE WHEN con.oid IS NULL THEN 'index' ELSE 'constraint' END AS kind, n.nspname AS schema, c.relname AS "table", x.relname AS name
FROM pg_catalog.pg_index AS i
JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid
JOIN pg_catalog.pg_class AS c ON c.oid = i.indrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_constraint AS con ON con.conindid = x.oid AND con.conrelid = c.oid AND con.contype IN ('p', 'u', 'x')
WHERE NOT i.indisvalid AND ${ofUser}
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_progress_create_index AS p WHERE p.index_relid = x.oid)`;

export const rule = {
  id: "lint-index-invalid",
  severity: "medium",
  title: "An index is invalid: its concurrent build failed.",
  query: () => query,
  tell: () =>
    "No query reads it and every write keeps it; REINDEX INDEX CONCURRENTLY builds it again, DROP INDEX CONCURRENTLY takes it away.",
} satisfies LintRule;
