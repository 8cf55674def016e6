// Collations whose library has another version than when what is sorted by them was made. That is no drift, and an index
// on texts may be out of order for it.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Session } from "../postgres/session.ts";

const used = `
SELECT 'collation ' || n.nspname || '.' || c.collname AS name, c.collversion AS before,
  pg_catalog.pg_collation_actual_version(c.oid) AS now
FROM pg_catalog.pg_collation c JOIN pg_catalog.pg_namespace n ON n.oid = c.collnamespace
WHERE c.collversion IS NOT NULL AND (c.oid >= 16384 OR c.oid IN (
  SELECT a.attcollation FROM pg_catalog.pg_attribute a WHERE a.attrelid >= 16384 AND a.attcollation <> 0))`;

const whole = `
SELECT 'the database' AS name, d.datcollversion AS before,
  pg_catalog.pg_database_collation_actual_version(d.oid) AS now
FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()`;

export async function staleCollations(session: Session): Promise<readonly Diagnostic[]> {
  const all = session.server.major < 15 ? used : `${used} UNION ALL ${whole}`;
  const rows = await session.query(
    `SELECT x.name, x.before, x.now FROM (${all}) AS x WHERE x.before <> x.now ORDER BY 1`,
  );
  return rows.map(({ name, before, now }): Diagnostic => {
    const refresh = name === "the database" ? "ALTER DATABASE" : "ALTER COLLATION";
    return {
      code: "collation-version",
      severity: "warning",
      message: `${name} sorts by version ${now} of its library, and was made with ${before}: indexes on texts may be out of order; rebuild them (REINDEX), then ${refresh} … REFRESH COLLATION VERSION`,
      path: null,
      line: null,
    };
  });
}
