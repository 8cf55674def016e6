// Kind: view, also materialized. Its columns are what the definition says; what can be set on one of them stands here.
// Whether a materialized view is filled is data.

import {
  accessMethod,
  commentJoin,
  grants,
  notOfExtension,
  options,
  owner,
  tablespace,
  userSchema,
} from "./fragments.ts";
import type { EchoForm, ObjectKind } from "./kind.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";
import { quoteName, quoteQualified, quoteText } from "./quote.ts";

const isSecurityInvoker = "o.option LIKE 'security$_invoker=%' ESCAPE '$'";

/** One column's, as rows of grantee and privilege: `SELECT (email)`. */
const columnGrants = `(SELECT pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('grantee', g.key,
          'privilege', pg_catalog.split_part(v.privilege, ' ', 1) || ' (' || a.attname || ')'
            || pg_catalog.substr(v.privilege, pg_catalog.length(pg_catalog.split_part(v.privilege, ' ', 1)) + 1)))
        FROM pg_catalog.jsonb_each(${grants("c", "a.attacl", "c.relowner")}) AS g,
          pg_catalog.jsonb_array_elements_text(g.value) AS v (privilege))`;

const query = objectsQuery({
  schema: "n.nspname",
  table: "NULL",
  name: "c.relname",
  parent: schemaParent("n.nspname"),
  attributes: {
    materialized: "c.relkind = 'm'",
    definition: "pg_catalog.pg_get_viewdef(c.oid)",
    securityInvoker: `coalesce((SELECT pg_catalog.split_part(o.option, '=', 2)::pg_catalog.bool
      FROM pg_catalog.unnest(c.reloptions) AS o (option) WHERE ${isSecurityInvoker}), false)`,
    options: options("c.reloptions", isSecurityInvoker),
    tablespace: tablespace("c.reltablespace"),
    accessMethod: accessMethod("c.relam"),
    clusteredOn: `CASE WHEN c.relhasindex THEN (SELECT x.relname FROM pg_catalog.pg_index AS i
      JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid WHERE i.indrelid = c.oid AND i.indisclustered LIMIT 1) END`,
    columnDefaults: `coalesce(columns.defaults, '{}')`,
    columnComments: `coalesce(columns.comments, '{}')`,
    columnStorage: `coalesce(columns.storage, '{}')`,
    owner: owner("c.relowner"),
    comment: "comment.description",
    grants: `CASE WHEN columns.grants IS NULL THEN ${grants("r", "c.relacl", "c.relowner")} ELSE (
      SELECT pg_catalog.jsonb_object_agg(g.grantee, g.privileges) FROM (
        SELECT p.grantee, pg_catalog.jsonb_agg(p.privilege ORDER BY p.privilege COLLATE pg_catalog."C") AS privileges
        FROM (
          SELECT r.key AS grantee, v.privilege FROM pg_catalog.jsonb_each(${grants("r", "c.relacl", "c.relowner")}) AS r,
            pg_catalog.jsonb_array_elements_text(r.value) AS v (privilege)
          UNION ALL
          SELECT u.grantee, u.privilege FROM pg_catalog.unnest(columns.grants) AS list,
            pg_catalog.jsonb_to_recordset(list) AS u (grantee pg_catalog.text, privilege pg_catalog.text)
        ) AS p GROUP BY p.grantee
      ) AS g) END`,
  },
  from: `FROM pg_catalog.pg_class AS c
  JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  ${commentJoin("pg_class", "c.oid")}
  LEFT JOIN LATERAL (
    SELECT
      pg_catalog.json_object_agg(a.attname, pg_catalog.pg_get_expr(d.adbin, d.adrelid) ORDER BY a.attnum)
        FILTER (WHERE d.adbin IS NOT NULL) AS defaults,
      pg_catalog.json_object_agg(a.attname, remark.description ORDER BY a.attnum)
        FILTER (WHERE remark.description IS NOT NULL) AS comments,
      pg_catalog.json_object_agg(a.attname, pg_catalog.json_build_object('storage', a.attstorage,
          'compression', a.attcompression, 'statistics', nullif(a.attstattarget, -1), 'options', a.attoptions)
        ORDER BY a.attnum)
        FILTER (WHERE c.relkind = 'm' AND (a.attstorage <> t.typstorage OR a.attcompression <> ''
          OR a.attstattarget >= 0 OR a.attoptions IS NOT NULL)) AS storage,
      pg_catalog.array_agg(${columnGrants}) FILTER (WHERE a.attacl IS NOT NULL) AS grants
    FROM pg_catalog.pg_attribute AS a
    JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
    LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    ${commentJoin("pg_class", "a.attrelid", "remark", "a.attnum")}
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  ) AS columns ON true
WHERE c.relkind IN ('v', 'm') AND ${userSchema("n.nspname")} AND ${notOfExtension("pg_class", "c.oid")}`,
});

export const view: ObjectKind = {
  id: "view",
  query: () => query,
  attributes: {
    materialized: "value",
    definition: "definition",
    securityInvoker: "value",
    options: "value",
    tablespace: "value",
    accessMethod: "value",
    clusteredOn: "value",
    columnDefaults: "definition",
    columnComments: "value",
    columnStorage: "value",
    owner: "value",
    comment: "value",
    grants: "value",
  },
  echo: ({ identity }, attribute, text, _major, path) =>
    attribute === "definition"
      ? definitionEcho(text)
      : columnDefaultEcho(quoteQualified(identity.schema, identity.name), String(path?.[0]), text),
};

function definitionEcho(text: string): EchoForm {
  return {
    prepare: [`CREATE TEMP VIEW pgdrift_echo AS ${text.trimEnd().replace(/;$/, "")}`],
    read: "SELECT pg_catalog.pg_get_viewdef('pg_temp.pgdrift_echo'::pg_catalog.regclass) AS text",
  };
}

function columnDefaultEcho(view: string, column: string, text: string): EchoForm {
  return {
    prepare: [`ALTER VIEW ${view} ALTER COLUMN ${quoteName(column)} SET DEFAULT ${text}`],
    read: `SELECT pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS text FROM pg_catalog.pg_attrdef AS d
  JOIN pg_catalog.pg_attribute AS a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
WHERE d.adrelid = ${quoteText(view)}::pg_catalog.regclass AND a.attname = ${quoteText(column)}`,
  };
}
