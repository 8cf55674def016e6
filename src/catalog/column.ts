// Kind: column, of tables and foreign tables; a view's columns are what its definition says. Where a column stands is not compared.
// An identity's sequence is the column's, with its comment and privileges; a partition's identity is its parent's.

import type { CatalogObject } from "../model/object.ts";
import { foreignOptions } from "./foreign-options.ts";
import { commentJoin, grants, notOfExtension, options, userSchema } from "./fragments.ts";
import type { EchoForm, ObjectKind } from "./kind.ts";
import { objectsQuery, relationParent } from "./objects-query.ts";
import { quoteName, quoteQualified, quoteText } from "./quote.ts";

/** From 18 on NOT NULL is a constraint of its own; here it stays the column's, with what only 18 can say of it. */
const notNull = (major: number) =>
  major < 18
    ? { notNullValidated: "true", notNullInherited: "true", join: "" }
    : {
        notNullValidated: "coalesce(nn.convalidated, true)",
        notNullInherited: "NOT coalesce(nn.connoinherit, false)",
        join: `LEFT JOIN pg_catalog.pg_constraint AS nn ON nn.conrelid = a.attrelid AND nn.contype = 'n'
    AND nn.conkey = ARRAY[a.attnum] AND a.attnotnull`,
      };

const expression = "pg_catalog.pg_get_expr(d.adbin, d.adrelid)";
const generated = `'GENERATED ALWAYS AS (' || ${expression} || CASE a.attgenerated WHEN 's' THEN ') STORED' ELSE ') VIRTUAL' END`;

/** Before 17 a partition has none; from 17 on it has its parent's, and that one's sequence. */
const ownIdentity = (major: number) => `a.attidentity <> ''${major < 17 ? "" : " AND NOT c.relispartition"}`;

const identitySequence = (value: string) => `(SELECT ${value}
      FROM pg_catalog.pg_depend AS i
      JOIN pg_catalog.pg_sequence AS s ON s.seqrelid = i.objid
      JOIN pg_catalog.pg_class AS sc ON sc.oid = s.seqrelid
      JOIN pg_catalog.pg_namespace AS sn ON sn.oid = sc.relnamespace
      ${commentJoin("pg_class", "sc.oid", "remark")}
      WHERE i.refobjid = a.attrelid AND i.refobjsubid = a.attnum AND i.deptype = 'i'
        AND i.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
        AND i.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass)`;

/** By grantee: the column's, and those on its identity's sequence as `USAGE ON SEQUENCE`. */
const identityGrants = `(SELECT coalesce(pg_catalog.jsonb_object_agg(g.grantee, g.privileges), '{}') FROM (
      SELECT p.grantee, pg_catalog.jsonb_agg(p.privilege ORDER BY p.privilege COLLATE pg_catalog."C") AS privileges
      FROM (
        SELECT e.key AS grantee, v.privilege FROM pg_catalog.jsonb_each(${grants("c", "a.attacl", "c.relowner")}) AS e,
          pg_catalog.jsonb_array_elements_text(e.value) AS v (privilege)
        UNION ALL
        SELECT e.key, pg_catalog.split_part(v.privilege, ' ', 1) || ' ON SEQUENCE'
          || pg_catalog.substr(v.privilege, pg_catalog.length(pg_catalog.split_part(v.privilege, ' ', 1)) + 1)
        FROM pg_catalog.jsonb_each(${identitySequence(grants("s", "sc.relacl", "sc.relowner"))}) AS e,
          pg_catalog.jsonb_array_elements_text(e.value) AS v (privilege)
      ) AS p GROUP BY p.grantee) AS g)`;

