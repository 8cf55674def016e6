// One way to talk to a PostgreSQL, whether a server behind `pg` or the embedded engine. Nothing here knows which.

import type { ServerVersion } from "../model/object.ts";

/** Values as the server's text: int8 and oid stay exact, json is not parsed. Null is null. */
export type Row = Readonly<Record<string, string | null>>;

export interface Session {
  readonly server: ServerVersion;
  /** One statement; `values` are bound as text parameters. Throws PostgresError. */
  query(text: string, values?: readonly (string | null)[]): Promise<readonly Row[]>;
  /**
   * Several statements in one message and one round trip; the rows of each, in order. No parameters.
   * The first that fails ends the batch with a PostgresError, and the transaction with it.
   */
  batch(texts: readonly string[]): Promise<readonly (readonly Row[])[]>;
}

/**
 * Runs the work in a transaction of its own that is read only, sees one snapshot, has `search_path` empty, and is
 * rolled back at the end. One look a call; looks do not nest.
 */
export type Look = <T>(work: (session: Session) => Promise<T>) => Promise<T>;
