import { ofUser } from "./fragments.ts";
import type { LintRule } from "./rule.ts";

const query = `
SELECT 'table' AS kind, n.nspname AS schema, NULL AS "table", c.relname AS name
FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity AND ${ofUser}
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_policy AS p WHERE p.polrelid = c.oid)`;

export const rule = {
  id: "lint-rls-without-policy",
  severity: "low",
  title: "Row level security is on, and no policy lets anybody through.",
  query: () => query,
  tell: () =>
    "Row level security is on and there is no policy: to all but its owner and those who bypass it, the table is empty.",
} satisfies LintRule;
