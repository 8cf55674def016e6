// What of a server lies outside our own database and a file can change all the same: its roles, their memberships and
// settings, and who may do what with its other databases. Read before the first file, and put back after the last.

import type { Session } from "../postgres/session.ts";
import { quoteIdentifier, quoteLiteral } from "./quote.ts";

/** Each by what it is of (an oid, or several), so that a new name is seen as one. */
export interface Cluster {
  readonly roles: ReadonlyMap<string, ClusterRole>;
  readonly memberships: ReadonlyMap<string, Undoable>;
  readonly settings: ReadonlyMap<string, Undoable>;
  readonly grants: ReadonlyMap<string, Undoable>;
  readonly databases: ReadonlyMap<string, Undoable>;
}

interface ClusterRole {
  readonly name: string;
  /** ALTER ROLE … with all that it is; the password as well, where this role may read it. */
  readonly attributes: string;
}

/** SQL for what is too much, and for what is missing. */
interface Undoable {
  readonly state: string;
  readonly add: string;
  readonly remove: string;
}

const role = (oid: string) => `pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(${oid}))`;
const grantee = `CASE acl.grantee WHEN 0 THEN 'PUBLIC' ELSE ${role("acl.grantee")} END`;

const ATTRIBUTES = (password: string) => `
SELECT r.oid::pg_catalog.text AS key, r.rolname AS name, pg_catalog.concat_ws(' ',
    CASE WHEN r.rolsuper THEN 'SUPERUSER' ELSE 'NOSUPERUSER' END, CASE WHEN r.rolinherit THEN 'INHERIT' ELSE 'NOINHERIT' END,
    CASE WHEN r.rolcreaterole THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END,
    CASE WHEN r.rolcreatedb THEN 'CREATEDB' ELSE 'NOCREATEDB' END, CASE WHEN r.rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END,
    CASE WHEN r.rolreplication THEN 'REPLICATION' ELSE 'NOREPLICATION' END,
    CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' ELSE 'NOBYPASSRLS' END, 'CONNECTION LIMIT', r.rolconnlimit,
    'VALID UNTIL ' || pg_catalog.quote_literal(COALESCE(r.rolvaliduntil, 'infinity')) ${password}) AS attributes
FROM ${password === "" ? "pg_catalog.pg_roles" : "pg_catalog.pg_authid"} r`;
const PASSWORD = ", 'PASSWORD ' || COALESCE(pg_catalog.quote_literal(r.rolpassword), 'NULL')";

const MEMBERSHIPS = `
SELECT DISTINCT pg_catalog.concat_ws(' ', m.roleid, m.member) AS key, m.admin_option::pg_catalog.text AS state,
  pg_catalog.format('GRANT %s TO %s%s', ${role("m.roleid")}, ${role("m.member")},
    CASE WHEN m.admin_option THEN ' WITH ADMIN OPTION' END) AS add,
  pg_catalog.format('REVOKE %s FROM %s', ${role("m.roleid")}, ${role("m.member")}) AS remove
FROM pg_catalog.pg_auth_members m`;

/** Lists are written in a form that SET takes back only unquoted. */
const SETTINGS = `
SELECT pg_catalog.concat_ws(' ', s.setdatabase, s.setrole, one.name) AS key, one.value AS state,
  pg_catalog.format('%s SET %I TO %s', whose, one.name, CASE
    WHEN one.value = '' OR one.value = '""' THEN ''''''
    WHEN one.name IN ('search_path', 'temp_tablespaces', 'session_preload_libraries', 'local_preload_libraries') THEN one.value
    ELSE pg_catalog.quote_literal(one.value) END) AS add,
  pg_catalog.format('%s RESET %I', whose, one.name) AS remove
FROM pg_catalog.pg_db_role_setting s LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
CROSS JOIN LATERAL (SELECT CASE
    WHEN s.setrole = 0 THEN pg_catalog.format('ALTER DATABASE %I', d.datname)
    WHEN s.setdatabase = 0 THEN pg_catalog.format('ALTER ROLE %s', ${role("s.setrole")})
    ELSE pg_catalog.format('ALTER ROLE %s IN DATABASE %I', ${role("s.setrole")}, d.datname) END AS whose) AS owner
CROSS JOIN LATERAL (
  SELECT pg_catalog.split_part(line, '=', 1) AS name, pg_catalog.substr(line, pg_catalog.strpos(line, '=') + 1) AS value
  FROM pg_catalog.unnest(s.setconfig) AS line) AS one`;

