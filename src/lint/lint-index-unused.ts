import { ofUser, people } from "./fragments.ts";
import type { LintRule } from "./rule.ts";

// Counted for 30 days at least, and large enough to matter. What keeps rows apart is used by every write.
const query = `
SELECT 'index' AS kind, n.nspname AS schema, c.relname AS "table", x.relname AS name,
  pg_catalog.pg_relation_size(x.oid)::pg_catalog.text AS bytes,
  pg_catalog.date_part('day', pg_catalog.now() - since.at)::pg_catalog.text AS days
FROM pg_catalog.pg_stat_user_indexes AS s
JOIN pg_catalog.pg_index AS i ON i.indexrelid = s.indexrelid
JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid
JOIN pg_catalog.pg_class AS c ON c.oid = i.indrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (SELECT coalesce(d.stats_reset, pg_catalog.pg_postmaster_start_time()) AS at
  FROM pg_catalog.pg_stat_database AS d WHERE d.datname = pg_catalog.current_database()) AS since
WHERE s.idx_scan = 0 AND NOT i.indisunique AND NOT i.indisexclusion AND NOT i.indisreplident AND NOT x.relispartition
  AND c.relkind IN ('r', 'm') AND ${ofUser}
  AND since.at < pg_catalog.now() - '30 days'::pg_catalog.interval AND pg_catalog.pg_relation_size(x.oid) >= 1048576`;

export const rule = {
  id: "lint-index-unused",
  severity: "low",
  title: "An index was not read for 30 days or more.",
  query: () => query,
  needsUse: true,
  tell: ({ days, bytes }) =>
    `It was not read once in ${days} days, and takes ${people(String(Math.round(Number(bytes) / 1048576)))} MB. A standby counts its own reads: look there before it goes.`,
} satisfies LintRule;
