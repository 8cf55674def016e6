// Where a table stands in a tree of partitions or of inheritance, told of plain tables and of foreign ones alike.

import type { CatalogObject } from "../model/object.ts";
import type { EchoForm } from "./kind.ts";
import { quoteQualified, quoteText } from "./quote.ts";

const parents = `SELECT pn.nspname || '.' || p.relname FROM pg_catalog.pg_inherits AS h
      JOIN pg_catalog.pg_class AS p ON p.oid = h.inhparent
      JOIN pg_catalog.pg_namespace AS pn ON pn.oid = p.relnamespace WHERE h.inhrelid = c.oid`;

/** Attributes of a row `c` of pg_class. */
export const placeInTree = {
  partitionOf: `CASE WHEN c.relispartition THEN (${parents}) END`,
  partitionBound: "CASE WHEN c.relispartition THEN pg_catalog.pg_get_expr(c.relpartbound, c.oid) END",
  detachPending: `c.relispartition AND EXISTS (SELECT FROM pg_catalog.pg_inherits AS h
      WHERE h.inhrelid = c.oid AND h.inhdetachpending)`,
  inherits: `CASE WHEN c.relispartition THEN '[]'::pg_catalog.json
      ELSE pg_catalog.array_to_json(ARRAY(${parents} ORDER BY h.inhseqno)) END`,
} as const;

/** The parent is looked up where the echo runs: raw names alone do not say which dot parts them. */
export function partitionBoundEcho({ identity }: CatalogObject, _attribute: string, text: string): EchoForm {
  const partition = `${quoteText(quoteQualified(identity.schema, identity.name))}::pg_catalog.regclass`;
  const attachAgain = `DECLARE
  child pg_catalog.regclass := ${partition};
  parent pg_catalog.regclass := (SELECT inhparent FROM pg_catalog.pg_inherits WHERE inhrelid = child);
BEGIN
  EXECUTE pg_catalog.format('ALTER TABLE %s DETACH PARTITION %s', parent, child);
  EXECUTE pg_catalog.format('ALTER TABLE %s ATTACH PARTITION %s ', parent, child) || ${quoteText(text)};
END`;
  return {
    prepare: [`DO ${quoteText(attachAgain)}`],
    read: `SELECT pg_catalog.pg_get_expr(relpartbound, oid) AS text FROM pg_catalog.pg_class WHERE oid = ${partition}`,
  };
}
