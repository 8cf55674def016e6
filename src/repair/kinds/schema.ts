// Schemas. `public` is there already, in a form of its own.

import { text } from "../attributes.ts";
import { ident } from "../sql.ts";
import type { KindPlan } from "../statement.ts";
import { commonOfChanged, commonOfNew } from "./common-attributes.ts";

export const schema: KindPlan = {
  create: (object, planning) => [
    { sql: `CREATE SCHEMA IF NOT EXISTS ${ident(object.identity.name)}`, object: object.identity, act: "create" },
    ...commonOfNew(object, { on: `SCHEMA ${ident(object.identity.name)}` }, planning),
  ],
  drop: ({ identity }) => [{ sql: `DROP SCHEMA IF EXISTS ${ident(identity.name)}`, object: identity, act: "drop" }],
  alter: (from, to, changed) => {
    const publics = to.identity.name === "public" && text(to, "owner") === "pg_database_owner";
    const on = `SCHEMA ${ident(to.identity.name)}`;
    return commonOfChanged(from, to, changed, { on }).map((each) => ({
      ...each,
      // As it comes with every database; without any, a dump tells of it.
      sql: to.identity.name === "public" ? each.sql.replace(/ IS NULL$/, " IS 'standard public schema'") : each.sql,
      optional: publics && each.sql.includes("OWNER"),
    }));
  },
};
