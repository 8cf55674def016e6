// What the management API says when it does not give an answer, in one line each: what came, and what to do.

import type { HttpAnswer } from "../../http/client.ts";
import { UserError } from "../../model/errors.ts";
import { PostgresError } from "../../postgres/error.ts";

/** It was too much for one call: less may do. */
export class TooMuch extends UserError {}

/** It is the token's own: nothing else that is asked with it would be answered. */
export class TokenRefused extends UserError {}

const tokens = "https://supabase.com/dashboard/account/tokens";
const scope = "Database: Read";

export interface Asked {
  readonly ref: string;
  /** The API's host. */
  readonly host: string;
  /** The scope that the call needs, as the dashboard names it. */
  readonly scope: string;
}

/** Of an answer that is no success. */
export function refusalOf(answer: HttpAnswer, asked: Asked): Error {
  const { status } = answer;
  const { host, ref } = asked;
  const body = bodyOf(answer.text);
  const sql = sqlError(body.message);
  if (sql !== null && status !== 401 && status !== 403 && status !== 429) return sql;
  const said = body.message === "" ? String(status) : `${status}: ${body.message}`;
  if (status === 401) {
    return new TokenRefused(
      `${host} does not take the token (${said}): it is wrong, expired or revoked; make one at ${tokens} with the scope "${scope}" and give it as SUPABASE_ACCESS_TOKEN`,
    );
  }
  if (status === 403) {
    const missing = body.missing.length > 0 ? body.missing.join(", ") : `"${asked.scope}"`;
    return new TokenRefused(
      `${host} does not let the token do this on project ${ref} (${said}): it lacks ${missing}; give it that scope at ${tokens}, and access to the project's organization`,
    );
  }
  if (status === 404) {
    return new UserError(
      `${host} knows no project ${ref} that this token may see (${said}): check supabase-project-ref, which is in the dashboard's address, and whose token it is`,
    );
  }
  if (status === 429) {
    const wait = answer.retryAfter === null ? "" : `, and asks to wait ${Math.ceil(answer.retryAfter / 1000)} s`;
    return new TokenRefused(
      `${host} takes no more calls for now (${said}${wait}): run again later; the limit is for all that this token's owner does`,
    );
  }
  if (/paus|inactive/i.test(body.message)) return paused(ref, said);
  if (status === 413 || status === 504 || status === 524 || status === 544) {
    return new TooMuch(`${host} gave no answer for project ${ref} in time (${said}): run again when it is less busy`);
  }
  if (status >= 500) {
    return new UserError(
      `${host} is in trouble (${said}): run again when https://status.supabase.com says that it is over`,
    );
  }
  if (status >= 300 && status < 400) {
    return new UserError(
      `${host} sends the call elsewhere (${status}), where the token does not go: a proxy may stand in between; check SUPABASE_API_URL`,
    );
  }
  return new UserError(`${host} refused to read project ${ref} (${said}): see what it says`);
}

/** Of a success that is no JSON, or another JSON than was asked for. */
export function notAnAnswer({ text, contentType, status }: HttpAnswer, { host }: Pick<Asked, "host">): UserError {
  const type = contentType.split(";")[0]?.trim() || "nothing";
  return new UserError(
    `${host} answered with ${type} and not with rows as JSON (${status}: ${oneLine(text).slice(0, 80) || "empty"}): a proxy or a login page may stand in between; check SUPABASE_API_URL`,
  );
}

export function paused(ref: string, said: string): UserError {
  return new UserError(
    `project ${ref} is paused (${said}): nothing can be read until it is restored in the dashboard, https://supabase.com/dashboard/project/${ref}`,
  );
}

interface Body {
  /** In one line; empty where there is none. */
  readonly message: string;
  readonly missing: readonly string[];
}

function bodyOf(text: string): Body {
  try {
    const body: unknown = JSON.parse(text);
    const message = member(body, "message") ?? member(body, "error") ?? "";
    const missing = member(body, "missing_permissions");
    return {
      message: oneLine(typeof message === "string" ? message : JSON.stringify(message)).slice(0, 600),
      missing: Array.isArray(missing) ? missing.map(String) : [],
    };
  } catch {
    return { message: /^\s*</.test(text) ? "" : oneLine(text).slice(0, 120), missing: [] };
  }
}

/** `Failed to run sql query: ERROR:  42P01: relation "x" does not exist LINE 1: …` */
function sqlError(message: string): PostgresError | null {
  const [, code, said = ""] = /\bERROR:\s+([0-9A-Z]{5}):\s*(.*)$/.exec(message) ?? [];
  if (code === undefined) return null;
  const [text = ""] = said.split(/\s+(?=(?:LINE \d+|DETAIL|HINT|CONTEXT|QUERY):)/);
  const part = (name: string) =>
    new RegExp(`\\b${name}:\\s+(.*?)(?=\\s+(?:LINE \\d+|HINT|CONTEXT|QUERY):|$)`).exec(said)?.[1] ?? null;
  return new PostgresError({ code, message: text, detail: part("DETAIL"), hint: part("HINT"), position: null });
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
