// Kind: language, made by a user's own CREATE LANGUAGE. What is granted on those of the server or of an extension is told
// by the kind `privileges`.

import { commentJoin, grants, owner, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery } from "./objects-query.ts";
import { functionName } from "./type-name.ts";

const query = objectsQuery({
  schema: "NULL",
  table: "NULL",
  name: "x.lanname",
  parent: "NULL",
  attributes: {
    trusted: "x.lanpltrusted",
    handler: functionName("x.lanplcallfoid"),
    inlineHandler: functionName("x.laninline"),
    validator: functionName("x.lanvalidator"),
    owner: owner("x.lanowner"),
    comment: "comment.description",
    grants: grants("l", "x.lanacl", "x.lanowner"),
  },
  from: `FROM pg_catalog.pg_language AS x
${commentJoin("pg_language", "x.oid")}
WHERE ${userMade("pg_language", "x")}`,
});

export const language: ObjectKind = {
  id: "language",
  query: () => query,
  attributes: {
    trusted: "value",
    handler: "value",
    inlineHandler: "value",
    validator: "value",
    owner: "value",
    comment: "value",
    grants: "value",
  },
};
