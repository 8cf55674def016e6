// Kind: table, also partitioned ones and partitions. Its columns, constraints, indexes and so on are kinds of their own.

import type { CatalogObject } from "../model/object.ts";
import {
  accessMethod,
  columnOrder,
  commentJoin,
  enabled,
  grants,
  notOfExtension,
  options,
  owner,
  tablespace,
  userSchema,
} from "./fragments.ts";
import type { EchoForm, ObjectKind } from "./kind.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";
import { partitionBoundEcho, placeInTree } from "./partition.ts";
import { quoteQualified } from "./quote.ts";

/** The raw names of an index that the table is marked with, by a condition on `i`; null where there is none. */
const markedIndex = (condition: string) => `(SELECT x.relname FROM pg_catalog.pg_index AS i
      JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid WHERE i.indrelid = c.oid AND ${condition} LIMIT 1)`;

/** How the copies of its parent's triggers fire, of those that fire otherwise than the parent's; null where none does. Before 15 they are internal. */
const partitionTriggers = `SELECT pg_catalog.json_object_agg(tg.tgname, ${enabled("tg.tgenabled")})
      FROM pg_catalog.pg_trigger AS tg JOIN pg_catalog.pg_trigger AS above ON above.oid = tg.tgparentid
      WHERE tg.tgrelid = c.oid AND NOT above.tgisinternal AND tg.tgenabled <> above.tgenabled`;

const query = objectsQuery({
  schema: "n.nspname",
  table: "NULL",
  name: "c.relname",
  parent: schemaParent("n.nspname"),
  attributes: {
    persistence: "CASE c.relpersistence WHEN 'u' THEN 'unlogged' ELSE 'permanent' END",
    partitionKey: "CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END",
    ...placeInTree,
    ofType: `CASE WHEN c.reloftype <> 0 THEN (SELECT tn.nspname || '.' || t.typname FROM pg_catalog.pg_type AS t
      JOIN pg_catalog.pg_namespace AS tn ON tn.oid = t.typnamespace WHERE t.oid = c.reloftype) END`,
    partitionTriggers: `CASE WHEN c.relispartition AND c.relhastriggers THEN (${partitionTriggers}) END`,
    rowSecurity: "c.relrowsecurity",
    forceRowSecurity: "c.relforcerowsecurity",
    replicaIdentity: `CASE c.relreplident WHEN 'd' THEN 'default' WHEN 'f' THEN 'full' WHEN 'n' THEN 'nothing'
      ELSE coalesce('index ' || ${markedIndex("i.indisreplident")}, 'nothing') END`,
    clusteredOn: `CASE WHEN c.relhasindex THEN ${markedIndex("i.indisclustered")} END`,
    options: options(
      `CASE WHEN c.reloptions IS NULL AND toast.reloptions IS NULL THEN NULL
        ELSE c.reloptions || ARRAY(SELECT 'toast.' || t.option FROM pg_catalog.unnest(toast.reloptions) AS t (option)) END`,
    ),
    tablespace: tablespace("c.reltablespace"),
    accessMethod: accessMethod("c.relam"),
    columnOrder: columnOrder("c.oid"),
    owner: owner("c.relowner"),
    comment: "comment.description",
    grants: grants("r", "c.relacl", "c.relowner"),
  },
  from: `FROM pg_catalog.pg_class AS c
  JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  LEFT JOIN pg_catalog.pg_class AS toast ON toast.oid = c.reltoastrelid
  ${commentJoin("pg_class", "c.oid")}
WHERE c.relkind IN ('r', 'p') AND ${userSchema("n.nspname")} AND ${notOfExtension("pg_class", "c.oid")}`,
});

export const table: ObjectKind = {
  id: "table",
  query: () => query,
  attributes: {
    persistence: "value",
    partitionKey: "definition",
    partitionOf: "value",
    partitionBound: "definition",
    detachPending: "value",
    partitionTriggers: "value",
    inherits: "value",
    ofType: "value",
    rowSecurity: "value",
    forceRowSecurity: "value",
    replicaIdentity: "value",
    clusteredOn: "value",
    options: "value",
    tablespace: "value",
    accessMethod: "value",
    columnOrder: "order",
    owner: "value",
    comment: "value",
    grants: "value",
  },
  lineage: ["partitionOf", "inherits"],
  echo: (object, attribute, text) =>
    attribute === "partitionKey" ? partitionKeyEcho(object, text) : partitionBoundEcho(object, attribute, text),
};

function partitionKeyEcho({ identity }: CatalogObject, text: string): EchoForm {
  return {
    prepare: [
      `CREATE TEMP TABLE pgdrift_echo (LIKE ${quoteQualified(identity.schema, identity.name)}) PARTITION BY ${text}`,
    ],
    read: "SELECT pg_catalog.pg_get_partkeydef('pg_temp.pgdrift_echo'::pg_catalog.regclass) AS text",
  };
}
