// The one shape of a kind's query: every object as JSON, aggregated on the server, in one row of one column.
// Pieces are SQL written by us; no name or text from outside ever lands in them.

import type { Kind } from "../model/object.ts";

export interface ObjectsQuery {
  /** SQL of the schema's raw name; `NULL` where the kind lives in none. */
  readonly schema: string;
  /** SQL of the relation's raw name; `NULL` where the kind belongs to none. */
  readonly table: string;
  readonly name: string;
  /** SQL of the parent as JSON: `parent(…)`, `schemaParent(…)`, or `NULL` for what stands alone. */
  readonly parent: string;
  /** SQL of each attribute's value, by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /**
   * A condition: the object is there because its table's parent has one like it, and follows that one. It has no
   * attributes, and only its name keeps it from being new when the table goes its own way.
   */
  readonly inherited?: string;
  /** SQL of the object of its table's parent that it is attached to, as JSON: `parent(…)`; null where it is attached to none. */
  readonly follows?: string;
  /** SQL of what the objects are sorted by, where their order says something: a table's columns are made in it. */
  readonly order?: string;
  /** SQL of the reason why the role that asks cannot see the object whole; null where it can. */
  readonly unread?: string;
  /** Everything from FROM on, without aggregation. */
  readonly from: string;
}

export function objectsQuery(parts: ObjectsQuery): string {
  const attributes = `pg_catalog.json_build_object(
${Object.entries(parts.attributes)
  .map(([name, sql]) => `    '${name}', ${sql}`)
  .join(",\n")}
  )`;
  return `SELECT coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
  'schema', ${parts.schema},
  'table', ${parts.table},
  'name', ${parts.name},
  'parent', ${parts.parent},${parts.follows ? `\n  'follows', ${parts.follows},` : ""}${parts.unread ? `\n  'unread', ${parts.unread},` : ""}
  'attributes', ${parts.inherited ? `CASE WHEN ${parts.inherited} THEN '{}'::pg_catalog.json ELSE ${attributes} END` : attributes}
  )${parts.order ? ` ORDER BY ${parts.order}` : ""}), '[]')::pg_catalog.text AS objects
${parts.from}`;
}

/** SQL of an object's parent as JSON; `kind` may be SQL too, where it depends on the row. */
export function parent(kind: Kind | { readonly sql: string }, schema: string, name: string): string {
  const sql = typeof kind === "string" ? `'${kind}'` : kind.sql;
  return `pg_catalog.json_build_object('kind', ${sql}, 'schema', ${schema}, 'table', NULL, 'name', ${name})`;
}

/** SQL of the index that this one is attached to, of a partition's: the constraint's, where there is one before it. */
export function attachedTo(index: string): string {
  return `(SELECT pg_catalog.json_build_object('kind', CASE WHEN ac.oid IS NULL THEN 'index' ELSE 'constraint' END,
      'schema', an.nspname, 'table', att.relname, 'name', ax.relname)
    FROM pg_catalog.pg_inherits AS ah
    JOIN pg_catalog.pg_class AS ax ON ax.oid = ah.inhparent
    JOIN pg_catalog.pg_index AS ai ON ai.indexrelid = ax.oid
    JOIN pg_catalog.pg_class AS att ON att.oid = ai.indrelid
    JOIN pg_catalog.pg_namespace AS an ON an.oid = att.relnamespace
    LEFT JOIN pg_catalog.pg_constraint AS ac ON ac.conindid = ax.oid AND ac.conrelid = att.oid AND ac.contype IN ('p', 'u', 'x')
    WHERE ah.inhrelid = ${index})`;
}

/** The parent of what lives directly in a schema. */
export function schemaParent(schema: string): string {
  return parent("schema", "NULL", schema);
}

/** The parent of what lives on a table, a view or a foreign table; `relkind` is SQL. */
export function relationParent(relkind: string, schema: string, name: string): string {
  return parent({ sql: relationKind(relkind) }, schema, name);
}

/** SQL of the kind of a relation. */
export function relationKind(relkind: string): string {
  return `CASE ${relkind} WHEN 'v' THEN 'view' WHEN 'm' THEN 'view' WHEN 'f' THEN 'foreign-table' WHEN 'c' THEN 'type' ELSE 'table' END`;
}

/** The parent of what goes with a type: the user's type, or the relation that it is the row of; NULL for the server's own. */
export function typeParent(oid: string): string {
  return `(SELECT ${parent({ sql: `CASE WHEN pc.oid IS NULL THEN 'type' ELSE ${relationKind("pc.relkind")} END` }, "pn.nspname", "pe.typname")}
    FROM pg_catalog.pg_type AS pt
    JOIN pg_catalog.pg_type AS pe ON pe.oid = CASE WHEN pt.typcategory = 'A' AND pt.typelem <> 0 THEN pt.typelem ELSE pt.oid END
    JOIN pg_catalog.pg_namespace AS pn ON pn.oid = pe.typnamespace
    LEFT JOIN pg_catalog.pg_class AS pc ON pc.oid = pe.typrelid
    WHERE pt.oid = ${oid} AND pe.oid >= 16384)`;
}
