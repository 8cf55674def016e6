// What the run must know of a target before it builds a shadow: who is who there, who deployed, whose platform it is,
// and which history tables it has. One round trip, inside a look.

import type { Row, Session } from "../postgres/session.ts";

export interface Role {
  readonly name: string;
  /** As `CREATE ROLE` takes them: `NOSUPERUSER INHERIT … LOGIN`. No password. */
  readonly attributes: string;
  readonly superuser: boolean;
  /** The roles it is directly in, sorted. */
  readonly memberOf: readonly string[];
}

export interface HistoryTable {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
  /** Whether this connection's role may read it. */
  readonly readable: boolean;
}

export interface TargetDescription {
  readonly databaseOwner: string;
  /** The owner of most of what users made, which is who deployed there; who is connected, where nothing is made. */
  readonly deployer: string;
  /** Every role of the cluster but PostgreSQL's own (`pg_…`), sorted. */
  readonly roles: readonly Role[];
  /** Every schema but the system's, sorted. */
  readonly schemas: readonly string[];
  /** The initial form that schema public has: `pg_database_owner`'s of 15 and later, or that of 14, which upgrades keep. */
  readonly publicSchema: "14" | "15";
  readonly platform: "supabase" | "none";
  /** Where this connection's role finds an unqualified name when no look is on; only schemas that exist. */
  readonly searchPath: readonly string[];
  /** Tables of the names that were asked for, wherever they are: those on the search path first, in its order. */
  readonly historyTables: readonly HistoryTable[];
  /** Keys of the advisory locks that are held in this database: `72707369`, or `1,2` for a key of two parts. */
  readonly advisoryLocks: readonly string[];
}

const owner = `
SELECT pg_catalog.pg_get_userbyid(d.datdba) AS owner, current_user AS connected,
  (SELECT s.reset_val FROM pg_catalog.pg_settings s WHERE s.name = 'search_path') AS search_path
FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()`;

const roles = `
SELECT r.rolname AS name, r.rolsuper::text AS superuser,
  pg_catalog.concat_ws(' ',
    CASE WHEN r.rolsuper THEN 'SUPERUSER' ELSE 'NOSUPERUSER' END,
    CASE WHEN r.rolinherit THEN 'INHERIT' ELSE 'NOINHERIT' END,
    CASE WHEN r.rolcreaterole THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END,
    CASE WHEN r.rolcreatedb THEN 'CREATEDB' ELSE 'NOCREATEDB' END,
    CASE WHEN r.rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END,
    CASE WHEN r.rolreplication THEN 'REPLICATION' ELSE 'NOREPLICATION' END,
    CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' ELSE 'NOBYPASSRLS' END) AS attributes,
  COALESCE((
    SELECT pg_catalog.json_agg(DISTINCT g.rolname)
    FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles g ON g.oid = m.roleid
    WHERE m.member = r.oid), '[]') AS member_of
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

// An oid that holds a signed number of four bytes.
const signed = (oid: string) =>
  `(${oid}::pg_catalog.int8 - CASE WHEN ${oid}::pg_catalog.int8 > 2147483647 THEN 4294967296 ELSE 0 END)`;

const locks = `
SELECT DISTINCT CASE WHEN l.objsubid = 1
  THEN ((l.classid::pg_catalog.int8 << 32) | l.objid::pg_catalog.int8)::text
  ELSE pg_catalog.concat(${signed("l.classid")}, ',', ${signed("l.objid")}) END AS key
FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_database d ON d.oid = l.database
WHERE l.locktype = 'advisory' AND l.granted AND d.datname = pg_catalog.current_database()
ORDER BY 1`;

function historyTables(names: readonly string[]): string {
  const list = names.map((name) => `'${name.replaceAll("'", "''")}'`).join(", ");
  return `
SELECT n.nspname AS schema, c.relname AS name, pg_catalog.json_agg(a.attname ORDER BY a.attnum) AS columns,
  (pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT'))::text AS readable
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^pg_' AND c.relname = ANY (ARRAY[${list}]::text[])
GROUP BY n.oid, n.nspname, c.oid, c.relname
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;
}

/** `history`: the names that history tables have, in any layout. */
export async function describeTarget(session: Session, history: readonly string[] = []): Promise<TargetDescription> {
  const [ownerRows = [], roleRows = [], schemaRows = [], ownersRows = [], lockRows = [], historyRows = []] =
    await session.batch([owner, roles, schemas, owners, locks, historyTables(history)]);
  const schemaNames = schemaRows.map(({ name }) => name ?? "");
  const roleNames = new Set(roleRows.map(({ name }) => name));
  const supabase = roleNames.has("supabase_admin") && ["auth", "storage"].every((name) => schemaNames.includes(name));
  const connected = ownerRows[0]?.connected ?? "";
  const searchPath = pathOf(ownerRows[0]?.search_path ?? "", connected).filter((name) => schemaNames.includes(name));
  const place = (schema: string) => (searchPath.includes(schema) ? searchPath.indexOf(schema) : searchPath.length);
  return {
    databaseOwner: ownerRows[0]?.owner ?? "",
    deployer: ownersRows[0]?.name ?? connected,
    roles: roleRows.map((row) => ({
      name: row.name ?? "",
      attributes: row.attributes ?? "",
      superuser: row.superuser === "true",
      memberOf: words(row.member_of),
    })),
    schemas: schemaNames,
    publicSchema: publicForm(
      schemaRows.find(({ name }) => name === "public"),
      session.server.major,
    ),
    platform: supabase ? "supabase" : "none",
    searchPath,
    historyTables: historyRows
      .map((row) => ({
        schema: row.schema ?? "",
        name: row.name ?? "",
        columns: words(row.columns),
        readable: row.readable === "true",
      }))
      .sort((a, b) => place(a.schema) - place(b.schema)),
    advisoryLocks: lockRows.map(({ key }) => key ?? ""),
  };
}

function publicForm(row: Row | undefined, major: number): "14" | "15" {
  if (row?.owner === "pg_database_owner") return "15";
  if (row?.public_creates === "true") return "14";
  return major >= 15 ? "15" : "14";
}

/** The names in a `search_path`, as written by the server: `"$user", public`. */
function pathOf(setting: string, user: string): readonly string[] {
  return [...setting.matchAll(/"((?:[^"]|"")*)"|([^,\s"]+)/g)]
    .map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "")
    .map((name) => (name === "$user" ? user : name));
}

function words(json: string | null | undefined): readonly string[] {
  const parsed: unknown = JSON.parse(json ?? "[]");
  return Array.isArray(parsed) ? parsed.map(String).sort() : [];
}
