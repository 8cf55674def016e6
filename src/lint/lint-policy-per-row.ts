import { ofUser } from "./fragments.ts";
import type { LintRule } from "./rule.ts";

// As the server deparses it: what stands in a query of its own is asked once, anything else for every row.
const asked = String.raw`(auth\.(uid|jwt|role|email)\(\)|current_setting\()`;
const once = String.raw`\( *SELECT [^()]*(auth\.(uid|jwt|role|email)\(\)|current_setting\([^()]*\))`;

const query = `
SELECT 'policy' AS kind, n.nspname AS schema, c.relname AS "table", p.polname AS name,
  (pg_catalog.regexp_match(clause.left_over, '${asked}'))[1] AS call
FROM pg_catalog.pg_policy AS p
JOIN pg_catalog.pg_class AS c ON c.oid = p.polrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (SELECT pg_catalog.regexp_replace(
  pg_catalog.concat_ws(' ', pg_catalog.pg_get_expr(p.polqual, p.polrelid), pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid)),
  '${once}', '', 'g') AS left_over) AS clause
WHERE clause.left_over ~ '${asked}' AND ${ofUser}`;

export const rule = {
  id: "lint-policy-per-row",
  severity: "medium",
  title: "A policy asks who is there anew for every row.",
  query: () => query,
  tell: ({ call }) => {
    const name = `${call}`.endsWith("(") ? `${call}…)` : `${call}`;
    return `It calls ${name} for every row; (select ${name}) is asked once.`;
  },
} satisfies LintRule;
