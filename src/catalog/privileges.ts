// Kind: what was granted or revoked on an object that no migration makes: the database itself, the languages that are
// there, an extension's foreign data wrapper, parameters, and large objects, which are data and stand for one. Told is what
// differs from the state in which the object came, so that one nobody touched is not there at all. An extension's functions
// and tables are left out: they differ by its version, and default privileges reach them.

import type { ObjectKind } from "./kind.ts";
import { objectsQuery, parent } from "./objects-query.ts";

const query = (major: number) =>
  objectsQuery({
    schema: "NULL",
    table: "NULL",
    name: "x.name",
    parent: `CASE WHEN x.extension IS NOT NULL THEN ${parent("extension", "NULL", "x.extension")} END`,
    attributes: { grants: "x.granted", revoked: "x.revoked" },
    from: `FROM (
    SELECT o.name, o.extension, granted.list AS granted, revoked.list AS revoked
    FROM (${objects(major).join("\n      UNION ALL\n")}) AS o,
    LATERAL (${difference("o.now", "o.before")}) AS granted,
    LATERAL (${difference("o.before", "o.now")}) AS revoked
    WHERE granted.list <> '{}' OR revoked.list <> '{}'
  ) AS x`,
  });

export const privileges: ObjectKind = {
  id: "privileges",
  query,
  attributes: { grants: "value", revoked: "value" },
};

/** `Grants` as JSON: what the first list (an aclitem array) has and the second lacks. The owner's own do not count. */
function difference(some: string, others: string): string {
  return `SELECT coalesce(pg_catalog.jsonb_object_agg(g.grantee, g.privileges), '{}') AS list FROM (
      SELECT CASE p.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(p.grantee) END AS grantee,
        pg_catalog.jsonb_agg(p.privilege ORDER BY p.privilege COLLATE pg_catalog."C") AS privileges
      FROM (${told(some)} EXCEPT ${told(others)}) AS p GROUP BY p.grantee) AS g`;
}

function told(list: string): string {
  return `SELECT a.grantee, a.privilege_type || CASE WHEN pg_catalog.bool_or(a.is_grantable) THEN ' WITH GRANT OPTION' ELSE '' END AS privilege
        FROM pg_catalog.aclexplode(${list}) AS a
        WHERE a.grantee <> o.owner AND a.privilege_type <> 'MAINTAIN' GROUP BY a.grantee, a.privilege_type`;
}

/** One SELECT a sort of object: what it is called, its extension, owner, and its list now and as it came. */
function objects(major: number): readonly string[] {
  return [
    database,
    language,
    largeObjects,
    ...(major < 15 ? [] : [parameter]),
    member({
      catalog: "pg_foreign_data_wrapper",
      column: "fdw",
      letter: "'F'",
      name: "'foreign data wrapper ' || x.fdwname",
    }),
    member({ catalog: "pg_foreign_server", column: "srv", letter: "'S'", name: "'foreign server ' || x.srvname" }),
  ];
}

interface Member {
  readonly catalog: string;
  /** What its columns' names begin with. */
  readonly column: string;
  readonly letter: string;
  readonly name: string;
}

/** An extension's object: as the extension made it is as it came. */
function member({ catalog, column, letter, name }: Member): string {
  const initial = `pg_catalog.acldefault(${letter}, x.${column}owner)`;
  return `SELECT ${name} AS name, e.extname::pg_catalog.text AS extension,
        x.${column}owner AS owner, coalesce(x.${column}acl, ${initial}) AS now, coalesce(i.initprivs, ${initial}) AS before
      FROM pg_catalog.pg_extension AS e
      JOIN pg_catalog.pg_depend AS d ON d.refobjid = e.oid AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
        AND d.deptype = 'e' AND d.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass
      JOIN pg_catalog.${catalog} AS x ON x.oid = d.objid
      LEFT JOIN pg_catalog.pg_init_privs AS i ON i.objoid = x.oid AND i.objsubid = 0 AND i.classoid = 'pg_catalog.${catalog}'::pg_catalog.regclass
      WHERE x.${column}acl IS DISTINCT FROM i.initprivs`;
}

const database = `SELECT 'the database' AS name, NULL::pg_catalog.text AS extension,
        x.datdba AS owner, x.datacl AS now, pg_catalog.acldefault('d', x.datdba) AS before
      FROM pg_catalog.pg_database AS x WHERE x.datname = pg_catalog.current_database() AND x.datacl IS NOT NULL`;

/** The server's own, and an extension's. */
const language = `SELECT 'language ' || x.lanname, NULL, x.lanowner, x.lanacl, coalesce(i.initprivs, pg_catalog.acldefault('l', x.lanowner))
      FROM pg_catalog.pg_language AS x
      LEFT JOIN pg_catalog.pg_init_privs AS i ON i.objoid = x.oid AND i.classoid = 'pg_catalog.pg_language'::pg_catalog.regclass
      WHERE x.lanacl IS NOT NULL AND (x.oid < 16384 OR EXISTS (SELECT FROM pg_catalog.pg_depend AS d
        WHERE d.objid = x.oid AND d.classid = 'pg_catalog.pg_language'::pg_catalog.regclass AND d.deptype = 'e'))`;

const largeObjects = `SELECT 'large objects', NULL, 4294967295::pg_catalog.oid, pg_catalog.array_agg(acl), NULL
      FROM (SELECT DISTINCT acl FROM pg_catalog.pg_largeobject_metadata AS x, LATERAL pg_catalog.unnest(x.lomacl) AS acl
        WHERE (SELECT a.grantee FROM pg_catalog.aclexplode(ARRAY[acl]) AS a LIMIT 1) <> x.lomowner) AS l HAVING pg_catalog.count(*) > 0`;

const parameter = `SELECT 'parameter ' || x.parname, NULL, 10 /* the first superuser */, x.paracl, pg_catalog.acldefault('p', 10)
      FROM pg_catalog.pg_parameter_acl AS x`;
