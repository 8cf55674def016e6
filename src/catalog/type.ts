// Enums, domains, composite, range and base types, and shells of such. An attribute that a sort of type has not is null. A table's row type is
// the table's, an array's its element's, a multirange's its range's.

import type { CatalogObject } from "../model/object.ts";
import { commentJoin, grants, notOfExtension, owner, userSchema } from "./fragments.ts";
import type { EchoForm, ObjectKind } from "./kind.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";
import { quoteQualified, quoteText } from "./quote.ts";
import { collationName, functionName, typeName } from "./type-name.ts";

export const type: ObjectKind = {
  id: "type",
  query: () =>
    objectsQuery({
      schema: "n.nspname",
      table: "NULL",
      name: "t.typname",
      parent: schemaParent("n.nspname"),
      attributes: {
        typeKind:
          "CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'c' THEN 'composite' WHEN 'b' THEN 'base' WHEN 'p' THEN 'shell' ELSE 'range' END",
        values: `(SELECT pg_catalog.json_agg(e.enumlabel ORDER BY e.enumsortorder)
          FROM pg_catalog.pg_enum AS e WHERE e.enumtypid = t.oid)`,
        baseType: `CASE WHEN t.typtype = 'd' THEN ${typeName("t.typbasetype", "t.typtypmod")} END`,
        collation: `CASE WHEN t.typtype = 'd' AND t.typcollation <> base.typcollation THEN ${collationName("t.typcollation")} END`,
        nullable: "CASE WHEN t.typtype = 'd' THEN NOT t.typnotnull END",
        default: "CASE WHEN t.typtype = 'd' THEN pg_catalog.pg_get_expr(t.typdefaultbin, 0) END",
        constraints: `CASE WHEN t.typtype = 'd' THEN (${constraints}) END`,
        constraintComments: `CASE WHEN t.typtype = 'd' THEN (${constraintComments}) END`,
        fields: `CASE WHEN t.typtype = 'c' THEN (${fields}) END`,
        fieldComments: `CASE WHEN t.typtype = 'c' THEN (${fieldComments}) END`,
        subtype: `CASE WHEN t.typtype = 'r' THEN ${typeName("r.rngsubtype")} END`,
        subtypeOperatorClass: `(SELECT on_.nspname || '.' || o.opcname FROM pg_catalog.pg_opclass AS o
          JOIN pg_catalog.pg_namespace AS on_ ON on_.oid = o.opcnamespace WHERE o.oid = r.rngsubopc)`,
        subtypeCollation: collationName("r.rngcollation"),
        canonicalFunction: functionName("r.rngcanonical"),
        subtypeDiffFunction: functionName("r.rngsubdiff"),
        multirangeType: `CASE WHEN t.typtype = 'r' THEN ${typeName("r.rngmultitypid")} END`,
        baseOptions: `CASE WHEN t.typtype = 'b' THEN ${baseOptions} END`,
        owner: owner("t.typowner"),
        comment: "comment.description",
        grants: grants("T", "t.typacl", "t.typowner"),
      },
      from: `FROM pg_catalog.pg_type AS t
JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
LEFT JOIN pg_catalog.pg_class AS c ON c.oid = t.typrelid
LEFT JOIN pg_catalog.pg_type AS base ON base.oid = t.typbasetype
LEFT JOIN pg_catalog.pg_range AS r ON r.rngtypid = t.oid
${commentJoin("pg_type", "t.oid")}
WHERE (t.typtype IN ('e', 'd', 'r', 'p') OR t.typtype = 'c' AND c.relkind = 'c' OR t.typtype = 'b' AND NOT ${isArray})
  AND ${userSchema("n.nspname")} AND ${notOfExtension("pg_type", "t.oid")}`,
    }),
  attributes: {
    typeKind: "value",
    values: "value",
    baseType: "value",
    collation: "value",
    nullable: "value",
    default: "definition",
    constraints: "definition",
    constraintComments: "value",
    fields: "value",
    fieldComments: "value",
    subtype: "value",
    subtypeOperatorClass: "value",
    subtypeCollation: "value",
    canonicalFunction: "value",
    subtypeDiffFunction: "value",
    multirangeType: "value",
    baseOptions: "value",
    owner: "value",
    comment: "value",
    grants: "value",
  },
  echo: (object, attribute, text, _major, path) => {
    if (attribute === "default") return defaultEcho(object, text);
    return path?.at(-1) === "definition" ? constraintEcho(object, text) : null;
  },
};

