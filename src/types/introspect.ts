// The schema as Supabase's engine for types reads it, and what that leaves out: of what domains and ranges are made. It
// only selects. Rows come as JSON, so that numbers and lists are what the engine takes them for.

import { sortGeneratorMetadata } from "@supabase/postgrest-typegen/generation";
import { introspect as readMetadata } from "@supabase/postgrest-typegen/introspection";
import { grouped } from "./grouped.ts";
import type { DataType, EnumType, RecordType, TypedColumn, TypedSchema } from "./schema.ts";

export type Metadata = ReturnType<typeof sortGeneratorMetadata>;

/** One statement that selects; the rows as text. */
export type Ask = (sql: string) => Promise<readonly Readonly<Record<string, string | null>>[]>;

export interface Introspected {
  /** For the engine's own generators. */
  readonly metadata: Metadata;
  readonly schema: TypedSchema;
}

export async function introspect(ask: Ask, schemas: readonly string[]): Promise<Introspected> {
  const rowsOf = async (sql: string) => {
    const text = sql.trim().replace(/;\s*$/, "");
    const rows = await ask(`SELECT pg_catalog.to_jsonb(q)::pg_catalog.text AS row FROM (${text}) AS q`);
    return { rows: rows.map(({ row }) => JSON.parse(row ?? "null")) };
  };
  const read = await readMetadata({ query: rowsOf }, { includedSchemas: [...schemas] });
  const metadata = sortGeneratorMetadata(read);
  const { rows } = await rowsOf(MADE_OF);
  return { metadata, schema: schemaOf(metadata, new Map(rows.map((row): [string, MadeOf] => [row.key, row]))) };
}

interface MadeOf {
  readonly kind: "domain" | "range" | "multirange";
  readonly schema: string;
  readonly name: string;
}

const MADE_OF = `
  SELECT n.nspname || '.' || t.typname AS key,
    CASE t.typtype WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range' ELSE 'multirange' END AS kind, bn.nspname AS schema, b.typname AS name
  FROM pg_catalog.pg_type AS t
  JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
  LEFT JOIN pg_catalog.pg_range AS r ON r.rngtypid = t.oid OR r.rngmultitypid = t.oid
  JOIN pg_catalog.pg_type AS b ON b.oid = CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE r.rngsubtype END
  JOIN pg_catalog.pg_namespace AS bn ON bn.oid = b.typnamespace
  WHERE t.typtype IN ('d', 'r', 'm')`;

function schemaOf(metadata: Metadata, madeOf: ReadonlyMap<string, MadeOf>): TypedSchema {
  const chosen = new Set(metadata.schemas.map(({ name }) => name));
  const byId = new Map(metadata.types.map((type) => [type.id, type]));
  const byName = new Map(metadata.types.map((type) => [`${type.schema}.${type.name}`, type]));
  const relations = [
    ...metadata.tables.map((each) => ({ each, kind: "table" as const })),
    ...metadata.foreignTables.map((each) => ({ each, kind: "table" as const })),
    ...metadata.views.map((each) => ({ each, kind: "view" as const })),
    ...metadata.materializedViews.map((each) => ({ each, kind: "view" as const })),
  ];
  const columns = grouped(metadata.columns, ({ table_id }) => table_id);
  const keys = new Set(metadata.primaryKeys.map(({ table_id, name }) => `${table_id} ${name}`));
  const relationNames = new Set(relations.map(({ each }) => `${each.schema}.${each.name}`));
  const typeOf = (schema: string, name: string): DataType => {
    const made = madeOf.get(`${schema}.${name}`);
    if (made?.kind === "domain") return typeOf(made.schema, made.name);
    if (made !== undefined)
      return { kind: "range", of: typeOf(made.schema, made.name), many: made.kind === "multirange" };
    const type = byName.get(`${schema}.${name}`);
    if (type !== undefined && type.enums.length > 0) return { kind: "enum", schema, name };
    if (type !== undefined && type.attributes.length > 0) return { kind: "composite", schema, name };
    if (name.startsWith("_")) return { kind: "array", of: typeOf(schema, name.slice(1)) };
    return { kind: "base", name };
  };
  const enums = metadata.types
    .filter(({ schema, enums }) => chosen.has(schema) && enums.length > 0)
    .map(({ schema, name, enums }): EnumType => ({ schema, name, values: enums }));
  const records = relations
    .filter(({ each }) => chosen.has(each.schema))
    .map(
      ({ each: { id, schema, name }, kind }): RecordType => ({
        schema,
        name,
        kind,
        columns: (columns.get(id) ?? [])
          .toSorted((a, b) => a.ordinal_position - b.ordinal_position)
          .map(
            (column): TypedColumn => ({
              name: column.name,
              type: typeOf(column.type_schema, column.format),
              nullable: column.is_nullable,
              optional:
                column.is_nullable || column.is_identity || column.is_generated || column.default_value !== null,
              generated: column.is_generated || column.identity_generation === "ALWAYS",
              key: keys.has(`${id} ${column.name}`),
            }),
          ),
      }),
    );
  const composites = metadata.types
    .filter(({ schema, name, attributes }) => {
      return chosen.has(schema) && attributes.length > 0 && !relationNames.has(`${schema}.${name}`);
    })
    .map(
      ({ schema, name, attributes }): RecordType => ({
        schema,
        name,
        kind: "composite",
        columns: attributes.map(({ name: field, type_id }): TypedColumn => {
          const type = byId.get(type_id);
          const known: DataType =
            type === undefined ? { kind: "base", name: "unknown" } : typeOf(type.schema, type.name);
          return { name: field, type: known, nullable: true, optional: true, generated: false, key: false };
        }),
      }),
    );
  return { enums, records: [...records, ...composites] };
}
