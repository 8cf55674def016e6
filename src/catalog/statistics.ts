// Kind: extended statistics, which live in a schema and go with their table. Before 17 no target is -1.

import { commentJoin, lastingSchema, owner, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, relationParent } from "./objects-query.ts";
import { quoteName, quoteQualified, quoteText } from "./quote.ts";

const query = objectsQuery({
  schema: "n.nspname",
  table: "NULL",
  name: "x.stxname",
  parent: relationParent("c.relkind", "cn.nspname", "c.relname"),
  attributes: {
    definition: "pg_catalog.pg_get_statisticsobjdef(x.oid)",
    target: "nullif(x.stxstattarget, -1)",
    owner: owner("x.stxowner"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_statistic_ext AS x
JOIN pg_catalog.pg_namespace AS n ON n.oid = x.stxnamespace
JOIN pg_catalog.pg_class AS c ON c.oid = x.stxrelid
JOIN pg_catalog.pg_namespace AS cn ON cn.oid = c.relnamespace
${commentJoin("pg_statistic_ext", "x.oid")}
WHERE ${lastingSchema("n.nspname")} AND ${userMade("pg_statistic_ext", "x")}`,
});

export const statistics: ObjectKind = {
  id: "statistics",
  query: () => query,
  attributes: { definition: "definition", target: "value", owner: "value", comment: "value" },
  echo({ identity: { schema, name } }, _attribute, text) {
    return {
      prepare: [`ALTER STATISTICS ${quoteQualified(schema, name)} RENAME TO ${quoteName("pgdrift_echo")}`, text],
      read: `SELECT pg_catalog.pg_get_statisticsobjdef(x.oid) AS text FROM pg_catalog.pg_statistic_ext AS x
JOIN pg_catalog.pg_namespace AS n ON n.oid = x.stxnamespace
WHERE n.nspname = ${quoteText(schema ?? "")} AND x.stxname = ${quoteText(name)}`,
    };
  },
};
