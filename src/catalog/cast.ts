// Kind: cast, told by its types. It goes with a user's type, and lives in no schema.

import { commentJoin, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, typeParent } from "./objects-query.ts";
import { functionSignature, typeName } from "./type-name.ts";

const query = objectsQuery({
  schema: "NULL",
  table: "NULL",
  name: `${typeName("x.castsource")} || ' as ' || ${typeName("x.casttarget")}`,
  parent: `coalesce(${typeParent("x.castsource")}, ${typeParent("x.casttarget")})`,
  attributes: {
    method: "CASE x.castmethod WHEN 'f' THEN 'function' WHEN 'i' THEN 'inout' ELSE 'binary' END",
    function: functionSignature("x.castfunc"),
    context: "CASE x.castcontext WHEN 'e' THEN 'explicit' WHEN 'a' THEN 'assignment' ELSE 'implicit' END",
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_cast AS x
${commentJoin("pg_cast", "x.oid")}
WHERE ${userMade("pg_cast", "x")}`,
});

export const cast: ObjectKind = {
  id: "cast",
  query: () => query,
  attributes: { method: "value", function: "value", context: "value", comment: "value" },
};
