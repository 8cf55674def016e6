// Kind: collation. Majors keep its locale in columns of other names. The version of the library behind it is the server's,
// and no drift.

import { commentJoin, owner, userMade, userSchema } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { canonicalLocale } from "./locale.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";

const localeColumn = (major: number) => (major < 15 ? "collcollate" : major < 17 ? "colliculocale" : "colllocale");

const ofLibc = (column: string) => `CASE WHEN x.collprovider = 'c' THEN x.${column} END`;

const query = (major: number) =>
  objectsQuery({
    schema: "n.nspname",
    table: "NULL",
    name: "x.collname",
    parent: schemaParent("n.nspname"),
    attributes: {
      provider:
        "CASE x.collprovider WHEN 'c' THEN 'libc' WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'default' END",
      deterministic: "x.collisdeterministic",
      locale: `CASE WHEN x.collprovider <> 'c' THEN x.${localeColumn(major)} END`,
      collate: ofLibc("collcollate"),
      characterType: ofLibc("collctype"),
      tailoring: major < 16 ? "NULL" : "x.collicurules",
      owner: owner("x.collowner"),
      comment: "comment.description",
    },
    from: `FROM pg_catalog.pg_collation AS x
JOIN pg_catalog.pg_namespace AS n ON n.oid = x.collnamespace
${commentJoin("pg_collation", "x.oid")}
WHERE ${userSchema("n.nspname")} AND ${userMade("pg_collation", "x")}`,
  });

export const collation: ObjectKind = {
  id: "collation",
  query,
  attributes: {
    provider: "value",
    deterministic: "value",
    locale: "value",
    collate: "value",
    characterType: "value",
    tailoring: "value",
    owner: "value",
    comment: "value",
  },
  normal: { locale: (value) => (typeof value === "string" ? canonicalLocale(value) : value) },
};
