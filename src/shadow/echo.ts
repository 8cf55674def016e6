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

/** Null where the server refuses the text: then it is not what the other side has. */
export async function echo(session: Session, { prepare, read }: EchoSteps): Promise<string | null> {
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
    if (error instanceof PostgresError) return null;
    throw error;
  } finally {
    await session.batch(["ROLLBACK"]);
  }
}
