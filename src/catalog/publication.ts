// Publications: which tables of which schemas, with which columns, rows and operations.
// 14 knows neither columns, rows nor schemas; generated columns are published from 18 on.

import { commentJoin, notOfExtension, owner } from "./fragments.ts";
import type { EchoForm, ObjectKind } from "./kind.ts";
import { objectsQuery } from "./objects-query.ts";
import { quoteQualified } from "./quote.ts";

export const publication: ObjectKind = {
  id: "publication",
  query: (major) =>
    objectsQuery({
      schema: "NULL",
      table: "NULL",
      name: "p.pubname",
      parent: "NULL",
      attributes: {
        allTables: "p.puballtables",
        tables: tables(major),
        schemas:
          major < 15
            ? "'[]'::pg_catalog.json"
            : `(SELECT coalesce(pg_catalog.json_agg(n.nspname ORDER BY n.nspname), '[]') FROM pg_catalog.pg_publication_namespace AS s
          JOIN pg_catalog.pg_namespace AS n ON n.oid = s.pnnspid WHERE s.pnpubid = p.oid)`,
        operations: `pg_catalog.to_json(pg_catalog.array_remove(ARRAY[CASE WHEN p.pubinsert THEN 'insert' END,
          CASE WHEN p.pubupdate THEN 'update' END, CASE WHEN p.pubdelete THEN 'delete' END,
          CASE WHEN p.pubtruncate THEN 'truncate' END], NULL))`,
        viaRoot: "p.pubviaroot",
        generatedColumns: major < 18 ? "'none'" : "CASE p.pubgencols WHEN 's' THEN 'stored' ELSE 'none' END",
        owner: owner("p.pubowner"),
        comment: "comment.description",
      },
      from: `FROM pg_catalog.pg_publication AS p
${commentJoin("pg_publication", "p.oid")}
WHERE ${notOfExtension("pg_publication", "p.oid")}`,
    }),
  attributes: {
    allTables: "value",
    tables: "definition",
    schemas: "value",
    operations: "value",
    viaRoot: "value",
    generatedColumns: "value",
    owner: "value",
    comment: "value",
  },
  echo: (_object, attribute, text, _major, path) => {
    const [schema, table, what] = path ?? [];
    if (attribute !== "tables" || what !== "rows") return null;
    return rowsEcho(String(schema), String(table), text);
  },
};

/** By schema and table; `columns` and `rows` are null where all are published. */
function tables(major: number): string {
  const columns = `(SELECT pg_catalog.json_agg(a.attname ORDER BY a.attname) FROM pg_catalog.pg_attribute AS a
            WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs))`;
  return `(SELECT coalesce(pg_catalog.json_object_agg(s.name, s.tables), '{}') FROM (
          SELECT n.nspname AS name, pg_catalog.json_object_agg(c.relname, pg_catalog.json_build_object(
            'columns', ${major < 15 ? "NULL" : columns},
            'rows', ${major < 15 ? "NULL" : "pg_catalog.pg_get_expr(r.prqual, r.prrelid)"})) AS tables
          FROM pg_catalog.pg_publication_rel AS r
          JOIN pg_catalog.pg_class AS c ON c.oid = r.prrelid
          JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
          WHERE r.prpubid = p.oid GROUP BY n.nspname) AS s)`;
}

function rowsEcho(schema: string, table: string, text: string): EchoForm {
  return {
    prepare: [`CREATE PUBLICATION pgdrift_echo FOR TABLE ONLY ${quoteQualified(schema, table)} WHERE (${text})`],
    read: `SELECT pg_catalog.pg_get_expr(r.prqual, r.prrelid) AS text FROM pg_catalog.pg_publication_rel AS r
      JOIN pg_catalog.pg_publication AS p ON p.oid = r.prpubid WHERE p.pubname = 'pgdrift_echo'`,
  };
}
