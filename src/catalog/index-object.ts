// Kind: index, of tables and materialized views. The index behind a constraint is the constraint's; one that is attached
// to a partitioned index follows that one.

import { commentJoin, notOfExtension, tablespace, userSchema } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { attachedTo, objectsQuery, relationParent } from "./objects-query.ts";
import { quoteName, quoteQualified, quoteText } from "./quote.ts";

const query = objectsQuery({
  schema: "n.nspname",
  table: "c.relname",
  name: "x.relname",
  parent: relationParent("c.relkind", "n.nspname", "c.relname"),
  attributes: {
    definition: "pg_catalog.pg_get_indexdef(x.oid)",
    unique: "i.indisunique",
    valid: "i.indisvalid AND i.indisready",
    statistics: `(SELECT coalesce(pg_catalog.json_object_agg(a.attnum, a.attstattarget ORDER BY a.attnum), '{}')
      FROM pg_catalog.pg_attribute AS a WHERE a.attrelid = x.oid AND a.attstattarget >= 0)`,
    tablespace: tablespace("x.reltablespace"),
    comment: "comment.description",
  },
  inherited: "x.relispartition",
  follows: `CASE WHEN x.relispartition THEN ${attachedTo("x.oid")} END`,
  from: `FROM pg_catalog.pg_index AS i
  JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid
  JOIN pg_catalog.pg_class AS c ON c.oid = i.indrelid
  JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  ${commentJoin("pg_class", "x.oid")}
WHERE c.relkind IN ('r', 'p', 'm') AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS con
    WHERE con.conindid = x.oid AND con.conrelid = i.indrelid AND con.contype IN ('p', 'u', 'x'))
  AND ${userSchema("n.nspname")} AND ${notOfExtension("pg_class", "c.oid")}`,
});

export const index: ObjectKind = {
  id: "index",
  query: () => query,
  attributes: {
    definition: "definition",
    unique: "value",
    valid: "value",
    statistics: "value",
    tablespace: "value",
    comment: "value",
  },
  echo({ identity }, _attribute, text) {
    const name = quoteQualified(identity.schema, identity.name);
    return {
      prepare: [`ALTER INDEX ${name} RENAME TO ${quoteName("pgdrift_echo")}`, text],
      read: `SELECT pg_catalog.pg_get_indexdef(${quoteText(name)}::pg_catalog.regclass) AS text`,
    };
  },
};
