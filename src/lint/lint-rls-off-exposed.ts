import { ofUser, visitorsWith } from "./fragments.ts";
import type { LintRule } from "./rule.ts";

const query = `
SELECT * FROM (
  SELECT 'table' AS kind, n.nspname AS schema, NULL AS "table", c.relname AS name,
    ${visitorsWith("SELECT, INSERT, UPDATE, DELETE")} AS visitors
  FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relrowsecurity AND NOT c.relispartition AND ${ofUser}
) AS t WHERE visitors IS NOT NULL`;

export const rule = {
  id: "lint-rls-off-exposed",
  severity: "critical",
  title: "A table that an API's visitors hold privileges on has row level security off.",
  query: () => query,
  tell: ({ visitors }) => `Row level security is off, and ${visitors} may reach every row of it.`,
} satisfies LintRule;
