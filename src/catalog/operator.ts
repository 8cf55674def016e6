// Kind: operator, told by its types as a function is. One that was only spoken of (as a commutator) has no function.

import { commentJoin, lastingSchema, owner, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";
import { functionName, functionSignature, operatorName, operatorSignature } from "./type-name.ts";

const query = objectsQuery({
  schema: "n.nspname",
  table: "NULL",
  name: operatorSignature("x"),
  parent: schemaParent("n.nspname"),
  attributes: {
    function: functionSignature("x.oprcode"),
    commutator: operatorName("x.oprcom"),
    negator: operatorName("x.oprnegate"),
    restrictFunction: functionName("x.oprrest"),
    joinFunction: functionName("x.oprjoin"),
    merges: "x.oprcanmerge",
    hashes: "x.oprcanhash",
    owner: owner("x.oprowner"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_operator AS x
JOIN pg_catalog.pg_namespace AS n ON n.oid = x.oprnamespace
${commentJoin("pg_operator", "x.oid")}
WHERE ${lastingSchema("n.nspname")} AND ${userMade("pg_operator", "x")}`,
});

export const operator: ObjectKind = {
  id: "operator",
  query: () => query,
  attributes: {
    function: "value",
    commutator: "value",
    negator: "value",
    restrictFunction: "value",
    joinFunction: "value",
    merges: "value",
    hashes: "value",
    owner: "value",
    comment: "value",
  },
};
