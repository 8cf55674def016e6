// Kind: foreign data wrapper, made by a user's own statement. What is granted on an extension's is told by the kind
// `privileges`.

import { foreignOptions } from "./foreign-options.ts";
import { commentJoin, grants, owner, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery } from "./objects-query.ts";
import { functionName } from "./type-name.ts";

const query = objectsQuery({
  schema: "NULL",
  table: "NULL",
  name: "x.fdwname",
  parent: "NULL",
  attributes: {
    handler: functionName("x.fdwhandler"),
    validator: functionName("x.fdwvalidator"),
    foreignOptions: foreignOptions("x.fdwoptions"),
    owner: owner("x.fdwowner"),
    comment: "comment.description",
    grants: grants("F", "x.fdwacl", "x.fdwowner"),
  },
  from: `FROM pg_catalog.pg_foreign_data_wrapper AS x
${commentJoin("pg_foreign_data_wrapper", "x.oid")}
WHERE ${userMade("pg_foreign_data_wrapper", "x")}`,
});

export const foreignDataWrapper: ObjectKind = {
  id: "foreign-data-wrapper",
  query: () => query,
  attributes: {
    handler: "value",
    validator: "value",
    foreignOptions: "value",
    owner: "value",
    comment: "value",
    grants: "value",
  },
};