const query = (major: number) => {
  const { join, ...notNullAttributes } = notNull(major);
  return objectsQuery({
    schema: "n.nspname",
    table: "c.relname",
    name: "a.attname",
    parent: relationParent("c.relkind", "n.nspname", "c.relname"),
    attributes: {
      type: "pg_catalog.format_type(a.atttypid, a.atttypmod)",
      nullable: "NOT a.attnotnull",
      ...notNullAttributes,
      default: `CASE WHEN a.attgenerated = '' THEN ${expression} END`,
      generated: `CASE WHEN a.attgenerated <> '' THEN ${generated} END`,
      identity: `CASE WHEN ${ownIdentity(major)} THEN CASE a.attidentity WHEN 'a' THEN 'always' ELSE 'by default' END END`,
      identityOptions: `CASE WHEN ${ownIdentity(major)} THEN ${identitySequence(`pg_catalog.json_build_object(
        'sequence', sn.nspname || '.' || sc.relname, 'start', s.seqstart::pg_catalog.text,
        'increment', s.seqincrement::pg_catalog.text, 'minimum', s.seqmin::pg_catalog.text,
        'maximum', s.seqmax::pg_catalog.text, 'cache', s.seqcache::pg_catalog.text, 'cycle', s.seqcycle)`)} END`,
      identityComment: `CASE WHEN ${ownIdentity(major)} THEN ${identitySequence("remark.description")} END`,
      collation: `CASE WHEN a.attcollation <> t.typcollation THEN (
      SELECT CASE ln.nspname WHEN 'pg_catalog' THEN l.collname ELSE ln.nspname || '.' || l.collname END
      FROM pg_catalog.pg_collation AS l JOIN pg_catalog.pg_namespace AS ln ON ln.oid = l.collnamespace
      WHERE l.oid = a.attcollation) END`,
      storage: `CASE WHEN a.attstorage <> t.typstorage THEN
      CASE a.attstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END END`,
      compression: "CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END",
      statistics: "nullif(a.attstattarget, -1)",
      options: options("a.attoptions", "o.option LIKE 'pg$_attver=%' ESCAPE '$'"),
      foreignOptions: foreignOptions("a.attfdwoptions"),
      local: "a.attislocal OR c.relispartition",
      comment: "comment.description",
      grants: `CASE WHEN ${ownIdentity(major)} THEN ${identityGrants} ELSE ${grants("c", "a.attacl", "c.relowner")} END`,
    },
    order: "a.attrelid, a.attnum",
    from: `FROM pg_catalog.pg_attribute AS a
  JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid
  JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
  LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  ${join}
  ${commentJoin("pg_class", "a.attrelid", "comment", "a.attnum")}
WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'f')
  AND ${userSchema("n.nspname")} AND ${notOfExtension("pg_class", "c.oid")}`,
  });
};

export const column: ObjectKind = {
  id: "column",
  query,
  attributes: {
    type: "definition",
    nullable: "value",
    notNullValidated: "value",
    notNullInherited: "value",
    default: "definition",
    generated: "definition",
    identity: "value",
    identityOptions: "value",
    identityComment: "value",
    collation: "value",
    storage: "value",
    compression: "value",
    statistics: "value",
    options: "value",
    foreignOptions: "value",
    local: "value",
    comment: "value",
    grants: "value",
  },
  echo(object, attribute, text) {
    if (attribute === "type") return typeEcho(text);
    return attribute === "default" ? defaultEcho(object, text) : generatedEcho(object, text);
  },
};

/** A type's name may have become a keyword, and quoted, between two majors. */
function typeEcho(text: string): EchoForm {
  return {
    prepare: [`CREATE TEMP TABLE pgdrift_echo (echo ${text})`],
    read: readEcho("pg_catalog.format_type(a.atttypid, a.atttypmod)", "pg_temp.pgdrift_echo", "echo"),
  };
}

function defaultEcho({ identity }: CatalogObject, text: string): EchoForm {
  const of = quoteQualified(identity.schema, identity.table);
  return {
    prepare: [`ALTER TABLE ONLY ${of} ALTER COLUMN ${quoteName(identity.name)} SET DEFAULT ${text}`],
    read: readEcho(expression, of, identity.name),
  };
}

/** On a copy: on the table itself its rows can make the expression fail. */
function generatedEcho({ identity, attributes }: CatalogObject, text: string): EchoForm {
  return {
    prepare: [
      `CREATE TEMP TABLE pgdrift_echo (LIKE ${quoteQualified(identity.schema, identity.table)})`,
      `ALTER TABLE pg_temp.pgdrift_echo ADD COLUMN pgdrift_echo ${String(attributes.type)} ${text}`,
    ],
    read: readEcho(generated, "pg_temp.pgdrift_echo", "pgdrift_echo"),
  };
}

function readEcho(value: string, relation: string, name: string): string {
  return `SELECT ${value} AS text FROM pg_catalog.pg_attribute AS a
  LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attrelid = ${quoteText(relation)}::pg_catalog.regclass AND a.attname = ${quoteText(name)}`;
}
