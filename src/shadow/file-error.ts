// A statement that failed inside a file, with its place there.

import { ShadowStopped, type StatementError } from "./engine.ts";
import { firstWords, stoppedAt } from "./failing-statement.ts";
import { offsetOf } from "./position.ts";
import type { Piece } from "./split.ts";

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

export function placeOf(piece: Piece | undefined): { readonly offset: number; readonly statement: string } {
  return piece === undefined
    ? { offset: 0, statement: "" }
    : { offset: piece.offset, statement: firstWords(piece.text) };
}

/** The server's own position, where it gives one, is the true line; `text` is what it counts in, `start` where that begins. */
export function fileError(text: string, start: number, at: Piece | undefined, error: StatementError): FileError {
  const place = placeOf(at);
  const offset = error.position === null ? place.offset : start + offsetOf(text, error.position);
  return new FileError({ ...place, offset }, error.code, error.message);
}

/** Which statement it was, nobody can say who does not answer; one that is known to do this is named. */
export function stopped(error: unknown, pieces: readonly Piece[]): unknown {
  if (!(error instanceof ShadowStopped)) return error;
  return new StoppedInFile(placeOf(stoppedAt(pieces)), error);
}
