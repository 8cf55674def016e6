// A session with a server: its hosts in order, each with and without encryption as sslmode says, and once more after a
// short wait where a database sleeps or starts. Every failure ends as one UserError.

import { setTimeout as wait } from "node:timers/promises";
import { Interrupted, UserError } from "../model/errors.ts";
import { type Attempt, type OpenClient, openClient } from "./client.ts";
import type { Connection, Host } from "./connection.ts";
import { addressOf, type Failure, failureLine, failureOf, type Reason, reasonOf } from "./failure.ts";
import { type ServerSession, serverSession } from "./server-session.ts";
import { type Encryption, encryptions } from "./tls.ts";

export interface OpenOptions {
  readonly signal?: AbortSignal | undefined;
  /** A line for people while it goes on. */
  readonly note?: ((line: string) => void) | undefined;
}

/** Throws UserError, or Interrupted once the signal is aborted. The caller disposes of the session. */
export async function openSession(connection: Connection, options: OpenOptions = {}): Promise<ServerSession> {
  const { signal, note } = options;
  for (let round = 0; ; round++) {
    const result = await tryHosts(connection, signal);
    if ("session" in result) return result.session;
    const { failure, reason, others } = result;
    const pause = pauses(failure)[round];
    if (!reason.passing || pause === undefined) throw new UserError(failureLine(failure, reason, others));
    note?.(`${addressOf(failure.attempt.host)}: ${reason.what}; trying again in ${pause / 1000} s`);
    await wait(pause, undefined, signal ? { signal } : {}).catch(() => throwInterrupted());
  }
}

/** In ms, before each further try. A server that says it is starting is worth more of them than one that is silent. */
function pauses(failure: Failure): readonly number[] {
  return failure.fromServer ? [1000, 2000, 4000] : [1500];
}

interface Failed {
  readonly failure: Failure;
  readonly reason: Reason;
  /** What came back from the hosts before. */
  readonly others: readonly string[];
}

async function tryHosts(connection: Connection, signal?: AbortSignal): Promise<{ session: ServerSession } | Failed> {
  const failed: { failure: Failure; reason: Reason }[] = [];
  const unfit: string[] = [];
  const wanted =
    connection.sessionAttributes === "prefer-standby" ? (["standby", "any"] as const) : [connection.sessionAttributes];
  for (const attributes of wanted) {
    for (const host of connection.hosts) {
      const result = await tryHost(connection, host, signal);
      if ("error" in result) {
        const failure = failureOf(result.error, result.attempt, connection);
        const reason = reasonOf(failure);
        failed.push({ failure, reason });
        // As in libpq: a host that answers and refuses ends it, one that cannot be reached does not.
        if (!reason.unreachable) return { failure, reason, others: [] };
        continue;
      }
      const missing = lacks(attributes, result.open.parameters);
      if (missing === null) {
        return { session: serverSession(result.open, addressOf(host)) };
      }
      await result.open.client.end().catch(() => undefined);
      unfit.push(`${addressOf(host)} ${missing}`);
    }
  }
  const named = (list: typeof failed) =>
    list.map(({ failure, reason }) => `${addressOf(failure.attempt.host)}: ${reason.what}`);
  const last = failed.at(-1);
  if (!last || unfit.length > 0) {
    throw new UserError(
      `no server is as target_session_attrs=${connection.sessionAttributes} wants it (${[...unfit, ...named(failed)].join("; ")}): correct the hosts, or remove it`,
    );
  }
  // With `prefer-standby` each was asked twice.
  const others = new Set(named(failed).filter((line) => line !== named([last])[0]));
  return { ...last, others: [...others] };
}

type HostResult = { readonly open: OpenClient } | { readonly error: unknown; readonly attempt: Attempt };

async function tryHost(connection: Connection, host: Host, signal?: AbortSignal): Promise<HostResult> {
  const [first, second] = encryptions(connection, host);
  const one = await tryOnce(connection, host, first, signal);
  if ("open" in one || second === undefined || !refusesEncryption(one, connection)) return one;
  const two = await tryOnce(connection, host, second, signal);
  if ("open" in two) return two;
  // Where both are refused for the same want of a rule, the first says more: nobody asked for the second.
  const refusedToo = failureOf(two.error, two.attempt, connection).code === "28000";
  return refusedToo && failureOf(one.error, one.attempt, connection).code === "28000" ? one : two;
}

async function tryOnce(
  connection: Connection,
  host: Host,
  encryption: Encryption,
  signal?: AbortSignal,
): Promise<HostResult> {
  const attempt: Attempt = { host, encryption, first: null };
  try {
    return { open: await openClient(connection, attempt, signal) };
  } catch (error) {
    if (signal?.aborted) throwInterrupted();
    if (error instanceof UserError) throw error;
    return { error, attempt };
  }
}

/** Whether the other choice of encryption could be let in. A wrong password is never sent again in clear text. */
function refusesEncryption({ error, attempt }: { error: unknown; attempt: Attempt }, connection: Connection): boolean {
  const failure = failureOf(error, attempt, connection);
  if (failure.fromServer) {
    return failure.code === "28000" || (attempt.encryption === "plain" && /ssl|insecure|encrypt/i.test(failure.said));
  }
  const { unreachable, passing, what } = reasonOf(failure);
  if (/and no PostgreSQL$/.test(what)) return false;
  const closed =
    attempt.first !== null || failure.code === "ECONNRESET" || /terminated unexpectedly/.test(failure.said);
  return !["password", "binding"].includes(failure.code) && (closed || !(unreachable || passing));
}

/** What a server lacks to be one that `target_session_attrs` wants; null where it fits. 14 and later tell it unasked. */
function lacks(wanted: Connection["sessionAttributes"], parameters: ReadonlyMap<string, string>): string | null {
  const standby = parameters.get("in_hot_standby") === "on";
  const readOnly = standby || parameters.get("default_transaction_read_only") === "on";
  if (wanted === "read-write" && readOnly) return "is read-only";
  if (wanted === "read-only" && !readOnly) return "is not read-only";
  if (wanted === "primary" && standby) return "is a standby";
  return wanted === "standby" && !standby ? "is not a standby" : null;
}

function throwInterrupted(): never {
  throw new Interrupted("interrupted while connecting");
}
