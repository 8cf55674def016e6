// The live database: one connection, only ever read, in transactions of their own. No code here or below writes to it.
// `project/` is the other way to one, over HTTPS.

import { Interrupted } from "../model/errors.ts";
import type { ServerVersion } from "../model/object.ts";
import { readConnection } from "../postgres/connection.ts";
import { openSession } from "../postgres/open.ts";
import type { Look } from "../postgres/session.ts";
import { begin, defaultLimits, type Limits, looksOver, rollback } from "./look.ts";

export interface Target extends AsyncDisposable {
  readonly server: ServerVersion;
  /** As the server calls them; a pooler's user (`postgres.ref`) is another word for it. */
  readonly database: string;
  readonly user: string;
  /** `host:port`, or a socket's path; never the password. */
  readonly address: string;
  /** Prisma's `?schema=` in the URL; null where there is none. */
  readonly schema: string | null;
  /** Where the history is, if not where `schema` says; null: found by itself. */
  readonly historySchema?: string | null;
  readonly look: Look;
  /** Where it is asked call by call, and each call sees its own moment; absent where a look sees one. */
  readonly byCalls?: ByCalls;
}

export interface ByCalls {
  /** Whether a batch could not be had in one call, and saw more than one moment. */
  readonly parted: () => boolean;
  /** What was looked at instead of what was asked for; null where nothing was. */
  readonly instead: string | null;
}

export interface ConnectOptions {
  /** Null: libpq's variables. */
  readonly url: string | null;
  readonly env: NodeJS.ProcessEnv;
  /** Another database than the address names; null, or absent, for that. */
  readonly database?: string | null;
  readonly signal?: AbortSignal | undefined;
  /** A line for people, where connecting takes more than one try. */
  readonly note?: ((line: string) => void) | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/** Throws UserError, one line, for every way in which this fails; Interrupted once the signal is aborted. */
export async function connect(options: ConnectOptions): Promise<Target> {
  const { signal } = options;
  if (signal?.aborted) throw new Interrupted("interrupted before connecting");
  const limits = { ...defaultLimits, ...options.limits };
  const named = readConnection(options.url, options.env);
  const connection = options.database == null ? named : { ...named, database: options.database };
  const session = await openSession(connection, options);
  const interrupt = () => session.interrupt();
  signal?.addEventListener("abort", interrupt, { once: true });
  const dispose = async () => {
    signal?.removeEventListener("abort", interrupt);
    await session[Symbol.asyncDispose]();
  };
  try {
    const [[row] = []] = await begin(session, limits, [whereAndWho, rollback]);
    return {
      server: session.server,
      database: row?.database ?? "",
      user: row?.username ?? "",
      address: session.address,
      schema: connection.schema,
      look: looksOver(session, limits),
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

const whereAndWho = "SELECT pg_catalog.current_database() AS database, current_user AS username";
