import { ofUser, people } from "./fragments.ts";
import type { LintRule } from "./rule.ts";

// What ends first, the sequence or the column that it numbers. A descending one, or one that cycles, has no such end.
const query = `
SELECT * FROM (
  SELECT CASE WHEN d.deptype = 'i' THEN 'column' ELSE 'sequence' END AS kind,
    CASE WHEN d.deptype = 'i' THEN tn.nspname ELSE n.nspname END AS schema,
    CASE WHEN d.deptype = 'i' THEN t.relname END AS "table",
    CASE WHEN d.deptype = 'i' THEN a.attname ELSE c.relname END AS name,
    s.last_value::pg_catalog.text AS last, least(s.max_value, CASE a.atttypid
      WHEN 'pg_catalog.int2'::pg_catalog.regtype THEN 32767 WHEN 'pg_catalog.int4'::pg_catalog.regtype THEN 2147483647
      ELSE s.max_value END)::pg_catalog.text AS highest
  FROM pg_catalog.pg_sequences AS s
  JOIN pg_catalog.pg_namespace AS n ON n.nspname = s.schemaname
  JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relname = s.sequencename
  LEFT JOIN pg_catalog.pg_depend AS d ON d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid
    AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
  LEFT JOIN pg_catalog.pg_class AS t ON t.oid = d.refobjid
  LEFT JOIN pg_catalog.pg_namespace AS tn ON tn.oid = t.relnamespace
  LEFT JOIN pg_catalog.pg_attribute AS a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
  WHERE s.increment_by > 0 AND NOT s.cycle AND s.last_value IS NOT NULL AND ${ofUser}
) AS q WHERE last::pg_catalog.numeric >= 0.75 * highest::pg_catalog.numeric`;

export const rule = {
  id: "lint-sequence-near-end",
  severity: "high",
  title: "A sequence has used three quarters of its numbers, or of its column's.",
  query: () => query,
  needsUse: true,
  tell: ({ last, highest }) =>
    `It stands at ${people(last)} of ${people(highest)}: when it ends, no row can be added. A change of the column to bigint writes the table anew, so plan it now.`,
} satisfies LintRule;