const isArray =
  "(t.typelem <> 0 AND EXISTS (SELECT FROM pg_catalog.pg_type AS el WHERE el.oid = t.typelem AND el.typarray = t.oid))";

/** By the names that CREATE TYPE gives them. */
const baseOptions = `pg_catalog.json_build_object(
          'input', ${functionName("t.typinput")},
          'output', ${functionName("t.typoutput")},
          'receive', ${functionName("t.typreceive")},
          'send', ${functionName("t.typsend")},
          'typmodIn', ${functionName("t.typmodin")},
          'typmodOut', ${functionName("t.typmodout")},
          'analyze', ${functionName("t.typanalyze")},
          'subscript', ${functionName("t.typsubscript")},
          'length', t.typlen,
          'byValue', t.typbyval,
          'alignment', t.typalign,
          'storage', t.typstorage,
          'category', t.typcategory,
          'preferred', t.typispreferred,
          'default', t.typdefault,
          'element', ${typeName("t.typelem")},
          'delimiter', t.typdelim,
          'collatable', t.typcollation <> 0)`;

/** A domain's NOT NULL is `nullable`; since 17 it is a constraint as well, and left out. */
const constraints = `SELECT coalesce(pg_catalog.json_object_agg(k.conname, pg_catalog.json_build_object(
      'definition', pg_catalog.regexp_replace(pg_catalog.pg_get_constraintdef(k.oid), ' NOT VALID$', ''),
      'validated', k.convalidated)), '{}')
    FROM pg_catalog.pg_constraint AS k WHERE k.contypid = t.oid AND k.contype = 'c'`;

const constraintComments = `SELECT coalesce(pg_catalog.json_object_agg(k.conname, remark.description)
      FILTER (WHERE remark.description IS NOT NULL), '{}')
    FROM pg_catalog.pg_constraint AS k ${commentJoin("pg_constraint", "k.oid", "remark")}
    WHERE k.contypid = t.oid AND k.contype = 'c'`;

const fields = `SELECT coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
      'name', a.attname, 'type', ${typeName("a.atttypid", "a.atttypmod")},
      'collation', CASE WHEN a.attcollation <> at.typcollation THEN ${collationName("a.attcollation")} END) ORDER BY a.attnum), '[]')
    FROM pg_catalog.pg_attribute AS a JOIN pg_catalog.pg_type AS at ON at.oid = a.atttypid
    WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped`;

const fieldComments = `SELECT coalesce(pg_catalog.json_object_agg(a.attname, remark.description)
      FILTER (WHERE remark.description IS NOT NULL), '{}')
    FROM pg_catalog.pg_attribute AS a ${commentJoin("pg_class", "t.typrelid", "remark", "a.attnum")}
    WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped`;

function defaultEcho({ identity: { schema, name } }: CatalogObject, text: string): EchoForm {
  return {
    prepare: [`ALTER DOMAIN ${quoteQualified(schema, name)} SET DEFAULT ${text}`],
    read: `SELECT pg_catalog.pg_get_expr(t.typdefaultbin, 0) AS text ${found(schema, name)}`,
  };
}

function constraintEcho({ identity: { schema, name } }: CatalogObject, text: string): EchoForm {
  return {
    prepare: [`ALTER DOMAIN ${quoteQualified(schema, name)} ADD CONSTRAINT pgdrift_echo ${text} NOT VALID`],
    read: `SELECT pg_catalog.regexp_replace(pg_catalog.pg_get_constraintdef(k.oid), ' NOT VALID$', '') AS text
      ${found(schema, name, "JOIN pg_catalog.pg_constraint AS k ON k.contypid = t.oid AND k.conname = 'pgdrift_echo'")}`,
  };
}

function found(schema: string | null, name: string, join = ""): string {
  return `FROM pg_catalog.pg_type AS t JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace ${join}
    WHERE n.nspname = ${quoteText(schema ?? "")} AND t.typname = ${quoteText(name)}`;
}
