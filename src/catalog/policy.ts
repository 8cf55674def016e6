// Kind: policy. Its roles come in no order, and everyone is PUBLIC.

import { commentJoin, notOfExtension, userSchema } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, parent } from "./objects-query.ts";
import { quoteQualified, quoteText } from "./quote.ts";

const clauses = { using: "polqual", check: "polwithcheck" } as const;
const clause = (name: keyof typeof clauses) => `pg_catalog.pg_get_expr(p.${clauses[name]}, p.polrelid)`;

const query = objectsQuery({
  schema: "n.nspname",
  table: "c.relname",
  name: "p.polname",
  parent: parent("table", "n.nspname", "c.relname"),
  attributes: {
    command: `CASE p.polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete'
      ELSE 'all' END`,
    permissive: "p.polpermissive",
    roles: `(SELECT pg_catalog.json_agg(r.name ORDER BY r.name COLLATE pg_catalog."C") FROM (
      SELECT CASE role WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(role) END::pg_catalog.text AS name
      FROM pg_catalog.unnest(p.polroles) AS role) AS r)`,
    using: clause("using"),
    check: clause("check"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_policy AS p
  JOIN pg_catalog.pg_class AS c ON c.oid = p.polrelid
  JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  ${commentJoin("pg_policy", "p.oid")}
WHERE ${userSchema("n.nspname")} AND ${notOfExtension("pg_class", "c.oid")}`,
});

export const policy: ObjectKind = {
  id: "policy",
  query: () => query,
  attributes: {
    command: "value",
    permissive: "value",
    roles: "value",
    using: "definition",
    check: "definition",
    comment: "value",
  },
  echo({ identity }, attribute, text) {
    const on = quoteQualified(identity.schema, identity.table);
    const isUsing = attribute === "using";
    return {
      prepare: [`CREATE POLICY pgdrift_echo ON ${on} ${isUsing ? "USING" : "WITH CHECK"} (${text})`],
      read: `SELECT ${clause(isUsing ? "using" : "check")} AS text FROM pg_catalog.pg_policy AS p
WHERE p.polrelid = ${quoteText(on)}::pg_catalog.regclass AND p.polname = 'pgdrift_echo'`,
    };
  },
};
