// Migrations run on a shadow, one behind the other and each in its tool's way, up to the first that fails.
// The session is clean before each file and after the last.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Migration } from "../model/migration.ts";
import { type Shadow, ShadowStopped, StatementError } from "./engine.ts";
import { FileError, StoppedInFile } from "./file-error.ts";
import { lineOf } from "./position.ts";
import type { Rescue } from "./rescue.ts";
import { runFile } from "./run-file.ts";

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
  /** Absent: a statement that fails is the file's failure, whatever it is. */
  readonly rescue?: Rescue | null;
  /** SQL that records a file in the tool's own history, which is there; null for none. */
  readonly record?: ((migration: Migration) => string) | null;
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
  if (migrations.length > 0) await shadow.reset();
  for (const migration of migrations) {
    if (migration.code !== undefined) return { ran, failure: codeFailure(migration, migration.code), diagnostics };
    try {
      diagnostics.push(...(await runFile(shadow, migration, options.rescue ?? null)));
      await shadow.reset();
    } catch (error) {
      const failure = failureOf(migration, error);
      if (!(error instanceof ShadowStopped)) await shadow.reset();
      return { ran, failure, diagnostics };
    }
    ran.push(migration);
    if (options.record) await record(shadow, options.record(migration));
    await options.after?.(migration);
  }
  return { ran, failure: null, diagnostics };
}

/** A file may have dropped the table or changed it: then there is nothing to record in. */
async function record(shadow: Shadow, sql: string): Promise<void> {
  try {
    await shadow.run(sql);
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
  }
}

/** No server was asked: 0A000 is what it says of a feature that it does not have. */
function codeFailure(migration: Migration, code: string): ReplayFailure {
  return { migration, line: 1, statement: "", code: "0A000", message: code };
}

/** Where a file stopped the shadow and nobody can say which statement did. */
const nowhere = { offset: 0, statement: "" };

export function failureOf(migration: Migration, error: unknown): ReplayFailure {
  if (!(error instanceof FileError || error instanceof ShadowStopped)) throw error;
  const { offset, statement } = error instanceof ShadowStopped && !(error instanceof StoppedInFile) ? nowhere : error;
  return {
    migration,
    line: migration.firstLine + lineOf(migration.sql, offset) - 1,
    statement,
    code: error instanceof FileError ? error.code : "57014",
    message: error.message.replace(/\s+/g, " ").trim(),
  };
}
