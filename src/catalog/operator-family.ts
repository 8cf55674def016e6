// Kind: operator family, with the operators and functions that are loose in it; its classes are a kind of their own.

import { commentJoin, lastingSchema, owner, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";
import { memberFunctions, memberOperators } from "./operator-members.ts";

const query = objectsQuery({
  schema: "n.nspname",
  table: "NULL",
  name: "x.opfname || ' for ' || am.amname",
  parent: schemaParent("n.nspname"),
  attributes: {
    operators: memberOperators("pg_opfamily", "x.oid"),
    functions: memberFunctions("pg_opfamily", "x.oid"),
    owner: owner("x.opfowner"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_opfamily AS x
JOIN pg_catalog.pg_namespace AS n ON n.oid = x.opfnamespace
JOIN pg_catalog.pg_am AS am ON am.oid = x.opfmethod
${commentJoin("pg_opfamily", "x.oid")}
WHERE ${lastingSchema("n.nspname")} AND ${userMade("pg_opfamily", "x")}`,
});

export const operatorFamily: ObjectKind = {
  id: "operator-family",
  query: () => query,
  attributes: { operators: "value", functions: "value", owner: "value", comment: "value" },
};
