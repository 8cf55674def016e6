// A file's statements one by one, behind a failure: each can fail alone, and what the rescue rules do is told.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Migration } from "../model/migration.ts";
import { type Shadow, StatementError, type TransactionState } from "./engine.ts";
import { fileError, stopped } from "./file-error.ts";
import { generatedBy, type Step, withoutPlace } from "./generates.ts";
import { attemptIn, type Mended, mend, type Rescue } from "./rescue.ts";
import type { Piece } from "./split.ts";

export interface Rescued extends Mended {
  /** Of the text that was run, from 1. */
  readonly line: number;
}

export interface RescueRun {
  /** In a transaction of ours, as the whole file was. */
  readonly wrapped: boolean;
  readonly rescue: Rescue;
  /** Filled on the way. */
  readonly mended: Rescued[];
}

/** Each statement alone, so that one can fail and the others stay. */
export async function runRescued(
  shadow: Shadow,
  statements: readonly Step[],
  { wrapped, rescue, mended }: RescueRun,
): Promise<TransactionState> {
  let isOpen = wrapped && (await shadow.run("BEGIN")) === "open";
  for (const statement of statements) {
    try {
      if (statement.generates) await runRows(statement, isOpen);
      else if (endsOrBegins(statement.text)) isOpen = (await shadow.run(statement.text)) === "open";
      else await attemptIn(shadow, isOpen, statement.text);
    } catch (error) {
      if (!(error instanceof StatementError)) throw stopped(error, [statement]);
      if (error.code === "25001" && wrapped && isOpen) {
        await runBetween(shadow, statement);
        continue;
      }
      const attempt = (text: string) => attemptIn(shadow, isOpen, text);
      const done = await mend(statement.text, error, attempt, rescue);
      if (done === null) throw fileError(statement.text, statement.offset, statement, error);
      mended.push(...done.map((each) => ({ ...each, line: statement.line })));
    }
  }
  if (!wrapped || !isOpen) return isOpen ? "open" : "none";
  try {
    return await shadow.run("COMMIT");
  } catch (error) {
    const last = statements.at(-1);
    if (!(error instanceof StatementError) || last === undefined) throw stopped(error, []);
    throw fileError(last.text, last.offset, last, error);
  }

  /** Each of its rows can fail alone, as a statement of the file can. */
  async function runRows(query: Step, isInside: boolean): Promise<void> {
    const attempt = (text: string) => attemptIn(shadow, isInside, text);
    for (const text of await generatedBy(shadow, query.text)) {
      try {
        await attempt(text);
      } catch (error) {
        if (!(error instanceof StatementError)) throw error;
        const done = await mend(text, error, attempt, rescue);
        if (done === null) throw fileError(query.text, query.offset, { ...query, text }, withoutPlace(error));
        mended.push(...done.map((each) => ({ ...each, line: query.line })));
      }
    }
  }
}

/** A statement that no transaction may hold, between two of ours. */
async function runBetween(shadow: Shadow, statement: Piece): Promise<void> {
  await shadow.run("COMMIT");
  try {
    await shadow.run(statement.text);
  } catch (error) {
    if (!(error instanceof StatementError)) throw stopped(error, [statement]);
    throw fileError(statement.text, statement.offset, statement, error);
  }
  await shadow.run("BEGIN");
}

function endsOrBegins(statement: string): boolean {
  return /^(?:BEGIN|START|COMMIT|END|ROLLBACK|ABORT|SAVEPOINT|RELEASE|PREPARE\s+TRANSACTION|SET\s+(?:LOCAL\s+)?TRANSACTION)\b/i.test(
    statement,
  );
}

/** How many of one code are told one by one in a file. */
const toldAlone = 3;

export function told(migration: Migration, done: readonly Rescued[]): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  for (const { code } of done) seen.set(code, (seen.get(code) ?? 0) + 1);
  const so = new Map<string, number>();
  return done.flatMap(({ code, line, what }) => {
    const number = (so.get(code) ?? 0) + 1;
    so.set(code, number);
    if (number > toldAlone) return [];
    const more = (seen.get(code) ?? 0) - toldAlone;
    const rest = number === toldAlone && more > 0 ? `; and ${more} more in this file` : "";
    const at = migration.firstLine + line - 1;
    const message = `${migration.path}:${at}: ${what.replace(/\s+/g, " ").trim()}${rest}`;
    return [{ code, severity: "warning" as const, message, path: migration.path, line: at }];
  });
}
