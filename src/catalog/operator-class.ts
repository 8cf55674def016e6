// Kind: operator class: what an index of one access method does with one type. It goes with its family.

import { commentJoin, lastingSchema, owner, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, parent } from "./objects-query.ts";
import { memberFunctions, memberOperators } from "./operator-members.ts";
import { typeName } from "./type-name.ts";

const query = objectsQuery({
  schema: "n.nspname",
  table: "NULL",
  name: "x.opcname || ' for ' || am.amname",
  parent: parent("operator-family", "fn.nspname", "f.opfname || ' for ' || am.amname"),
  attributes: {
    family: "fn.nspname || '.' || f.opfname",
    type: typeName("x.opcintype"),
    default: "x.opcdefault",
    storageType: typeName("x.opckeytype"),
    operators: memberOperators("pg_opclass", "x.oid"),
    functions: memberFunctions("pg_opclass", "x.oid"),
    owner: owner("x.opcowner"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_opclass AS x
JOIN pg_catalog.pg_namespace AS n ON n.oid = x.opcnamespace
JOIN pg_catalog.pg_am AS am ON am.oid = x.opcmethod
JOIN pg_catalog.pg_opfamily AS f ON f.oid = x.opcfamily
JOIN pg_catalog.pg_namespace AS fn ON fn.oid = f.opfnamespace
${commentJoin("pg_opclass", "x.oid")}
WHERE ${lastingSchema("n.nspname")} AND ${userMade("pg_opclass", "x")}`,
});

export const operatorClass: ObjectKind = {
  id: "operator-class",
  query: () => query,
  attributes: {
    family: "value",
    type: "value",
    default: "value",
    storageType: "value",
    operators: "value",
    functions: "value",
    owner: "value",
    comment: "value",
  },
};
