// What the run must know of a target before it builds a shadow: who is who there, who deployed, and which
// schemas it has. One round trip, inside a look.

import type { Row, Session } from "../postgres/session.ts";

export interface Role {
  readonly name: string;
  /** As `CREATE ROLE` takes them: `NOSUPERUSER INHERIT … LOGIN`. No password. */
  readonly attributes: string;
}

export interface TargetDescription {
  /** The owner of most of what users made, which is who deployed there; who is connected, where nothing is made. */
  readonly deployer: string;
  /** Every role of the cluster but PostgreSQL's own (`pg_…`), sorted. */
  readonly roles: readonly Role[];
  /** Every schema but the system's, sorted. */
  readonly schemas: readonly string[];
  /** The initial form that schema public has: `pg_database_owner`'s of 15 and later, or that of 14, which upgrades keep. */
  readonly publicSchema: "14" | "15";
}

const roles = `
SELECT r.rolname AS name,
  pg_catalog.concat_ws(' ',
    CASE WHEN r.rolsuper THEN 'SUPERUSER' ELSE 'NOSUPERUSER' END,
    CASE WHEN r.rolinherit THEN 'INHERIT' ELSE 'NOINHERIT' END,
    CASE WHEN r.rolcreaterole THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END,
    CASE WHEN r.rolcreatedb THEN 'CREATEDB' ELSE 'NOCREATEDB' END,
    CASE WHEN r.rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END,
    CASE WHEN r.rolreplication THEN 'REPLICATION' ELSE 'NOREPLICATION' END,
    CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' ELSE 'NOBYPASSRLS' END) AS attributes
FROM pg_catalog.pg_roles r
WHERE r.rolname !~ '^pg_'
ORDER BY r.rolname COLLATE "C"`;

const schemas = `
SELECT n.nspname AS name, pg_catalog.pg_get_userbyid(n.nspowner) AS owner,
  CASE WHEN n.nspname = 'public' THEN pg_catalog.has_schema_privilege('public', n.oid, 'CREATE')::text END AS public_creates
FROM pg_catalog.pg_namespace n
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
ORDER BY n.nspname COLLATE "C"`;

// What the platform's own roles own says nothing of who deployed; nor does what an extension brought.
const owners = `
WITH made(classid, oid, owner, schema) AS (
  SELECT 'pg_catalog.pg_class'::pg_catalog.regclass, c.oid, c.relowner, c.relnamespace
  FROM pg_catalog.pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
  UNION ALL
  SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass, p.oid, p.proowner, p.pronamespace FROM pg_catalog.pg_proc p
  UNION ALL
  SELECT 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid, t.typowner, t.typnamespace
  FROM pg_catalog.pg_type t WHERE t.typtype IN ('e', 'd')
)
SELECT pg_catalog.pg_get_userbyid(made.owner) AS name
FROM made JOIN pg_catalog.pg_namespace n ON n.oid = made.schema
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND pg_catalog.pg_get_userbyid(made.owner) !~ '^(supabase_|pgbouncer$|pgsodium)'
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend d
    WHERE d.classid = made.classid AND d.objid = made.oid AND d.deptype = 'e')
GROUP BY made.owner
ORDER BY pg_catalog.count(*) DESC, pg_catalog.pg_get_userbyid(made.owner) = current_user DESC, 1
LIMIT 1`;

const connected = "SELECT current_user AS name";

export async function describeTarget(session: Session): Promise<TargetDescription> {
  const answers = await session.batch([roles, schemas, owners, connected]);
  const [roleRows = [], schemaRows = [], ownerRows = [], connectedRows = []] = answers;
  return {
    deployer: ownerRows[0]?.name ?? connectedRows[0]?.name ?? "",
    roles: roleRows.map((row) => ({ name: row.name ?? "", attributes: row.attributes ?? "" })),
    schemas: schemaRows.map(({ name }) => name ?? ""),
    publicSchema: publicForm(
      schemaRows.find(({ name }) => name === "public"),
      session.server.major,
    ),
  };
}

function publicForm(row: Row | undefined, major: number): "14" | "15" {
  if (row?.owner === "pg_database_owner") return "15";
  if (row?.public_creates === "true") return "14";
  return major >= 15 ? "15" : "14";
}
