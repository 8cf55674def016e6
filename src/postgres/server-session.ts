// A session with a server behind `pg`. Nothing is prepared by name and nothing is set for the session, so a transaction
// pooler may stand in between; a connection that is lost is the user's to know, in one line.

import { once } from "node:events";
import type { QueryResult } from "pg";
import { Interrupted, UserError } from "../model/errors.ts";
import { asPostgresError, type OpenClient } from "./client.ts";
import { PostgresError } from "./error.ts";
import type { Row, Session } from "./session.ts";
import { serverVersion } from "./version.ts";

export interface ServerSession extends Session, AsyncDisposable {
  /** `host:port`, or the socket's path. */
  readonly address: string;
  /** As the server said it last. */
  inTransaction(): boolean;
  /** The same, told from a transaction that failed and waits for its end. */
  transaction(): "none" | "open" | "failed";
  /** A text of any number of statements, as one simple query; a refusal is told, and not thrown. */
  run(text: string): Promise<Ran>;
  /** Makes whatever runs fail with Interrupted, on the server too, and closes the connection at once. */
  interrupt(): void;
}

export interface Ran {
  /** Statements that were completed, before the one that failed where one did. */
  readonly completed: number;
  readonly error: PostgresError | null;
}

/** Takes the client over. Throws UserError, with the client closed, where the server is none that we know. */
export function serverSession({ client, parameters, cancel }: OpenClient, address: string): ServerSession {
  let lost: unknown = null;
  let interrupted = false;
  let cancelled: Promise<void> | null = null;
  let before: Promise<unknown> = Promise.resolve();
  const close = () => client.connection.stream.destroy();
  client.on("error", (error) => {
    lost ??= asPostgresError(error);
  });
  let completed = 0;
  client.connection.on("commandComplete", () => {
    completed += 1;
  });

  /** A refusal comes before the word on what has become of the transaction; asked before anything is sent. */
  const readiness = (signal: AbortSignal) =>
    Promise.race(["readyForQuery", "end"].map((event) => once(client.connection, event, { signal }))).catch(() => []);

  /** One message at a time, in the order in which they were asked for. */
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const result = before.then(work);
    before = result.catch(() => undefined);
    return result;
  };
  const run = (text: string, values?: readonly (string | null)[]) => queued(() => send(text, values));
  const send = async (text: string, values?: readonly (string | null)[]) => {
    try {
      const config = values ? { text, values: [...values] } : { text };
      return rowsOfEach(await client.query<Record<string, string | null>>(config));
    } catch (error) {
      if (interrupted) throw new Interrupted("interrupted while the database was being read");
      const known = asPostgresError(error);
      if (known instanceof PostgresError && !endsTheConnection(known)) throw known;
      throw new UserError(
        `${address} went away while it was being read (${reasonOf(lost ?? known)}): run again when it is back`,
      );
    }
  };

  let server: Session["server"];
  try {
    server = serverVersion(parameters, address);
  } catch (error) {
    close();
    throw error;
  }
  return {
    server,
    address,
    async query(text, values) {
      const [rows, ...more] = await run(text, values);
      if (more.length > 0) throw new Error("a query takes one statement; several are a batch");
      return rows ?? [];
    },
    async batch(texts) {
      if (texts.length === 0) return [];
      // The line's end is for a text that ends in a comment.
      const results = await run(texts.join("\n;\n"));
      if (results.length !== texts.length) throw new Error(`a batch of ${texts.length} gave ${results.length} results`);
      return results;
    },
    inTransaction: () => client.getTransactionStatus() !== "I",
    transaction: () => (({ I: "none", T: "open", E: "failed" }) as const)[client.getTransactionStatus() ?? "I"],
    run: (text) =>
      queued(async () => {
        completed = 0;
        const over = new AbortController();
        const ready = readiness(over.signal);
        try {
          await send(text);
          return { completed, error: null };
        } catch (error) {
          if (!(error instanceof PostgresError)) throw error;
          await ready;
          return { completed, error };
        } finally {
          over.abort();
        }
      }),
    interrupt() {
      interrupted = true;
      cancelled = cancel();
      close();
    },
    async [Symbol.asyncDispose]() {
      const patience = setTimeout(close, 2000);
      await client.end().catch(() => undefined);
      clearTimeout(patience);
      await cancelled;
    },
  };
}

/** `pg` gives one result, or an array of them where the text held several statements. */
function rowsOfEach(result: QueryResult<Record<string, string | null>>): readonly (readonly Row[])[] {
  const results: readonly QueryResult<Record<string, string | null>>[] = Array.isArray(result) ? result : [result];
  return results.map(({ rows }) => rows);
}

/** Class 08: connection; 57P0x: the server ends; 25P03, 25P04: it ends an idle or a long transaction. */
function endsTheConnection({ code }: PostgresError): boolean {
  return code.startsWith("08") || ["57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04"].includes(code);
}

function reasonOf(error: unknown): string {
  if (error instanceof PostgresError) return `${error.message}, ${error.code}`;
  return error instanceof Error ? error.message : String(error);
}
