// psql's `\gexec`: the rows of a query are statements, run one by one, row by row and in a row from left to right.
// Law: nothing but a query is asked for its rows, so that what a server refuses stays refused.

import { PostgresError } from "../postgres/error.ts";
import { type Shadow, StatementError } from "./engine.ts";
import type { Piece } from "./split.ts";

export interface Step extends Piece {
  /** Its rows are statements. */
  readonly generates?: true;
}

/** The statements of a file that psql runs, and which of them generate others. */
export function stepsOf(pieces: readonly Piece[]): readonly Step[] {
  return pieces.flatMap((piece, index): readonly Step[] => {
    if (!isForServer(piece, index, pieces)) return [];
    const next = pieces.slice(index + 1).find(({ kind }) => kind !== "space");
    return [next !== undefined && isGexec(next) ? { ...piece, generates: true } : piece];
  });
}

/** Comments at a file's end are the server's to read, too: one that is not closed swallows what was meant to run. */
export function isForServer({ kind, text }: Piece, index: number, pieces: readonly Piece[]): boolean {
  return kind === "statement" || (kind === "space" && index === pieces.length - 1 && text.includes("/*"));
}

export function isGexec({ kind, text }: Piece): boolean {
  return kind === "psql" && /^\\gexec\b/.test(text);
}

/** What the query gives to run; null is passed over, as psql does. Throws StatementError. */
export async function generatedBy(shadow: Shadow, query: string): Promise<readonly string[]> {
  if (!/^(?:SELECT|WITH|VALUES|TABLE|\()/i.test(query)) {
    await shadow.run(query);
    return [];
  }
  try {
    const rows = await shadow.session.query(query);
    return rows.flatMap((row) => Object.values(row)).flatMap((text) => (text === null ? [] : [text]));
  } catch (error) {
    if (!(error instanceof PostgresError)) throw error;
    throw new StatementError(error, 0, "none");
  }
}

/** A failure of a generated statement has no place of its own in the file: it stands where its query does. */
export function withoutPlace(error: StatementError): StatementError {
  return new StatementError({ ...fieldsOf(error), position: null }, error.completed, error.transaction);
}

function fieldsOf({ code, message, detail, hint, table }: StatementError) {
  return { code, message, detail, hint, table };
}
