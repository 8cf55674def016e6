// Extensions: which, and where. What belongs to one is its own, and read by no kind.

import { notOfExtension } from "./fragments.ts";
import type { EchoForm, ObjectKind } from "./kind.ts";
import { objectsQuery } from "./objects-query.ts";
import { quoteText } from "./quote.ts";

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
        version,
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
  attributes: { schema: "value", version: "definition", comment: "value" },
  echo: ({ identity }, _attribute, text) => versionEcho(quoteText(identity.name), quoteText(text)),
};

/** The server's own default is another in every major, and said to be one; so is a version whose files are gone. */
const version = `x.extversion || CASE WHEN x.extversion IS DISTINCT FROM a.default_version AND a.name IS NOT NULL THEN '' ELSE ' (default)' END`;

/** Where the default is installed, each default is that one; else it is the version that it stands for. */
function versionEcho(name: string, text: string): EchoForm {
  const bare = `pg_catalog.regexp_replace(${text}, ' [(]default[)]$', '')`;
  return {
    prepare: [],
    read: `SELECT CASE WHEN ${text} <> ${bare} AND x.extversion = a.default_version OR ${bare} = x.extversion
      THEN ${version} ELSE ${bare} END AS text
    FROM pg_catalog.pg_extension AS x LEFT JOIN pg_catalog.pg_available_extensions() AS a ON a.name = x.extname
    WHERE x.extname = ${name}`,
  };
}
