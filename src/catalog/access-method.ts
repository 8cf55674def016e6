// Kind: access method, of tables or indexes. It has no owner, and nobody is granted it.

import { commentJoin, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery } from "./objects-query.ts";
import { functionName } from "./type-name.ts";

const query = objectsQuery({
  schema: "NULL",
  table: "NULL",
  name: "x.amname",
  parent: "NULL",
  attributes: {
    of: "CASE x.amtype WHEN 't' THEN 'tables' ELSE 'indexes' END",
    handler: functionName("x.amhandler"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_am AS x
${commentJoin("pg_am", "x.oid")}
WHERE ${userMade("pg_am", "x")}`,
});

export const accessMethod: ObjectKind = {
  id: "access-method",
  query: () => query,
  attributes: { of: "value", handler: "value", comment: "value" },
};
