// Migrations run on a shadow, one behind the other and each in its tool's way, up to the first that fails.
// The session is clean before each file and after the last.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Migration } from "../model/migration.ts";
import { type Shadow, ShadowStopped, StatementError, type TransactionState } from "./engine.ts";
import { firstWords, needsPsql, statementAt, stoppedAt } from "./failing-statement.ts";
import { lineOf, offsetOf } from "./position.ts";
import { type Piece, split } from "./split.ts";

export interface Replay {
  readonly ran: readonly Migration[];
  readonly failure: ReplayFailure | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReplayFailure {
  readonly migration: Migration;
  /** Of the file, from 1. */
  readonly line: number;
  /** The failing statement's first words, without any of its strings. Empty where it is not known. */
  readonly statement: string;
  /** SQLSTATE. 57014 where the shadow was stopped: then it answers nothing more. */
  readonly code: string;
  /** One line. */
  readonly message: string;
}

export interface ReplayOptions {
  /** Called when a file has run and the session is clean again. */
  readonly after?: (migration: Migration) => Promise<void>;
}

export async function replay(
  shadow: Shadow,
  migrations: readonly Migration[],
  options: ReplayOptions = {},
): Promise<Replay> {
  const ran: Migration[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const migration of migrations) {
    try {
      await shadow.reset();
      diagnostics.push(...(await runFile(shadow, migration)));
      await shadow.reset();
    } catch (error) {
      const failure = failureOf(migration, error);
      if (!(error instanceof ShadowStopped)) await shadow.reset();
      return { ran, failure, diagnostics };
    }
    ran.push(migration);
    await options.after?.(migration);
  }
  return { ran, failure: null, diagnostics };
}

/** A statement that failed, or could not be tried, with the place in `Migration.sql` where it stands. */
class FileError extends Error {
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

/** Cannot run inside a transaction block; cannot end a transaction inside one. */
const wantsNoTransaction: readonly string[] = ["25001", "2D000"];

async function runFile(shadow: Shadow, migration: Migration): Promise<readonly Diagnostic[]> {
  const pieces = split(migration.sql);
  const refused = needsPsql(pieces);
  if (refused !== null) throw new FileError(placeOf(refused.piece), refused.code, refused.message);
  const statements = pieces.filter(({ kind }) => kind === "statement");
  if (migration.run === "statements") return openEnd(await runStatements(shadow, statements), shadow, migration);
  try {
    return openEnd(await runWhole(shadow, migration), shadow, migration);
  } catch (error) {
    if (!(error instanceof StatementError)) throw stopped(error, pieces);
    const at = statementAt(statements, migration.sql, error);
    if (!wantsNoTransaction.includes(error.code)) throw fileError(migration.sql, 0, at, error);
    await shadow.reset();
    const left = statements.slice(firstRolledBack(statements, at));
    const end = await openEnd(await runStatements(shadow, left), shadow, migration);
    return [alone(migration, at), ...end];
  }
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
async function openEnd(state: TransactionState, shadow: Shadow, migration: Migration): Promise<readonly Diagnostic[]> {
  if (state === "none") return [];
  await shadow.run("COMMIT");
  return [
    diagnostic(
      "warning",
      "transaction-left-open",
      migration,
      null,
      "begins a transaction and does not end it: taken as committed",
    ),
  ];
}

/** What the file itself committed before the statement stays; the statements behind that were undone with it. */
function firstRolledBack(statements: readonly Piece[], failed: Piece | undefined): number {
  const before = statements.slice(0, failed === undefined ? 0 : statements.indexOf(failed));
  return before.findLastIndex(({ text }) => /^(?:COMMIT|END|ROLLBACK|ABORT)\b(?!\s+(?:TO|PREPARED)\b)/i.test(text)) + 1;
}

function alone(migration: Migration, at: Piece | undefined): Diagnostic {
  const line = at === undefined ? null : migration.firstLine + at.line - 1;
  return diagnostic(
    "note",
    "run-by-statement",
    migration,
    line,
    "cannot run in a transaction: run statement by statement",
  );
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

class StoppedInFile extends ShadowStopped {
  readonly offset: number;
  readonly statement: string;

  constructor(place: { readonly offset: number; readonly statement: string }, cause: ShadowStopped) {
    super(cause.message, { cause });
    this.offset = place.offset;
    this.statement = place.statement;
  }
}

function failureOf(migration: Migration, error: unknown): ReplayFailure {
  if (!(error instanceof FileError || error instanceof ShadowStopped)) throw error;
  const { offset, statement } =
    error instanceof ShadowStopped && !(error instanceof StoppedInFile) ? placeOf(undefined) : error;
  return {
    migration,
    line: migration.firstLine + lineOf(migration.sql, offset) - 1,
    statement,
    code: error instanceof FileError ? error.code : "57014",
    message: error.message.replace(/\s+/g, " ").trim(),
  };
}
