import { ofUser } from "./fragments.ts";
import type { LintRule } from "./rule.ts";

const query = `
SELECT 'table' AS kind, n.nspname AS schema, NULL AS "table", c.relname AS name
FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${ofUser}
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_index AS i WHERE i.indrelid = c.oid AND i.indisprimary)`;

export const rule = {
  id: "lint-table-without-primary-key",
  severity: "medium",
  title: "A table has no primary key.",
  query: () => query,
  tell: () =>
    "It has no primary key: one row of two that are alike cannot be named, and logical replication cannot update or delete in it.",
} satisfies LintRule;
