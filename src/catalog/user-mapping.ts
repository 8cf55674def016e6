// Kind: user mapping, told by its role and server. Only who is behind it is shown; every other option can be secret. Who is
// neither a superuser, the server's owner nor the role itself cannot see them, and is told so.

import { foreignOptions } from "./foreign-options.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, parent } from "./objects-query.ts";

/** As the view `pg_user_mappings` decides. */
const canSee = `(SELECT r.rolsuper FROM pg_catalog.pg_roles AS r WHERE r.rolname = CURRENT_USER)
    OR (x.umuser = 0 OR x.usename = CURRENT_USER) AND pg_catalog.pg_has_role(s.srvowner, 'USAGE')
    OR x.usename = CURRENT_USER AND pg_catalog.has_server_privilege(s.oid, 'USAGE')`;

const query = objectsQuery({
  schema: "NULL",
  table: "NULL",
  name: "CASE x.umuser WHEN 0 THEN 'PUBLIC' ELSE x.usename END || ' on ' || x.srvname",
  parent: parent("foreign-server", "NULL", "x.srvname"),
  unread: `CASE WHEN NOT (${canSee}) THEN 'only a superuser and the server''s owner can see its options' END`,
  attributes: {
    foreignOptions: foreignOptions("x.umoptions", "o.option_name !~ '^(user|username|password_required)$'"),
  },
  from: `FROM pg_catalog.pg_user_mappings AS x
JOIN pg_catalog.pg_foreign_server AS s ON s.oid = x.srvid`,
});

export const userMapping: ObjectKind = {
  id: "user-mapping",
  query: () => query,
  attributes: { foreignOptions: "value" },
};
