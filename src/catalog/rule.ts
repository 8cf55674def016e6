// Kind: rule, on tables and views. The rule that makes a view a view is the view's definition.

import { commentJoin, enabled, notOfExtension, userSchema } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, relationParent } from "./objects-query.ts";
import { quoteName, quoteQualified, quoteText } from "./quote.ts";

const query = objectsQuery({
  schema: "n.nspname",
  table: "c.relname",
  name: "r.rulename",
  parent: relationParent("c.relkind", "n.nspname", "c.relname"),
  attributes: {
    definition: "pg_catalog.pg_get_ruledef(r.oid)",
    enabled: enabled("r.ev_enabled"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_rewrite AS r
  JOIN pg_catalog.pg_class AS c ON c.oid = r.ev_class
  JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  ${commentJoin("pg_rewrite", "r.oid")}
WHERE r.rulename <> '_RETURN' AND c.relkind IN ('r', 'p', 'v', 'm')
  AND ${userSchema("n.nspname")} AND ${notOfExtension("pg_class", "c.oid")}`,
});

export const rule: ObjectKind = {
  id: "rule",
  query: () => query,
  attributes: { definition: "definition", enabled: "value", comment: "value" },
  echo({ identity }, _attribute, text) {
    const on = quoteQualified(identity.schema, identity.table);
    return {
      prepare: [`DROP RULE ${quoteName(identity.name)} ON ${on}`, text],
      read: `SELECT pg_catalog.pg_get_ruledef(oid) AS text FROM pg_catalog.pg_rewrite
WHERE ev_class = ${quoteText(on)}::pg_catalog.regclass AND rulename = ${quoteText(identity.name)}`,
    };
  },
};
