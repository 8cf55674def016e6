// One migration run in its tool's way: whole or statement by statement, with or without a transaction round it.
// What goes wrong is thrown with its place in the file.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Migration } from "../model/migration.ts";
import { type Shadow, ShadowStopped, StatementError, type TransactionState } from "./engine.ts";
import { firstWords, needsPsql, statementAt, stoppedAt } from "./failing-statement.ts";
import { offsetOf } from "./position.ts";
import { type Piece, split } from "./split.ts";

/** A statement that failed, or could not be tried, with the place in `Migration.sql` where it stands. */
export class FileError extends Error {
  readonly offset: number;
  readonly statement: string;
  readonly code: string;

  constructor(place: { readonly offset: number; readonly statement: string }, code: string, message: string) {
    super(message);
    this.offset = place.offset;
    this.statement = place.statement;
    this.code = code;
  }
}

/** The shadow was stopped while the file ran. */
export class StoppedInFile extends ShadowStopped {
  readonly offset: number;
  readonly statement: string;

  constructor(place: { readonly offset: number; readonly statement: string }, cause: ShadowStopped) {
    super(cause.message, { cause });
    this.offset = place.offset;
    this.statement = place.statement;
  }
}

/** Cannot run inside a transaction block; cannot end a transaction inside one. */
const wantsNoTransaction: readonly string[] = ["25001", "2D000"];

export async function runFile(shadow: Shadow, migration: Migration): Promise<readonly Diagnostic[]> {
  const pieces = split(migration.sql);
  const refused = needsPsql(pieces);
  if (refused !== null) throw new FileError(placeOf(refused.piece), refused.code, refused.message);
  const statements = pieces.filter(({ kind }) => kind === "statement");
  const said: Diagnostic[] = [];
  const state =
    migration.run === "statements"
      ? await runStatements(shadow, statements)
      : await runWhole(shadow, migration).catch(async (error: unknown) => {
          if (!(error instanceof StatementError)) throw stopped(error, pieces);
          const at = statementAt(statements, migration.sql, error);
          if (!wantsNoTransaction.includes(error.code)) throw fileError(migration.sql, 0, at, error);
          said.push(alone(migration, at));
          await shadow.reset();
          return await runStatements(shadow, statements.slice(firstRolledBack(statements, at)));
        });
  if (state !== "none") said.push(await commit(shadow, migration, statements.at(-1)));
  return said;
}

/** As one simple query; in `transaction` mode inside BEGIN and COMMIT, which the file may have of its own as well. */
async function runWhole(shadow: Shadow, { run, sql }: Migration): Promise<TransactionState> {
  if (run !== "transaction") return await shadow.run(sql);
  await shadow.run("BEGIN");
  await shadow.run(sql);
  try {
    return await shadow.run("COMMIT");
  } catch (error) {
    // A constraint that was deferred: of the file's statements, all were completed.
    if (!(error instanceof StatementError)) throw error;
    throw new StatementError(error, Number.POSITIVE_INFINITY, error.transaction);
  }
}

async function runStatements(shadow: Shadow, statements: readonly Piece[]): Promise<TransactionState> {
  let state: TransactionState = "none";
  for (const statement of statements) {
    try {
      state = await shadow.run(statement.text);
    } catch (error) {
      if (!(error instanceof StatementError)) throw stopped(error, [statement]);
      throw fileError(statement.text, statement.offset, statement, error);
    }
  }
  return state;
}

/** A tool commits its own entry of the history behind the file, and with it what the file left open. */
async function commit(shadow: Shadow, migration: Migration, last: Piece | undefined): Promise<Diagnostic> {
  try {
    await shadow.run("COMMIT");
  } catch (error) {
    if (!(error instanceof StatementError)) throw stopped(error, []);
    throw fileError(migration.sql, 0, last, error);
  }
  const what = "begins a transaction and does not end it: taken as committed";
  return diagnostic("warning", "transaction-left-open", migration, null, what);
}

/** What the file itself committed before the statement stays; the statements behind that were undone with it. */
function firstRolledBack(statements: readonly Piece[], failed: Piece | undefined): number {
  const before = statements.slice(0, failed === undefined ? 0 : statements.indexOf(failed));
  return before.findLastIndex(({ text }) => /^(?:COMMIT|END|ROLLBACK|ABORT)\b(?!\s+(?:TO|PREPARED)\b)/i.test(text)) + 1;
}

function alone(migration: Migration, at: Piece | undefined): Diagnostic {
  const line = at === undefined ? null : migration.firstLine + at.line - 1;
  const what = "cannot run in a transaction: run statement by statement";
  return diagnostic("note", "run-by-statement", migration, line, what);
}

function diagnostic(
  severity: Diagnostic["severity"],
  code: string,
  { path }: Migration,
  line: number | null,
  what: string,
): Diagnostic {
  return { code, severity, message: `${path} ${what}`, path, line };
}

function placeOf(piece: Piece | undefined): { readonly offset: number; readonly statement: string } {
  return piece === undefined
    ? { offset: 0, statement: "" }
    : { offset: piece.offset, statement: firstWords(piece.text) };
}

/** The server's own position, where it gives one, is the true line; `text` is what it counts in, `start` where that begins. */
function fileError(text: string, start: number, at: Piece | undefined, error: StatementError): FileError {
  const place = placeOf(at);
  const offset = error.position === null ? place.offset : start + offsetOf(text, error.position);
  return new FileError({ ...place, offset }, error.code, error.message);
}

/** Which statement it was, nobody can say who does not answer; one that is known to do this is named. */
function stopped(error: unknown, pieces: readonly Piece[]): unknown {
  if (!(error instanceof ShadowStopped)) return error;
  return new StoppedInFile(placeOf(stoppedAt(pieces)), error);
}
