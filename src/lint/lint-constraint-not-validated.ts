import { ofUser } from "./fragments.ts";
import type { LintRule } from "./rule.ts";

const query = (major: number) => `
SELECT 'constraint' AS kind, n.nspname AS schema, c.relname AS "table", con.conname AS name
FROM pg_catalog.pg_constraint AS con
JOIN pg_catalog.pg_class AS c ON c.oid = con.conrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE NOT con.convalidated AND con.contype IN ('c', 'f') AND con.conparentid = 0 AND NOT c.relispartition AND ${ofUser}
  ${major < 18 ? "" : "AND con.conenforced"}`;

export const rule = {
  id: "lint-constraint-not-validated",
  severity: "medium",
  title: "A constraint was never held against the rows that are there (NOT VALID).",
  query,
  tell: ({ name }) =>
    `Rows from before it were never checked, and the planner does not trust it; ALTER TABLE … VALIDATE CONSTRAINT ${name} does, without stopping reads or writes.`,
} satisfies LintRule;