const GRANTS = `
SELECT pg_catalog.concat_ws(' ', d.oid, acl.grantee, acl.privilege_type) AS key, acl.is_grantable::pg_catalog.text AS state,
  pg_catalog.format('GRANT %s ON DATABASE %I TO %s%s', acl.privilege_type, d.datname, ${grantee},
    CASE WHEN acl.is_grantable THEN ' WITH GRANT OPTION' END) AS add,
  pg_catalog.format('REVOKE %s ON DATABASE %I FROM %s', acl.privilege_type, d.datname, ${grantee}) AS remove
FROM pg_catalog.pg_database d
CROSS JOIN LATERAL pg_catalog.aclexplode(COALESCE(d.datacl, pg_catalog.acldefault('d', d.datdba))) AS acl`;

const DATABASES = `
SELECT d.oid::pg_catalog.text AS key, pg_catalog.concat_ws(' ', d.datdba, d.datconnlimit, d.datallowconn, d.datistemplate, c.comment) AS state,
  pg_catalog.format('ALTER DATABASE %1$I OWNER TO %2$s; ALTER DATABASE %1$I CONNECTION LIMIT %3$s; ALTER DATABASE %1$I ALLOW_CONNECTIONS %4$s;
    ALTER DATABASE %1$I IS_TEMPLATE %5$s; COMMENT ON DATABASE %1$I IS %6$L', d.datname, ${role("d.datdba")}, d.datconnlimit,
    d.datallowconn::pg_catalog.text, d.datistemplate::pg_catalog.text, c.comment) AS add, '' AS remove
FROM pg_catalog.pg_database d
CROSS JOIN LATERAL pg_catalog.shobj_description(d.oid, 'pg_database') AS c(comment)`;

export async function readCluster(session: Session, superuser: boolean): Promise<Cluster> {
  const [roles = [], memberships = [], settings = [], grants = [], databases = []] = await session.batch([
    ATTRIBUTES(superuser ? PASSWORD : ""),
    MEMBERSHIPS,
    SETTINGS,
    GRANTS,
    DATABASES,
  ]);
  const undoable = (rows: typeof memberships) =>
    new Map(
      rows.map(({ key, state, add, remove }) => [
        key ?? "",
        { state: state ?? "", add: add ?? "", remove: remove ?? "" },
      ]),
    );
  return {
    roles: new Map(
      roles.map(({ key, name, attributes }) => [key ?? "", { name: name ?? "", attributes: attributes ?? "" }]),
    ),
    memberships: undoable(memberships),
    settings: undoable(settings),
    grants: undoable(grants),
    databases: undoable(databases),
  };
}

/** First: the statements that give the roles that were there before their names again. */
export function undoNames(before: Cluster, now: Cluster): readonly string[] {
  return [...before.roles].flatMap(([key, { name }]) => {
    const found = now.roles.get(key)?.name;
    return found === undefined || found === name
      ? []
      : [`ALTER ROLE ${quoteIdentifier(found)} RENAME TO ${quoteIdentifier(name)}`];
  });
}

/**
 * Then: the statements that make `now` what `before` was, for what was there before; what others made meanwhile is left alone.
 * Roles that are new, and what hangs on them, must be gone by now.
 */
export function undo(before: Cluster, now: Cluster): readonly string[] {
  const attributes = [...before.roles].flatMap(([key, { name, attributes: wanted }]) => {
    const found = now.roles.get(key)?.attributes;
    return found === undefined || found === wanted ? [] : [`ALTER ROLE ${quoteIdentifier(name)} ${wanted}`];
  });
  const isThere = (key: string) => {
    const [first = "", second = ""] = key.split(" ");
    return [first, second].every((oid) => oid === "0" || before.roles.has(oid) || before.databases.has(oid));
  };
  const rest = (["memberships", "settings", "grants", "databases"] as const).flatMap((part) => {
    const [was, is] = [before[part], now[part]];
    const added = [...is].filter(
      ([key, { state }]) => isThere(key) && was.get(key)?.state !== state && part !== "databases",
    );
    const lost = [...was].filter(([key, { state }]) => {
      const found = is.get(key);
      return found?.state !== state && (part !== "databases" || found !== undefined);
    });
    return [...added.map(([, { remove }]) => remove), ...lost.map(([, { add }]) => add)];
  });
  return [...attributes, ...rest];
}

/** What says of a role that a run made it. */
export function markRole(name: string, mark: string): string {
  return `COMMENT ON ROLE ${quoteIdentifier(name)} IS ${quoteLiteral(mark)}`;
}
