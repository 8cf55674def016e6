// Kind: schema. The database's own `public` reads the same in each of its initial forms: owned by pg_database_owner, who is
// the database's owner, or by whoever the cluster began with (14, and what was upgraded from there).

import { commentJoin, grantsTo, notOfExtension, owner, userSchema } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery } from "./objects-query.ts";

const isInitialPublic = `n.nspname = 'public'
      AND n.nspowner IN (d.datdba, 'pg_database_owner'::pg_catalog.regrole, 10 /* the first superuser */)`;

const query = objectsQuery({
  schema: "NULL",
  table: "NULL",
  name: "n.nspname",
  parent: "NULL",
  attributes: {
    owner: `CASE WHEN ${isInitialPublic} THEN 'pg_database_owner' ELSE ${owner("n.nspowner")} END`,
    comment:
      "CASE WHEN n.nspname = 'public' THEN nullif(comment.description, 'standard public schema') ELSE comment.description END",
    grants: grantsTo(
      "n",
      "n.nspacl",
      "n.nspowner",
      `CASE WHEN ${isInitialPublic}
        THEN ARRAY[n.nspowner, d.datdba, 'pg_database_owner'::pg_catalog.regrole] ELSE ARRAY[n.nspowner] END`,
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
