// Kind: text search dictionary: a template and its options, as the server writes them.

import { commentJoin, lastingSchema, owner, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";
import { qualifiedName } from "./type-name.ts";

const query = objectsQuery({
  schema: "n.nspname",
  table: "NULL",
  name: "x.dictname",
  parent: schemaParent("n.nspname"),
  attributes: {
    template: qualifiedName("pg_ts_template", { name: "tmplname", schema: "tmplnamespace" }, "x.dicttemplate"),
    dictionaryOptions: "x.dictinitoption",
    owner: owner("x.dictowner"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_ts_dict AS x
JOIN pg_catalog.pg_namespace AS n ON n.oid = x.dictnamespace
${commentJoin("pg_ts_dict", "x.oid")}
WHERE ${lastingSchema("n.nspname")} AND ${userMade("pg_ts_dict", "x")}`,
});

export const textSearchDictionary: ObjectKind = {
  id: "text-search-dictionary",
  query: () => query,
  attributes: { template: "value", dictionaryOptions: "value", owner: "value", comment: "value" },
};
