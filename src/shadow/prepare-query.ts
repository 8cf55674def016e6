// Whether a query fits a schema: the server analyses it and does no more. https://www.postgresql.org/docs/current/sql-prepare.html

import { type Shadow, StatementError } from "./engine.ts";
import { tokenAt } from "./lexer.ts";
import { withOwnParameters } from "./parameters.ts";

export interface Refusal {
  /** SQLSTATE. */
  readonly code: string;
  readonly message: string;
}

/** What PREPARE takes; anything else in a file of queries is no query. */
const queries = new Set(["select", "insert", "update", "delete", "merge", "values", "with", "table"]);

export function isQuery(statement: string): boolean {
  const { kind, start, end } = tokenAt(statement, 0);
  return statement.startsWith("(") || (kind === "word" && queries.has(statement.slice(start, end).toLowerCase()));
}

/** What it is nobody can tell from the text alone: the types of parameters, which a driver may send along. */
const openTypes = new Set(["42P18", "42725"]);
const syntaxError = "42601";

/** Null where it fits. As it stands first; where that does not parse, with its library's parameters as the server's. */
export async function prepareQuery(shadow: Shadow, statement: string): Promise<Refusal | null> {
  const refusal = await prepare(shadow, statement);
  if (refusal === null) return null;
  const own = withOwnParameters(statement);
  if (own === null) return refusal;
  const again = await prepare(shadow, own);
  return again?.code === syntaxError && refusal.code !== syntaxError ? refusal : again;
}

async function prepare(shadow: Shadow, statement: string): Promise<Refusal | null> {
  try {
    await shadow.run(`PREPARE pgdrift_query AS ${statement}`);
    await shadow.run("DEALLOCATE pgdrift_query");
    return null;
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    return openTypes.has(error.code) ? null : { code: error.code, message: error.message };
  }
}

/** Of the text and not of the schema: a template, or another language's SQL. */
export function isSyntax({ code }: Refusal): boolean {
  return code === syntaxError;
}
