import { ofUser } from "./fragments.ts";
import type { LintRule } from "./rule.ts";

const nullsDistinct = (major: number) => (major < 15 ? "" : "AND i.indnullsnotdistinct = o.indnullsnotdistinct");

// Who has less to do goes: what neither stands behind a constraint nor keeps rows apart; of equals the younger.
const query = (major: number) => `
SELECT CASE WHEN con.oid IS NULL THEN 'index' ELSE 'constraint' END AS kind, n.nspname AS schema, c.relname AS "table",
  x.relname AS name, pg_catalog.min(ox.relname) AS other
FROM pg_catalog.pg_index AS i
JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid
JOIN pg_catalog.pg_class AS c ON c.oid = i.indrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_constraint AS con ON con.conindid = x.oid AND con.conrelid = c.oid AND con.contype IN ('p', 'u', 'x')
CROSS JOIN LATERAL (SELECT CASE WHEN con.oid IS NOT NULL THEN 2 WHEN i.indisunique THEN 1 ELSE 0 END AS duty) AS mine
JOIN pg_catalog.pg_index AS o ON o.indrelid = i.indrelid AND o.indexrelid <> i.indexrelid AND o.indisvalid
  AND o.indkey = i.indkey AND o.indnkeyatts = i.indnkeyatts AND o.indclass = i.indclass AND o.indcollation = i.indcollation
  AND o.indoption = i.indoption
  AND pg_catalog.pg_get_expr(o.indpred, o.indrelid) IS NOT DISTINCT FROM pg_catalog.pg_get_expr(i.indpred, i.indrelid)
  AND pg_catalog.pg_get_expr(o.indexprs, o.indrelid) IS NOT DISTINCT FROM pg_catalog.pg_get_expr(i.indexprs, i.indrelid)
JOIN pg_catalog.pg_class AS ox ON ox.oid = o.indexrelid AND ox.relam = x.relam
LEFT JOIN pg_catalog.pg_constraint AS ocon ON ocon.conindid = ox.oid AND ocon.conrelid = c.oid AND ocon.contype IN ('p', 'u', 'x')
CROSS JOIN LATERAL (SELECT CASE WHEN ocon.oid IS NOT NULL THEN 2 WHEN o.indisunique THEN 1 ELSE 0 END AS duty) AS its
WHERE c.relkind IN ('r', 'p', 'm') AND NOT x.relispartition AND ${ofUser}
  AND (mine.duty < its.duty OR mine.duty = its.duty AND i.indexrelid > o.indexrelid)
  AND (mine.duty = 0 OR i.indisunique = o.indisunique ${nullsDistinct(major)})
GROUP BY 1, 2, 3, 4`;

export const rule = {
  id: "lint-index-duplicate",
  severity: "medium",
  title: "Two indexes of a table are the same.",
  query,
  tell: ({ other }) => `It is the same as ${other}: every write keeps both, and no query gains by it.`,
} satisfies LintRule;
