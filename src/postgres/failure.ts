// Why a connection failed, in one line: what was tried, what came back, what to do. Never the password.

import type { Attempt } from "./client.ts";
import { ChannelBindingMissing, PasswordMissing } from "./client.ts";
import type { Connection, Host } from "./connection.ts";
import { PostgresError } from "./error.ts";
import { foreignGreeting } from "./greeting.ts";
import { networkReason } from "./network-reasons.ts";
import { redact } from "./secrets.ts";
import { serverReasons } from "./server-reasons.ts";

/** What is known of one failed attempt. */
export interface Failure {
  /** SQLSTATE, an error code of Node's, or empty. */
  readonly code: string;
  /** What the server or the system said, in one line, without the password. */
  readonly said: string;
  readonly fromServer: boolean;
  readonly attempt: Attempt;
  readonly connection: Connection;
}

export interface Reason {
  /** What came back. */
  readonly what: string;
  /** What to do. */
  readonly advice: string;
  /** A database that sleeps or starts is like this for a moment: worth a second try. */
  readonly passing?: true;
  /** Another host may still answer. */
  readonly unreachable?: true;
}

export function failureOf(error: unknown, attempt: Attempt, connection: Connection): Failure {
  const cause = error instanceof AggregateError ? worthTelling(error.errors) : error;
  const code = codeOf(cause);
  const said = withoutPassword(oneLine(cause instanceof Error ? cause.message : String(cause)), attempt, connection);
  const ours =
    cause instanceof PasswordMissing ? "password" : cause instanceof ChannelBindingMissing ? "binding" : null;
  return { code: ours ?? code, said, fromServer: cause instanceof PostgresError, attempt, connection };
}

/** Of a name's several addresses: one that there is a way to. */
function worthTelling(errors: readonly unknown[]): unknown {
  return errors.find((error) => !["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL"].includes(codeOf(error))) ?? errors[0];
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

export function reasonOf(failure: Failure): Reason {
  const foreign = failure.attempt.first && foreignGreeting(failure.attempt.first);
  if (foreign) {
    return { what: `${foreign} answers there, and no PostgreSQL`, advice: "check host and port of the database URL" };
  }
  if (failure.fromServer) return serverReason(failure);
  return networkReason(failure);
}

/** `reason` is of the last attempt; `others` are the hosts that were tried before it. */
export function failureLine(failure: Failure, reason: Reason, others: readonly string[]): string {
  const tried = `cannot connect to ${addressOf(failure.attempt.host)}: ${reason.what}`;
  const before = others.length > 0 ? ` (before that, ${others.join("; ")})` : "";
  return `${tried}${before}; ${reason.advice}`;
}

/** `host:port`; the path of a unix socket. */
export function addressOf({ host, port }: Host): string {
  if (host.startsWith("/")) return `${host}/.s.PGSQL.${port}`;
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

function serverReason(failure: Failure): Reason {
  const found = serverReasons.find(
    ({ codes, text }) => (codes?.includes(failure.code) ?? true) && (text?.test(failure.said) ?? true),
  );
  const { said } = failure;
  if (!found) return { what: `the server refused: ${said} (${failure.code})`, advice: "see what it says, and its log" };
  return { ...found.reason(failure), what: `${found.reason(failure).what}: ${said}` };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

/** A server, or what stands before it, may repeat what it was sent. */
function withoutPassword(said: string, { host }: Attempt, { user, database }: Connection): string {
  const { password } = host;
  if (password === null || password.length < 3 || [user, database, host.host].includes(password)) return said;
  return redact(said, [password, encodeURIComponent(password)]);
}
