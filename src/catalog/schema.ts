// Kind: schema. The database's own `public` reads the same in both of its initial forms: owned by the database's owner
// (14, and whatever was upgraded from there) or by pg_database_owner, which is that same role.

import { commentJoin, grantsTo, notOfExtension, owner, userSchema } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery } from "./objects-query.ts";

const ownedByDatabaseOwner = `n.nspname = 'public'
      AND n.nspowner IN (d.datdba, 'pg_database_owner'::pg_catalog.regrole)`;

const query = objectsQuery({
  schema: "NULL",
  table: "NULL",
  name: "n.nspname",
  parent: "NULL",
  attributes: {
    owner: `CASE WHEN ${ownedByDatabaseOwner} THEN 'pg_database_owner' ELSE ${owner("n.nspowner")} END`,
    comment:
      "CASE WHEN n.nspname = 'public' THEN nullif(comment.description, 'standard public schema') ELSE comment.description END",
    grants: grantsTo(
      "n",
      "n.nspacl",
      "n.nspowner",
      `CASE WHEN ${ownedByDatabaseOwner}
        THEN ARRAY[d.datdba, 'pg_database_owner'::pg_catalog.regrole] ELSE ARRAY[n.nspowner] END`,
    ),
  },
  from: `FROM pg_catalog.pg_namespace AS n
  JOIN pg_catalog.pg_database AS d ON d.datname = pg_catalog.current_database()
  ${commentJoin("pg_namespace", "n.oid")}
WHERE ${userSchema("n.nspname")} AND ${notOfExtension("pg_namespace", "n.oid")}`,
});

export const schema: ObjectKind = {
  id: "schema",
  query: () => query,
  attributes: { owner: "value", comment: "value", grants: "value" },
};
