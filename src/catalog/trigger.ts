// Kind: trigger, also constraint triggers. Left out: those that enforce a constraint, and a partition's copies of its
// parent's.

import { commentJoin, enabled, notOfExtension, userSchema } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, relationParent } from "./objects-query.ts";
import { quoteName, quoteQualified, quoteText } from "./quote.ts";

const query = objectsQuery({
  schema: "n.nspname",
  table: "c.relname",
  name: "tg.tgname",
  parent: relationParent("c.relkind", "n.nspname", "c.relname"),
  attributes: {
    definition: "pg_catalog.pg_get_triggerdef(tg.oid)",
    enabled: enabled("tg.tgenabled"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_trigger AS tg
  JOIN pg_catalog.pg_class AS c ON c.oid = tg.tgrelid
  JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  ${commentJoin("pg_trigger", "tg.oid")}
WHERE NOT tg.tgisinternal AND tg.tgparentid = 0 AND c.relkind IN ('r', 'p', 'v', 'f')
  AND ${userSchema("n.nspname")} AND ${notOfExtension("pg_class", "c.oid")}`,
});

export const trigger: ObjectKind = {
  id: "trigger",
  query: () => query,
  attributes: { definition: "definition", enabled: "value", comment: "value" },
  echo({ identity }, _attribute, text) {
    const on = quoteQualified(identity.schema, identity.table);
    return {
      prepare: [`DROP TRIGGER ${quoteName(identity.name)} ON ${on}`, text],
      read: `SELECT pg_catalog.pg_get_triggerdef(oid) AS text FROM pg_catalog.pg_trigger
WHERE tgrelid = ${quoteText(on)}::pg_catalog.regclass AND tgname = ${quoteText(identity.name)}`,
    };
  },
};
