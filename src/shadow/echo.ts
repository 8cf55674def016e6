// The text of one definition made an object again, read back, and rolled back: two servers' texts of one definition are
// equal where their echoes are. One object a transaction, so that no order is needed and nothing is left behind.

import { PostgresError } from "../postgres/error.ts";
import type { Session } from "../postgres/session.ts";

/** `prepare` is run statement by statement; `read` gives one row with one column, `text`. */
export interface EchoSteps {
  readonly prepare: readonly string[];
  readonly read: string;
}

/** A superuser's to say; without it, a folder's own event triggers see the echo, as they do before 17. */
const QUIET = `SELECT pg_catalog.set_config('event_triggers', 'off', true)
WHERE pg_catalog.current_setting('is_superuser') = 'on'`;

/** What a text names and the shadow has not, in the server's words. */
export interface Lacking {
  readonly lacks: string;
}

/** Function, type or role, relation, schema. */
const UNDEFINED = ["42883", "42704", "42P01", "3F000"];

/**
 * Null where the server refuses the text: then it is not what the other side has. Where extensions are there in name only
 * (`stubs`), what a text names may be theirs, and lacking for that reason.
 */
export async function echo(
  session: Session,
  { prepare, read }: EchoSteps,
  stubs: readonly string[] = [],
): Promise<string | Lacking | null> {
  try {
    const results = await session.batch([
      "BEGIN",
      ...(session.server.major >= 17 ? [QUIET] : []),
      "SET LOCAL search_path = ''",
      ...prepare,
      read,
    ]);
    return results.at(-1)?.[0]?.text ?? null;
  } catch (error) {
    if (!(error instanceof PostgresError)) throw error;
    return stubs.length > 0 && UNDEFINED.includes(error.code) ? { lacks: error.message } : null;
  } finally {
    await session.batch(["ROLLBACK"]);
  }
}
