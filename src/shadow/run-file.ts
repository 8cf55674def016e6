// One migration run in its tool's way: whole or statement by statement, with or without a transaction round it.
// What goes wrong is thrown with its place in the file.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Migration } from "../model/migration.ts";
import { type Shadow, StatementError, type TransactionState } from "./engine.ts";
import { needsPsql, statementAt } from "./failing-statement.ts";
import { FileError, fileError, placeOf, stopped } from "./file-error.ts";
import { generatedBy, isForServer, isGexec, type Step, stepsOf, withoutPlace } from "./generates.ts";
import { withoutNotMade } from "./not-made.ts";
import type { Rescue } from "./rescue.ts";
import { type Rescued, runRescued, told } from "./run-rescued.ts";
import { type Piece, split } from "./split.ts";
import { withoutPsql } from "./without-psql.ts";

/** Cannot run inside a transaction block; cannot end a transaction inside one. */
const wantsNoTransaction: readonly string[] = ["25001", "2D000"];

/** `rescue` null: without the rescue rules. */
export async function runFile(
  shadow: Shadow,
  original: Migration,
  rescue: Rescue | null,
): Promise<readonly Diagnostic[]> {
  const makeable = withoutNotMade(original.sql, shadow.engine);
  const { sql, takenOut } = rescue === null ? { ...makeable, takenOut: [] } : withoutPsql(makeable.sql);
  const migration = { ...original, sql };
  const out = [...makeable.takenOut, ...takenOut].map(({ piece, code, what }) => ({ line: piece.line, code, what }));
  return [...told(migration, out), ...(await runAsItIs(shadow, migration, split(sql), rescue))];
}

async function runAsItIs(
  shadow: Shadow,
  migration: Migration,
  pieces: readonly Piece[],
  rescue: Rescue | null,
): Promise<readonly Diagnostic[]> {
  const isPsql = migration.run === "statements";
  const refused = needsPsql(isPsql ? pieces.filter((piece) => !isGexec(piece)) : pieces);
  if (refused !== null) throw new FileError(placeOf(refused.piece), refused.code, refused.message);
  const statements = isPsql ? stepsOf(pieces) : pieces.filter(isForServer);
  const said: Diagnostic[] = [];
  const state =
    migration.run === "statements"
      ? await each(statements, false)
      : await runWhole(shadow, migration).catch(async (error: unknown) => {
          if (!(error instanceof StatementError)) throw stopped(error, pieces);
          const at = statementAt(statements, migration.sql, error);
          const isAlone = wantsNoTransaction.includes(error.code);
          if (!isAlone && rescue === null) throw fileError(migration.sql, 0, at, error);
          if (isAlone) said.push(alone(migration, at));
          if (isAlone) await shadow.reset();
          else if (error.transaction !== "none") await shadow.session.query("ROLLBACK");
          return await each(statements.slice(firstRolledBack(statements, at)), !isAlone);
        });
  if (state !== "none") said.push(await commit(shadow, migration, statements.at(-1)));
  return said;

  async function each(list: readonly Step[], wrapped: boolean): Promise<TransactionState> {
    if (rescue === null) return await runStatements(shadow, list);
    const mended: Rescued[] = [];
    try {
      return await runRescued(shadow, list, { wrapped, rescue, mended });
    } finally {
      said.push(...told(migration, mended));
    }
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

async function runStatements(shadow: Shadow, statements: readonly Step[]): Promise<TransactionState> {
  let state: TransactionState = "none";
  for (const statement of statements) {
    try {
      if (statement.generates) {
        for (const text of await generatedBy(shadow, statement.text)) state = await runGenerated(shadow, text);
      } else state = await shadow.run(statement.text);
    } catch (error) {
      if (!(error instanceof StatementError)) throw stopped(error, [statement]);
      throw fileError(statement.text, statement.offset, statement, error);
    }
  }
  return state;
}

async function runGenerated(shadow: Shadow, text: string): Promise<TransactionState> {
  try {
    return await shadow.run(text);
  } catch (error) {
    throw error instanceof StatementError ? withoutPlace(error) : error;
  }
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
