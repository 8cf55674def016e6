// Several queries as one SELECT, since the endpoint runs one prepared statement a call: it sees one snapshot, and what a look
// sets for its transaction is set before the first query runs. Every value comes as the server's own text.
// Law: the transaction is read only before anything is read, whoever's it is.

import type { Row } from "../../postgres/session.ts";
import { recordFields } from "./record.ts";

export interface OneSelectAnswer {
  /** `transaction_read_only`, as the endpoint opened it. */
  readonly readOnly: string;
  readonly rows: readonly (readonly Row[])[];
}

/** `settings`: set for the statement's own transaction alone. A query can be no more than a SELECT: it is a sub-query. */
export function oneSelect(texts: readonly string[], settings: Readonly<Record<string, string>>): string {
  const set = Object.entries({ transaction_read_only: "on", ...settings }).map(
    ([name, value]) => `pg_catalog.set_config('${name}', '${value}', true)`,
  );
  // A sub-query that depends on nothing is run when its value is first asked for, which is after `held` has given its row.
  return `WITH held AS MATERIALIZED (
  SELECT pg_catalog.current_setting('transaction_read_only') AS read_only, pg_catalog.concat(${set.join(", ")}) AS set
)
SELECT held.read_only AS read_only, held.set AS set${texts.map((text, at) => `, (${partOf(text)}) AS part${at}`).join("")}
FROM held`;
}

/** The names of its columns, and each row as the server writes a record. The line's end is for a text that ends in a comment. */
function partOf(text: string): string {
  return `WITH answer AS MATERIALIZED (
${text}
)
SELECT pg_catalog.json_build_object(
  'columns', (SELECT pg_catalog.row_to_json(none) FROM (SELECT answer.* FROM (SELECT 1) AS one LEFT JOIN answer ON false) AS none),
  'rows', (SELECT coalesce(pg_catalog.json_agg(answer::pg_catalog.text), '[]') FROM answer))`;
}

/** Null where it is not what such a SELECT gives. */
export function answerOf(found: unknown, parts: number): OneSelectAnswer | null {
  const row: unknown = Array.isArray(found) && found.length === 1 ? found[0] : null;
  const readOnly = member(row, "read_only");
  const rows = Array.from({ length: parts }, (_, at) => rowsOf(member(row, `part${at}`)));
  const whole = rows.filter((each) => each !== null);
  return typeof readOnly === "string" && whole.length === parts ? { readOnly, rows: whole } : null;
}

/** The endpoint gives json as a value or as its text. */
function rowsOf(part: unknown): readonly Row[] | null {
  const value: unknown = typeof part === "string" ? JSON.parse(part) : part;
  const columns = member(value, "columns");
  const rows = member(value, "rows");
  if (typeof columns !== "object" || columns === null || !Array.isArray(rows)) return null;
  const names = Object.keys(columns);
  return rows.map((record) => {
    const fields = recordFields(String(record));
    return Object.fromEntries(names.map((name, at) => [name, fields[at] ?? null]));
  });
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
