// Kind: transform, told by its type and language.

import { commentJoin, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, parent, typeParent } from "./objects-query.ts";
import { functionSignature, typeName } from "./type-name.ts";

const query = objectsQuery({
  schema: "NULL",
  table: "NULL",
  name: `${typeName("x.trftype")} || ' in ' || l.lanname`,
  parent: `coalesce(${typeParent("x.trftype")}, ${parent("language", "NULL", "l.lanname")})`,
  attributes: {
    fromSql: functionSignature("x.trffromsql"),
    toSql: functionSignature("x.trftosql"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_transform AS x
JOIN pg_catalog.pg_language AS l ON l.oid = x.trflang
${commentJoin("pg_transform", "x.oid")}
WHERE ${userMade("pg_transform", "x")}`,
});

export const transform: ObjectKind = {
  id: "transform",
  query: () => query,
  attributes: { fromSql: "value", toSql: "value", comment: "value" },
};
