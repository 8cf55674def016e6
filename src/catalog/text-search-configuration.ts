// Kind: text search configuration: which dictionaries a parser's words are looked up in, in order.

import { commentJoin, lastingSchema, owner, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";
import { qualifiedName } from "./type-name.ts";

/** By sort of token, as the parser names it. */
const mappings = `(SELECT coalesce(pg_catalog.json_object_agg(m.token, m.dictionaries ORDER BY m.token COLLATE pg_catalog."C"), '{}') FROM (
      SELECT coalesce(t.alias, m.maptokentype::pg_catalog.text) AS token, pg_catalog.json_agg(
          ${qualifiedName("pg_ts_dict", { name: "dictname", schema: "dictnamespace" }, "m.mapdict")} ORDER BY m.mapseqno) AS dictionaries
      FROM pg_catalog.pg_ts_config_map AS m
      LEFT JOIN pg_catalog.ts_token_type(x.cfgparser) AS t ON t.tokid = m.maptokentype
      WHERE m.mapcfg = x.oid GROUP BY 1) AS m)`;

const query = objectsQuery({
  schema: "n.nspname",
  table: "NULL",
  name: "x.cfgname",
  parent: schemaParent("n.nspname"),
  attributes: {
    parser: qualifiedName("pg_ts_parser", { name: "prsname", schema: "prsnamespace" }, "x.cfgparser"),
    mappings,
    owner: owner("x.cfgowner"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_ts_config AS x
JOIN pg_catalog.pg_namespace AS n ON n.oid = x.cfgnamespace
${commentJoin("pg_ts_config", "x.oid")}
WHERE ${lastingSchema("n.nspname")} AND ${userMade("pg_ts_config", "x")}`,
});

export const textSearchConfiguration: ObjectKind = {
  id: "text-search-configuration",
  query: () => query,
  attributes: { parser: "value", mappings: "value", owner: "value", comment: "value" },
};
