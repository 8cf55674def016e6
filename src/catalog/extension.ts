// Extensions: which, and where. What belongs to one is its own, and read by no kind.

import { notOfExtension } from "./fragments.ts";
import type { ObjectKind } from "./kind.ts";
import { objectsQuery } from "./objects-query.ts";

export const extension: ObjectKind = {
  id: "extension",
  query: () =>
    objectsQuery({
      schema: "NULL",
      table: "NULL",
      name: "x.extname",
      parent: "NULL",
      attributes: {
        schema: "n.nspname",
        // Null: the server's own default, which is another in every major.
        version: "CASE WHEN x.extversion <> a.default_version THEN x.extversion END",
        // The control file's is none: CREATE EXTENSION sets it. Without that file nobody knows whose it is.
        comment:
          "CASE WHEN a.name IS NOT NULL AND comment.description IS DISTINCT FROM a.comment THEN coalesce(comment.description, '') END",
      },
      from: `FROM pg_catalog.pg_extension AS x
JOIN pg_catalog.pg_namespace AS n ON n.oid = x.extnamespace
LEFT JOIN pg_catalog.pg_available_extensions() AS a ON a.name = x.extname
LEFT JOIN pg_catalog.pg_description AS comment ON comment.objoid = x.oid AND comment.objsubid = 0
    AND comment.classoid = 'pg_catalog.pg_extension'::pg_catalog.regclass
WHERE ${notOfExtension("pg_extension", "x.oid")}`,
    }),
  attributes: { schema: "value", version: "value", comment: "value" },
};
