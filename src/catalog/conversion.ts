// Kind: conversion between two encodings.

import { commentJoin, lastingSchema, owner, userMade } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery, schemaParent } from "./objects-query.ts";
import { functionName } from "./type-name.ts";

const query = objectsQuery({
  schema: "n.nspname",
  table: "NULL",
  name: "x.conname",
  parent: schemaParent("n.nspname"),
  attributes: {
    from: "pg_catalog.pg_encoding_to_char(x.conforencoding)",
    to: "pg_catalog.pg_encoding_to_char(x.contoencoding)",
    function: functionName("x.conproc"),
    default: "x.condefault",
    owner: owner("x.conowner"),
    comment: "comment.description",
  },
  from: `FROM pg_catalog.pg_conversion AS x
JOIN pg_catalog.pg_namespace AS n ON n.oid = x.connamespace
${commentJoin("pg_conversion", "x.oid")}
WHERE ${lastingSchema("n.nspname")} AND ${userMade("pg_conversion", "x")}`,
});

export const conversion: ObjectKind = {
  id: "conversion",
  query: () => query,
  attributes: { from: "value", to: "value", function: "value", default: "value", owner: "value", comment: "value" },
};
