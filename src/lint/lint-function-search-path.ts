import { identity } from "../catalog/function.ts";
import { ofUser } from "./fragments.ts";
import type { LintRule } from "./rule.ts";

const query = `
SELECT 'function' AS kind, n.nspname AS schema, NULL AS "table", ${identity} AS name,
  pg_catalog.pg_get_userbyid(p.proowner) AS owner
FROM pg_catalog.pg_proc AS p JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
WHERE p.prosecdef AND ${ofUser}
  AND NOT EXISTS (SELECT FROM pg_catalog.unnest(p.proconfig) AS s (setting) WHERE s.setting LIKE 'search$_path=%' ESCAPE '$')`;

export const rule = {
  id: "lint-function-search-path",
  severity: "high",
  title: "A SECURITY DEFINER function does not pin its search_path.",
  query: () => query,
  tell: ({ owner }) =>
    `It runs with the rights of ${owner} and takes names from its caller's search_path: who may create a table or function there can run code as ${owner}. SET search_path = '' on it, and qualify its names.`,
} satisfies LintRule;
