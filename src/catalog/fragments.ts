// SQL that many kinds share: owner, comment, grants, and what is left out because it is not a user's.
// Each takes SQL expressions and gives SQL; nothing here reads a table by a search path.

/** A system catalog of pg_catalog, whose oid tells two objects of one number apart. */
export type SystemCatalog =
  | "pg_am"
  | "pg_cast"
  | "pg_class"
  | "pg_collation"
  | "pg_constraint"
  | "pg_conversion"
  | "pg_default_acl"
  | "pg_event_trigger"
  | "pg_extension"
  | "pg_foreign_data_wrapper"
  | "pg_foreign_server"
  | "pg_language"
  | "pg_namespace"
  | "pg_opclass"
  | "pg_operator"
  | "pg_opfamily"
  | "pg_policy"
  | "pg_proc"
  | "pg_publication"
  | "pg_rewrite"
  | "pg_statistic_ext"
  | "pg_subscription"
  | "pg_transform"
  | "pg_trigger"
  | "pg_ts_config"
  | "pg_ts_dict"
  | "pg_ts_parser"
  | "pg_ts_template"
  | "pg_type"
  | "pg_user_mapping";

/** The letters of acldefault(): what an access control list belongs to. */
type AclKind = "c" | "r" | "s" | "f" | "n" | "T" | "l" | "L" | "F" | "S";

/** The role's raw name. */
export function owner(oid: string): string {
  return `pg_catalog.pg_get_userbyid(${oid})`;
}

/** A join that gives `<alias>.description`, null where the object has no comment. */
export function commentJoin(catalog: SystemCatalog, oid: string, alias = "comment", column = "0"): string {
  return `LEFT JOIN pg_catalog.pg_description AS ${alias} ON ${alias}.objoid = ${oid} AND ${alias}.objsubid = ${column}
    AND ${alias}.classoid = 'pg_catalog.${catalog}'::pg_catalog.regclass`;
}

/**
 * `Grants` as JSON. NULL is the default; the grantor does not matter; MAINTAIN (17 and later) is left out. The owner's
 * own are folded away, and stand under its name only where something was revoked from it.
 */
export function grants(kind: AclKind, acl: string, ownerOid: string): string {
  return grantsTo(kind, acl, ownerOid, `ARRAY[${ownerOid}]`);
}

/** As `grants`, where several roles (an oid array) are the owner in effect. */
export function grantsTo(kind: AclKind, acl: string, ownerOid: string, owners: string): string {
  return `CASE WHEN ${acl} IS NULL THEN '${JSON.stringify(defaultGrants[kind])}'::pg_catalog.jsonb ELSE (
      SELECT coalesce(pg_catalog.jsonb_object_agg(g.grantee, g.privileges), '{}')
      FROM (
        SELECT CASE p.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(p.grantee) END AS grantee,
          pg_catalog.jsonb_agg(p.privilege ORDER BY p.privilege COLLATE pg_catalog."C") AS privileges
        FROM (
          SELECT a.grantee, a.privilege_type
            || CASE WHEN pg_catalog.bool_or(a.is_grantable) THEN ' WITH GRANT OPTION' ELSE '' END AS privilege
          FROM pg_catalog.aclexplode(${acl}) AS a
          WHERE a.grantee <> ALL (${owners}) AND a.privilege_type <> 'MAINTAIN'
          GROUP BY a.grantee, a.privilege_type
        ) AS p
        GROUP BY p.grantee
        UNION ALL
        SELECT pg_catalog.pg_get_userbyid(${ownerOid}), coalesce(pg_catalog.jsonb_agg(DISTINCT o.privilege_type)
          FILTER (WHERE o.privilege_type <> 'MAINTAIN'), '[]')
        FROM pg_catalog.aclexplode(${acl}) AS o
        WHERE o.grantee = ${ownerOid}
        HAVING pg_catalog.count(DISTINCT o.privilege_type) FILTER (WHERE o.privilege_type <> 'MAINTAIN')
          < ${ownerPrivileges[kind]}
      ) AS g
    ) END`;
}

/** What acldefault() gives to others than the owner; the same in every major. */
export const defaultGrants: Readonly<Record<AclKind, Readonly<Record<string, readonly string[]>>>> = {
  c: {},
  r: {},
  s: {},
  f: { PUBLIC: ["EXECUTE"] },
  n: {},
  T: { PUBLIC: ["USAGE"] },
  l: { PUBLIC: ["USAGE"] },
  L: {},
  F: {},
  S: {},
};

/** How many privileges acldefault() gives to the owner, MAINTAIN left out. */
export const ownerPrivileges: Readonly<Record<AclKind, number>> = {
  c: 0,
  r: 7,
  s: 3,
  f: 1,
  n: 2,
  T: 1,
  l: 1,
  L: 2,
  F: 1,
  S: 1,
};

/** A condition: the schema of this name is a user's. Names that begin with `pg_` are the system's by rule. */
export function userSchema(name: string): string {
  return `${name} <> 'information_schema' AND ${name} !~ '^pg_'`;
}

/** A condition: the object is no member of an extension. For a column, constraint or index, ask for its table. */
export function notOfExtension(catalog: SystemCatalog, oid: string): string {
  return `NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS member WHERE member.objid = ${oid}
    AND member.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass AND member.deptype = 'e')`;
}

/**
 * A condition: neither initdb's (its oids end below 16384, also after an upgrade), nor an extension's, nor made with
 * another object. `alias` is the catalog's.
 */
export function userMade(catalog: SystemCatalog, alias: string): string {
  return `${alias}.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS made WHERE made.objid = ${alias}.oid
    AND made.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass AND made.deptype IN ('e', 'i'))`;
}

/** A condition: the schema of this name outlives its session. A user's objects can stand in the system's schemas, too. */
export function lastingSchema(name: string): string {
  return `${name} !~ '^pg_(temp|toast)'`;
}

/** Options as a sorted JSON array of `name=value`; none is an empty array. `leftOut` is a condition on `o.option`. */
export function options(array: string, leftOut = "false"): string {
  return `CASE WHEN ${array} IS NULL THEN '[]'::pg_catalog.json ELSE (
      SELECT coalesce(pg_catalog.json_agg(o.option ORDER BY o.option COLLATE pg_catalog."C"), '[]')
      FROM pg_catalog.unnest(${array}) AS o (option) WHERE NOT (${leftOut})) END`;
}

/** Where the object lies, if it is not the database's own tablespace; else null. */
export function tablespace(oid: string): string {
  return `(SELECT s.spcname FROM pg_catalog.pg_tablespace AS s WHERE s.oid = ${oid})`;
}

/** Its access method, if it is not what the server gives to a table by itself; else null. */
export function accessMethod(oid: string): string {
  return `(SELECT m.amname FROM pg_catalog.pg_am AS m
      WHERE m.oid = ${oid} AND m.amname <> pg_catalog.current_setting('default_table_access_method'))`;
}

/** In which sessions a trigger or rule fires; `char` is SQL of `tgenabled` and its like. */
export function enabled(char: string): string {
  return `CASE ${char} WHEN 'O' THEN 'origin' WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END`;
}

/** The names of a relation's columns, as they stand. */
export function columnOrder(oid: string): string {
  return `(SELECT coalesce(pg_catalog.json_agg(o.attname ORDER BY o.attnum), '[]') FROM pg_catalog.pg_attribute AS o
      WHERE o.attrelid = ${oid} AND o.attnum > 0 AND NOT o.attisdropped)`;
}
