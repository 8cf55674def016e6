// Files that say what there is to be, in no order that anybody promised: each is run as it stands, and what fails for
// something that another file makes is tried again behind it; at last statement by statement.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Migration } from "../model/migration.ts";
import { type Shadow, StatementError } from "./engine.ts";
import { FileError, fileError, stopped } from "./file-error.ts";
import { failureOf, type Replay, type ReplayOptions } from "./replay.ts";
import { runFile } from "./run-file.ts";
import { type Piece, split } from "./split.ts";
import { withoutPsql } from "./without-psql.ts";

export async function replayDeclared(
  shadow: Shadow,
  files: readonly Migration[],
  { rescue = null }: Pick<ReplayOptions, "rescue"> = {},
): Promise<Replay> {
  const diagnostics: Diagnostic[] = [];
  const ran: Migration[] = [];
  let left: readonly Migration[] = files;
  for (let before = left.length + 1; left.length > 0 && left.length < before; ) {
    before = left.length;
    const put: Migration[] = [];
    for (const file of left) {
      await shadow.reset();
      try {
        diagnostics.push(...(await runFile(shadow, file, rescue)));
        ran.push(file);
      } catch (error) {
        if (!(error instanceof FileError)) return { ran, failure: failureOf(file, error), diagnostics };
        put.push(file);
      }
    }
    left = put;
  }
  await shadow.reset();
  if (left.length === 0) return { ran, failure: null, diagnostics };
  const failure = await statementWise(shadow, left);
  await shadow.reset();
  return {
    ran: [...ran, ...left],
    failure: failure === null ? null : failureOf(failure.file, failure.error),
    diagnostics,
  };
}

interface Todo {
  readonly file: Migration;
  readonly pieces: readonly Piece[];
  readonly done: Set<Piece>;
}

/** Of all the files, until one round brings nothing more; then the first that is left is told. */
async function statementWise(
  shadow: Shadow,
  files: readonly Migration[],
): Promise<{ readonly file: Migration; readonly error: unknown } | null> {
  const todo = files.map((file): Todo => {
    const pieces = split(withoutPsql(file.sql).sql).filter(({ kind }) => kind === "statement");
    return { file, pieces, done: new Set() };
  });
  for (;;) {
    let first: { readonly file: Migration; readonly error: unknown } | null = null;
    let brought = 0;
    for (const { file, pieces, done } of todo) {
      await shadow.reset();
      for (const piece of pieces) {
        if (done.has(piece) || bounds.test(piece.text)) continue;
        try {
          await shadow.run(piece.text);
        } catch (error) {
          if (!(error instanceof StatementError)) return { file, error: stopped(error, [piece]) };
          if (!isThere(piece.text, error)) {
            first ??= { file, error: fileError(piece.text, piece.offset, piece, error) };
            continue;
          }
        }
        if (session.test(piece.text)) continue;
        done.add(piece);
        brought += 1;
      }
    }
    if (first === null || brought === 0) return first;
  }
}

/** One statement is one transaction here. */
const bounds = /^(?:BEGIN|START\s+TRANSACTION|COMMIT|END|ROLLBACK|ABORT)\b/i;
/** What holds for the rest of its file, and so is said again in every round. */
const session = /^(?:SET|RESET)\b|^SELECT\s+(?:pg_catalog\.)?set_config\s*\(/i;

/** What a new database has, or the platform has made before. */
function isThere(text: string, { code }: StatementError): boolean {
  return code === "42P06" || (code === "42710" && /^CREATE\s+(?:EXTENSION|ROLE|USER)\b/i.test(text));
}
