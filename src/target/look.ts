// A look at the target: one transaction that can only read, with its limits set for itself alone, rolled back at the end.
// Law: the first message of a look is BEGIN … READ ONLY, and no work begins before the server has said that it holds.

import { UserError } from "../model/errors.ts";
import { PostgresError } from "../postgres/error.ts";
import { rendering } from "../postgres/rendering.ts";
import type { ServerSession } from "../postgres/server-session.ts";
import type { Look, Session } from "../postgres/session.ts";

export interface Limits {
  /** All in ms. A statement that runs longer is ended by the server. */
  readonly statement: number;
  /** How long a statement may wait behind somebody's lock. */
  readonly lock: number;
  /** How long the transaction may stand still while we compute. */
  readonly idle: number;
}

export const defaultLimits: Limits = { statement: 60_000, lock: 2_000, idle: 60_000 };

export const rollback = "ROLLBACK";

/** Looks that are asked for at once are taken one after the other: there is one connection. */
export function looksOver(session: ServerSession, limits: Limits): Look {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const look = before.then(async () => {
      const inside = held(session);
      try {
        await begin(session, limits, []);
        return await work(inside.session);
      } finally {
        inside.release();
        await session.batch([rollback]).catch(() => undefined); // whoever lost the connection has said so already
      }
    });
    before = look.catch(() => undefined);
    return look;
  };
}

/** Begins a look, with further statements in the same message; their results. */
export async function begin(session: ServerSession, limits: Limits, texts: readonly string[]): Promise<Results> {
  const beginning = beginningOf(limits);
  let results: Results;
  try {
    results = await session.batch([...beginning, ...texts]);
  } catch (error) {
    if (!(error instanceof PostgresError)) throw error;
    throw new UserError(`${session.address} refused a read-only transaction: ${error.message} (${error.code})`);
  }
  const state = results[beginning.length - 1]?.[0];
  if (state?.read_only !== "on" || state.isolation !== "repeatable read") {
    throw new UserError(
      `${session.address} did not open a read-only transaction (transaction_read_only is ${state?.read_only ?? "not told"}): a proxy in between may change statements; connect to the database itself`,
    );
  }
  return results.slice(beginning.length);
}

type Results = Awaited<ReturnType<Session["batch"]>>;

/** The session for as long as the look's own transaction is open: outside of it, nothing would stop a write. */
function held(session: ServerSession): { readonly session: Session; release(): void } {
  let released = false;
  const inside = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (released) throw new Error("the look is over");
    const stillOpen = () => {
      if (!session.inTransaction()) throw new Error("the work ended the transaction of its look");
    };
    stillOpen();
    const answer = await ask();
    stillOpen();
    return answer;
  };
  return {
    session: {
      server: session.server,
      query: (text, values) => inside(() => session.query(text, values)),
      batch: (texts) => inside(() => session.batch(texts)),
    },
    release: () => {
      released = true;
    },
  };
}

/** Ends with a row that says what holds. Everything that changes how a server writes a value is set as well. */
function beginningOf(limits: Limits): readonly string[] {
  return [
    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    ...Object.entries({
      statement_timeout: String(limits.statement),
      lock_timeout: String(limits.lock),
      idle_in_transaction_session_timeout: String(limits.idle),
      search_path: "",
      ...rendering,
      // A policy that hides rows of the history from this role must be an error, not an empty history.
      row_security: "off",
      // Catalog queries are estimated dear and run cheap: compiling them costs more than they do.
      jit: "off",
    }).map(([name, value]) => `SET LOCAL ${name} = '${value}'`),
    `SELECT pg_catalog.current_setting('transaction_read_only') AS read_only,
            pg_catalog.current_setting('transaction_isolation') AS isolation`,
  ];
}
