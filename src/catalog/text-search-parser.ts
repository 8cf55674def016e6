// Kind: text search parser: five functions. It has no owner.

import { commentJoin, lastingSchema, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";
import { functionName } from "./type-name.ts";

const query = objectsQuery({
  schema: "n.nspname",
  table: "NULL",
  name: "x.prsname",
  parent: schemaParent("n.nspname"),
  attributes: {
    startFunction: functionName("x.prsstart"),
    tokenFunction: functionName("x.prstoken"),
    endFunction: functionName("x.prsend"),
    headlineFunction: functionName("x.prsheadline"),
    typesFunction: functionName("x.prslextype"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_ts_parser AS x
JOIN pg_catalog.pg_namespace AS n ON n.oid = x.prsnamespace
${commentJoin("pg_ts_parser", "x.oid")}
WHERE ${lastingSchema("n.nspname")} AND ${userMade("pg_ts_parser", "x")}`,
});

export const textSearchParser: ObjectKind = {
  id: "text-search-parser",
  query: () => query,
  attributes: {
    startFunction: "value",
    tokenFunction: "value",
    endFunction: "value",
    headlineFunction: "value",
    typesFunction: "value",
    comment: "value",
  },
};
