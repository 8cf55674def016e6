// Kind: text search template: the functions behind dictionaries. It has no owner.

import { commentJoin, lastingSchema, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";
import { functionName } from "./type-name.ts";

const query = objectsQuery({
  schema: "n.nspname",
  table: "NULL",
  name: "x.tmplname",
  parent: schemaParent("n.nspname"),
  attributes: {
    initFunction: functionName("x.tmplinit"),
    lexizeFunction: functionName("x.tmpllexize"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_ts_template AS x
JOIN pg_catalog.pg_namespace AS n ON n.oid = x.tmplnamespace
${commentJoin("pg_ts_template", "x.oid")}
WHERE ${lastingSchema("n.nspname")} AND ${userMade("pg_ts_template", "x")}`,
});

export const textSearchTemplate: ObjectKind = {
  id: "text-search-template",
  query: () => query,
  attributes: { initFunction: "value", lexizeFunction: "value", comment: "value" },
};
