import { ofUser, visitorsWith } from "./fragments.ts";
import type { LintRule } from "./rule.ts";

const query = `
SELECT * FROM (
  SELECT 'view' AS kind, n.nspname AS schema, NULL AS "table", c.relname AS name,
    pg_catalog.pg_get_userbyid(c.relowner) AS owner, ${visitorsWith("SELECT")} AS visitors
  FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  WHERE c.relkind = 'v' AND ${ofUser} AND NOT EXISTS (SELECT FROM pg_catalog.unnest(c.reloptions) AS o (option)
    WHERE o.option ~* '^security_invoker=(true|on|yes|1)$')
) AS v WHERE visitors IS NOT NULL`;

export const rule = {
  id: "lint-view-security-definer",
  severity: "high",
  title: "A view that an API's visitors may read shows them what its owner may see.",
  query: () => query,
  tell: ({ owner, visitors }) =>
    `It reads its tables with the rights of ${owner}, past their policies, and ${visitors} may read it; security_invoker (from 15 on) reads with theirs.`,
} satisfies LintRule;
