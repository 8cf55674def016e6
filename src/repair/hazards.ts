// What running a statement costs, in the field's terms: the lock it takes on a table that is there, rows that are written
// again or read through, an index that is built, what of the data goes, who may do more or less than before.

import type { CatalogObject, ObjectIdentity } from "../model/object.ts";
import { objectKey, objectName } from "../model/object.ts";
import type { Hazard } from "../model/script.ts";
import type { Statement } from "./statement.ts";

export interface TableSize {
  /** As the server estimates them; null where it was never analysed. */
  readonly rows: number | null;
  /** With all that belongs to it. */
  readonly bytes: number;
}

/** Keyed by the table's `objectKey`. */
export type TableSizes = ReadonlyMap<string, TableSize>;

export interface HazardOptions {
  readonly sizes: TableSizes;
  /** What is there before the script runs: making something new locks nobody out. */
  readonly before: ReadonlyMap<string, CatalogObject>;
  /** `schema.table` of what the replica wrote anew; null where it did not run, and the text alone tells. */
  readonly rewritten: ReadonlySet<string> | null;
}

export function hazardsOf(
  statements: readonly Statement[],
  { sizes, before, rewritten }: HazardOptions,
): readonly Hazard[] {
  return statements.flatMap((statement) => {
    const table = tableOf(statement.object);
    const isAnew =
      table !== null &&
      rewrites(statement.sql) &&
      (rewritten === null || rewritten.has(`${table.schema}.${table.name}`));
    const isThere = table !== null && before.has(objectKey(table));
    const size = table === null ? undefined : sizes.get(objectKey(table));
    const lock = isThere ? lockOf(statement.sql) : null;
    const hazard = (type: string, message: string): Hazard => ({
      type,
      object: objectName(statement.object),
      lock,
      rows: size?.rows ?? null,
      message:
        size === undefined || table === null ? message : `${message}; ${objectName(table)} has ${sizeWords(size)}`,
    });
    return [
      ...(statement.loses === undefined ? [] : [hazard("data-loss", `loses ${statement.loses}`)]),
      ...(isThere && isAnew ? [hazard("rewrite", "writes every row of the table again")] : []),
      ...(isThere && buildsIndex(statement.sql) ? [hazard("index-build", "builds an index")] : []),
      ...(isThere && scans(statement.sql) ? [hazard("long-scan", "reads every row of the table")] : []),
      ...(authorizes(statement.sql) ? [hazard("authorization", "changes who may do what")] : []),
      ...(lock === "ACCESS EXCLUSIVE" && hasRows(size) && !isAnew && !scans(statement.sql)
        ? [hazard("lock", "nobody can read or write the table meanwhile")]
        : []),
    ];
  });
}

function hasRows(size: TableSize | undefined): boolean {
  return size !== undefined && (size.rows === null ? size.bytes > 0 : size.rows > 0);
}

/** `about 120000 rows, 45 MB`. */
export function sizeWords({ rows, bytes }: TableSize): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  const power = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const many = rows === null ? "an unknown number of rows (never analysed)" : `about ${rows} rows`;
  return `${many}, ${Math.round(bytes / 1024 ** power)} ${units[power]}`;
}

function tableOf({ kind, schema, table, name }: ObjectIdentity): ObjectIdentity | null {
  if (kind === "table") return { kind, schema, table, name };
  return table === null ? null : { kind: "table", schema, table: null, name: table };
}

function lockOf(sql: string): string | null {
  if (/^(GRANT|REVOKE|COMMENT|DO|ALTER SEQUENCE|ALTER DEFAULT)\b/.test(sql)) return null;
  if (/^CREATE (UNIQUE )?INDEX CONCURRENTLY|^ALTER TABLE .* (VALIDATE CONSTRAINT|SET STATISTICS) /s.test(sql))
    return "SHARE UPDATE EXCLUSIVE";
  if (/^CREATE (UNIQUE )?INDEX /.test(sql)) return "SHARE";
  if (/^CREATE (CONSTRAINT )?TRIGGER |^ALTER TABLE .* ADD CONSTRAINT \S+ FOREIGN KEY/s.test(sql))
    return "SHARE ROW EXCLUSIVE";
  return "ACCESS EXCLUSIVE";
}

function rewrites(sql: string): boolean {
  return /^ALTER TABLE .*( ALTER COLUMN .* TYPE |SET (LOGGED|UNLOGGED)|SET ACCESS METHOD|SET TABLESPACE|ADD COLUMN .*(GENERATED|\bnextval\(|gen_random_uuid|random\())/s.test(
    sql,
  );
}

function buildsIndex(sql: string): boolean {
  return /^CREATE (UNIQUE )?INDEX |^REINDEX |^ALTER TABLE .* ADD CONSTRAINT \S+ (PRIMARY KEY|UNIQUE|EXCLUDE)/s.test(
    sql,
  );
}

function scans(sql: string): boolean {
  return /^ALTER TABLE .*(SET NOT NULL|VALIDATE CONSTRAINT|ADD CONSTRAINT \S+ (CHECK|FOREIGN KEY)(?!.*NOT VALID))|^ALTER TABLE .* ATTACH PARTITION/s.test(
    sql,
  );
}

function authorizes(sql: string): boolean {
  return /^(GRANT|REVOKE|ALTER DEFAULT PRIVILEGES|CREATE POLICY|ALTER POLICY|DROP POLICY)\b|ROW LEVEL SECURITY| OWNER TO |SECURITY DEFINER/.test(
    sql,
  );
}
