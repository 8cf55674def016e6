// One try at one server with `pg`, which is imported here and nowhere else. What `pg` does of itself (types, TLS modes,
// password files, time-outs as start-up options) is turned off or never asked for.

import {
  createConnection,
  getDefaultAutoSelectFamilyAttemptTimeout,
  Socket,
  setDefaultAutoSelectFamilyAttemptTimeout,
} from "node:net";
import { Client, DatabaseError } from "pg";
import type { Connection, Host } from "./connection.ts";
import { PostgresError } from "./error.ts";
import { foreignGreeting } from "./greeting.ts";
import { type Encryption, tlsOptions } from "./tls.ts";

export interface OpenClient {
  readonly client: Client;
  /** What the server reports of itself: `server_version`, `in_hot_standby` … */
  readonly parameters: ReadonlyMap<string, string>;
  /** Asks the server to end the statement that runs; says nothing of whether it did. At most a second. */
  cancel(): Promise<void>;
}

/** What came back before the failure. */
export interface Attempt {
  readonly host: Host;
  readonly encryption: Encryption;
  /** The first bytes that were received; null where none were. */
  first: Buffer | null;
}

/** The server asked for a password, and none is given. */
export class PasswordMissing extends Error {}

/** `channel_binding=require`, and the server does not offer it. */
export class ChannelBindingMissing extends Error {}

/** Throws whatever `pg`, the network or TLS threw; a server's refusal as PostgresError. */
export async function openClient(connection: Connection, attempt: Attempt, signal?: AbortSignal): Promise<OpenClient> {
  const { host, encryption } = attempt;
  const secure = encryption === "tls";
  let offersBinding = false;
  const parameters = new Map<string, string>();

  const client = new Client({
    host: host.address ?? host.host,
    port: host.port,
    user: connection.user,
    database: connection.database,
    // Asked for by every way of logging in that uses one, before anything derived from it is sent.
    password: () => {
      if (connection.channelBinding === "require" && !(secure && offersBinding)) throw new ChannelBindingMissing();
      if (host.password === null || host.password === "") throw new PasswordMissing();
      return host.password;
    },
    ssl: secure ? tlsOptions(connection, host) : false,
    sslnegotiation: secure ? connection.tls.negotiation : "postgres",
    enableChannelBinding: secure && connection.channelBinding !== "disable",
    application_name: connection.applicationName,
    options: connection.options ?? undefined,
    connectionTimeoutMillis: connection.connectTimeout,
    keepAlive: true,
    types: { getTypeParser: () => (value: string) => value },
    // With `direct` there are no first bytes in the clear.
    stream: () => (secure && connection.tls.negotiation === "direct" ? new Socket() : new WatchedSocket(attempt)),
  });
  client.connection.prependListener("authenticationSASL", (message: { readonly mechanisms: readonly string[] }) => {
    offersBinding = message.mechanisms.includes("SCRAM-SHA-256-PLUS");
  });
  client.connection.on(
    "parameterStatus",
    (message: { readonly parameterName: string; readonly parameterValue: string }) => {
      parameters.set(message.parameterName, message.parameterValue);
    },
  );

  let backend: BackendKey | null = null;
  client.connection.on("backendKeyData", (key: BackendKey) => {
    backend = key;
  });

  client.on("error", () => undefined); // a later loss is told to whoever asks next
  const destroy = () => client.connection.stream.destroy();
  signal?.addEventListener("abort", destroy, { once: true });
  // Where a name has several addresses, Node gives each a quarter of a second, which is less than a far server takes.
  setDefaultAutoSelectFamilyAttemptTimeout(Math.max(3000, getDefaultAutoSelectFamilyAttemptTimeout()));
  try {
    signal?.throwIfAborted();
    await client.connect();
    if (connection.channelBinding === "require" && !(secure && offersBinding)) throw new ChannelBindingMissing();
    return { client, parameters, cancel: async () => void (backend && (await sendCancel(host, backend))) };
  } catch (error) {
    destroy();
    throw asPostgresError(error);
  } finally {
    signal?.removeEventListener("abort", destroy);
  }
}

interface BackendKey {
  readonly processID: number;
  readonly secretKey: number;
}

/** A connection of its own, as the protocol has it: sixteen bytes, and no answer. */
async function sendCancel({ host, address, port }: Host, { processID, secretKey }: BackendKey): Promise<void> {
  const request = Buffer.alloc(16);
  [16, 80877102, processID, secretKey].forEach((number, index) => {
    request.writeInt32BE(number | 0, index * 4);
  });
  const socket = host.startsWith("/")
    ? createConnection(`${host}/.s.PGSQL.${port}`)
    : createConnection(port, address ?? host);
  await new Promise<void>((resolve) => {
    socket.setTimeout(1000, () => socket.destroy());
    socket.on("error", () => undefined);
    socket.on("close", () => resolve());
    socket.resume();
    socket.end(request);
  });
}

/**
 * Keeps the first bytes that came, and those of another protocol from `pg`: its parser throws at them in an event,
 * where nobody can catch it.
 */
class WatchedSocket extends Socket {
  readonly #attempt: Attempt;

  constructor(attempt: Attempt) {
    super();
    this.#attempt = attempt;
  }

  override emit(event: string | symbol, ...values: unknown[]): boolean {
    const [bytes] = values;
    if (event !== "data" || !Buffer.isBuffer(bytes)) return super.emit(event, ...values);
    try {
      this.#attempt.first ??= bytes;
      if (foreignGreeting(this.#attempt.first) !== null) throw new Error("this is not PostgreSQL's protocol");
      return super.emit(event, ...values);
    } catch (error) {
      this.destroy(error instanceof Error ? error : new Error(String(error)));
      return true;
    }
  }
}

/** A server's error in our shape; any other as it is. */
export function asPostgresError(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  return new PostgresError({
    code: error.code ?? "XX000",
    message: error.message,
    detail: error.detail ?? null,
    hint: error.hint ?? null,
    position: error.position === undefined ? null : Number(error.position),
  });
}
