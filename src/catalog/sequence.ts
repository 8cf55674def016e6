// Kind: sequence. An identity column's is the column's; where it stands is data. Numbers are texts, for they are int8.

import { commentJoin, grants, notOfExtension, owner, userSchema } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, parent, schemaParent } from "./objects-query.ts";

const query = objectsQuery({
  schema: "n.nspname",
  table: "NULL",
  name: "c.relname",
  parent: `CASE WHEN o.oid IS NULL THEN ${schemaParent("n.nspname")} ELSE ${parent("table", "o.nspname", "o.relname")} END`,
  attributes: {
    type: "pg_catalog.format_type(s.seqtypid, NULL)",
    start: "s.seqstart::pg_catalog.text",
    increment: "s.seqincrement::pg_catalog.text",
    minimum: "s.seqmin::pg_catalog.text",
    maximum: "s.seqmax::pg_catalog.text",
    cache: "s.seqcache::pg_catalog.text",
    cycle: "s.seqcycle",
    ownedBy: "o.nspname || '.' || o.relname || '.' || o.attname",
    // Null: permanent, or its table's. Before 15 an unlogged table's was permanent, and stays so through an upgrade.
    persistence: "CASE WHEN c.relpersistence = 'u' AND o.relpersistence IS DISTINCT FROM 'u' THEN 'unlogged' END",
    owner: owner("c.relowner"),
    comment: "comment.description",
    grants: grants("s", "c.relacl", "c.relowner"),
  },
  from: `FROM pg_catalog.pg_sequence AS s
  JOIN pg_catalog.pg_class AS c ON c.oid = s.seqrelid
  JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  LEFT JOIN (
    SELECT d.objid, d.deptype, r.oid, rn.nspname, r.relname, r.relpersistence, a.attname FROM pg_catalog.pg_depend AS d
    JOIN pg_catalog.pg_class AS r ON r.oid = d.refobjid
    JOIN pg_catalog.pg_namespace AS rn ON rn.oid = r.relnamespace
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
      AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0
  ) AS o ON o.objid = c.oid
  ${commentJoin("pg_class", "c.oid")}
WHERE coalesce(o.deptype, 'a') <> 'i' AND ${userSchema("n.nspname")} AND ${notOfExtension("pg_class", "c.oid")}`,
});

export const sequence: ObjectKind = {
  id: "sequence",
  query: () => query,
  attributes: {
    type: "value",
    start: "value",
    increment: "value",
    minimum: "value",
    maximum: "value",
    cache: "value",
    cycle: "value",
    ownedBy: "value",
    persistence: "value",
    owner: "value",
    comment: "value",
    grants: "value",
  },
};
