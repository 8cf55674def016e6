// Kind: foreign server. It goes with its wrapper, or with the extension that brought that.

import { foreignOptions } from "./foreign-options.ts";
import { commentJoin, grants, owner, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, parent } from "./objects-query.ts";

const extension = `(SELECT ${parent("extension", "NULL", "e.extname")} FROM pg_catalog.pg_depend AS member
    JOIN pg_catalog.pg_extension AS e ON e.oid = member.refobjid
    WHERE member.classid = 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass AND member.objid = w.oid AND member.deptype = 'e')`;

const query = objectsQuery({
  schema: "NULL",
  table: "NULL",
  name: "x.srvname",
  parent: `coalesce(${extension}, ${parent("foreign-data-wrapper", "NULL", "w.fdwname")})`,
  attributes: {
    wrapper: "w.fdwname",
    serverType: "x.srvtype",
    serverVersion: "x.srvversion",
    foreignOptions: foreignOptions("x.srvoptions"),
    owner: owner("x.srvowner"),
    comment: "comment.description",
    grants: grants("S", "x.srvacl", "x.srvowner"),
  },
  from: `FROM pg_catalog.pg_foreign_server AS x
JOIN pg_catalog.pg_foreign_data_wrapper AS w ON w.oid = x.srvfdw
${commentJoin("pg_foreign_server", "x.oid")}
WHERE ${userMade("pg_foreign_server", "x")}`,
});

export const foreignServer: ObjectKind = {
  id: "foreign-server",
  query: () => query,
  attributes: {
    wrapper: "value",
    serverType: "value",
    serverVersion: "value",
    foreignOptions: "value",
    owner: "value",
    comment: "value",
    grants: "value",
  },
};
