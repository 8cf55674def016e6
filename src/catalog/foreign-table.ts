// Kind: foreign table, also as a partition. Its columns, constraints and triggers are kinds of their own, as a table's are.

import { foreignOptions } from "./foreign-options.ts";
import { columnOrder, commentJoin, grants, notOfExtension, owner, userSchema } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";
import { partitionBoundEcho, placeInTree } from "./partition.ts";

const query = objectsQuery({
  schema: "n.nspname",
  table: "NULL",
  name: "c.relname",
  parent: schemaParent("n.nspname"),
  attributes: {
    server: "s.srvname",
    foreignOptions: foreignOptions("f.ftoptions"),
    ...placeInTree,
    columnOrder: columnOrder("c.oid"),
    owner: owner("c.relowner"),
    comment: "comment.description",
    grants: grants("r", "c.relacl", "c.relowner"),
  },
  from: `FROM pg_catalog.pg_foreign_table AS f
JOIN pg_catalog.pg_class AS c ON c.oid = f.ftrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_foreign_server AS s ON s.oid = f.ftserver
${commentJoin("pg_class", "c.oid")}
WHERE ${userSchema("n.nspname")} AND ${notOfExtension("pg_class", "c.oid")}`,
});

export const foreignTable: ObjectKind = {
  id: "foreign-table",
  query: () => query,
  attributes: {
    server: "value",
    foreignOptions: "value",
    partitionOf: "value",
    partitionBound: "definition",
    detachPending: "value",
    inherits: "value",
    columnOrder: "order",
    owner: "value",
    comment: "value",
    grants: "value",
  },
  lineage: ["partitionOf", "inherits"],
  echo: partitionBoundEcho,
};
