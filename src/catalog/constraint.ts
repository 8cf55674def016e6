// Kind: constraint, of tables: check, foreign key, primary key, unique, exclusion, with the index behind it. NOT NULL is
// the column's, a domain's checks are the domain's, a constraint trigger is a trigger. What a partition or child only inherits follows its parent's.

import type { CatalogObject } from "../model/object.ts";
import { commentJoin, notOfExtension, options, tablespace, userSchema } from "./fragments.ts";
import type { EchoForm, ObjectKind } from "./kind.ts";
import { attachedTo, objectsQuery, relationParent } from "./objects-query.ts";
import { quoteQualified, quoteText } from "./quote.ts";

const enforced = (major: number) => (major < 18 ? "true" : "con.conenforced");

/** Without the NOT VALID at its end, which is told apart. */
const definition = (major: number) => `CASE WHEN con.convalidated OR NOT ${enforced(major)}
      THEN pg_catalog.pg_get_constraintdef(con.oid)
      ELSE pg_catalog.regexp_replace(pg_catalog.pg_get_constraintdef(con.oid), ' NOT VALID$', '') END`;

/** A foreign key's is not told: the name that it has on a partition is lost in a dump. */
const parentsCheck = `(SELECT pg_catalog.json_build_object('kind', 'constraint', 'schema', upn.nspname, 'table', upc.relname, 'name', up.conname)
      FROM pg_catalog.pg_inherits AS h
      JOIN pg_catalog.pg_constraint AS up ON up.conrelid = h.inhparent AND up.conname = con.conname AND up.contype = 'c'
      JOIN pg_catalog.pg_class AS upc ON upc.oid = up.conrelid
      JOIN pg_catalog.pg_namespace AS upn ON upn.oid = upc.relnamespace
      WHERE h.inhrelid = con.conrelid ORDER BY upn.nspname, upc.relname LIMIT 1)`;

const query = (major: number) =>
  objectsQuery({
    schema: "n.nspname",
    table: "c.relname",
    name: "con.conname",
    parent: relationParent("c.relkind", "n.nspname", "c.relname"),
    attributes: {
      constraintKind: `CASE con.contype WHEN 'c' THEN 'check' WHEN 'f' THEN 'foreign key' WHEN 'p' THEN 'primary key'
      WHEN 'u' THEN 'unique' ELSE 'exclusion' END`,
      definition: definition(major),
      validated: `con.convalidated OR NOT ${enforced(major)}`,
      enabled: `coalesce(fires.enabled, 'origin')`,
      valid: "coalesce(i.indisvalid, true)",
      options: options("ic.reloptions"),
      tablespace: tablespace("ic.reltablespace"),
      comment: "comment.description",
      indexComment: "remark.description",
    },
    inherited: `con.conparentid <> 0
    OR con.contype = 'c' AND con.coninhcount > 0 AND (c.relispartition OR NOT con.conislocal)`,
    follows: `CASE WHEN con.contype = 'c' AND con.coninhcount > 0 THEN ${parentsCheck}
    WHEN ic.relispartition THEN ${attachedTo("ic.oid")} END`,
    from: `FROM pg_catalog.pg_constraint AS con
  JOIN pg_catalog.pg_class AS c ON c.oid = con.conrelid
  JOIN pg_catalog.pg_namespace AS n ON n.oid = con.connamespace
  LEFT JOIN pg_catalog.pg_index AS i ON i.indexrelid = con.conindid AND con.contype IN ('p', 'u', 'x')
  LEFT JOIN pg_catalog.pg_class AS ic ON ic.oid = i.indexrelid
  LEFT JOIN (
    SELECT tg.tgconstraint, 'disabled' AS enabled FROM pg_catalog.pg_trigger AS tg
    WHERE tg.tgisinternal AND tg.tgconstraint <> 0 AND tg.tgenabled <> 'O' GROUP BY tg.tgconstraint
  ) AS fires ON fires.tgconstraint = con.oid
  ${commentJoin("pg_constraint", "con.oid")}
  ${commentJoin("pg_class", "ic.oid", "remark")}
WHERE con.contype IN ('c', 'f', 'p', 'u', 'x') AND c.relkind IN ('r', 'p', 'f') AND (con.conparentid = 0 OR c.relispartition)
  AND ${userSchema("n.nspname")} AND ${notOfExtension("pg_class", "c.oid")}`,
  });

export const constraint: ObjectKind = {
  id: "constraint",
  query,
  attributes: {
    constraintKind: "value",
    definition: "definition",
    validated: "value",
    enabled: "value",
    valid: "value",
    options: "value",
    tablespace: "value",
    comment: "value",
    indexComment: "value",
  },
  echo: (object, _attribute, text, major) =>
    object.attributes.constraintKind === "check" || object.attributes.constraintKind === "foreign key"
      ? onTheTable(object, text, major)
      : onACopy(object, text, major),
};

/** Not validated: rows of the shadow are no business of a text. */
function onTheTable({ identity }: CatalogObject, text: string, major: number): EchoForm {
  const of = quoteQualified(identity.schema, identity.table);
  const notValid = text.endsWith(" NOT ENFORCED") ? "" : " NOT VALID";
  return { prepare: [`ALTER TABLE ${of} ADD CONSTRAINT pgdrift_echo ${text}${notValid}`], read: readEcho(of, major) };
}

/** On a copy: the table has its key already, and an index's name is taken. */
function onACopy({ identity }: CatalogObject, text: string, major: number): EchoForm {
  return {
    prepare: [
      `CREATE TEMP TABLE pgdrift_copy (LIKE ${quoteQualified(identity.schema, identity.table)})`,
      `ALTER TABLE pg_temp.pgdrift_copy ADD CONSTRAINT pgdrift_echo ${text}`,
    ],
    read: readEcho("pg_temp.pgdrift_copy", major),
  };
}

function readEcho(relation: string, major: number): string {
  return `SELECT ${definition(major)} AS text FROM pg_catalog.pg_constraint AS con
WHERE con.conrelid = ${quoteText(relation)}::pg_catalog.regclass AND con.conname = 'pgdrift_echo'`;
}
