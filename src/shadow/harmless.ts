// Which statements change no schema, whatever becomes of them. The law: where that is not plain to see, they may.

import { type Token, tokenAt } from "./lexer.ts";

/** `data`: rows are written or a service is called. `assertion`: a DO block that only asks and raises. `database`: of a whole database. */
export type Harmless = "data" | "assertion" | "setting" | "database";

const writes: readonly string[] = ["insert", "update", "delete", "merge"];

/** Schemas of services and functions whose calls make rows and nothing else. */
const services: readonly string[] = ["cron", "net", "vault", "dbdev", "pgtle", "realtime"];
const calls: readonly string[] = ["setval", "pg_notify", "pg_sleep", "pg_advisory_lock", "pg_advisory_xact_lock"];

/** In the body of a DO block: what makes, changes or hides something else than rows. */
const makes =
  /^(?:create|alter|drop|grant|revoke|execute|comment|truncate|reindex|refresh|security|cluster|rename|import|call|commit|rollback|reassign)$/;

export function harmless(statement: string): Harmless | null {
  const tokens = tokensOf(statement);
  const [first = ""] = tokens.map(({ text }) => text);
  if (writes.includes(first) || first === "copy") return "data";
  if (first === "with") return tokens.some(({ text }) => writes.includes(text)) && !has(tokens, makes) ? "data" : null;
  if (first === "select") return callsServices(tokens, "select") ? "data" : null;
  if (first === "set") return tokens.some(({ text }) => text === "role" || text === "authorization") ? null : "setting";
  if (isOfDatabase(tokens)) return "database";
  return first === "do" && isAssertion(tokens) ? "assertion" : null;
}

/** CREATE, ALTER and DROP DATABASE, COMMENT and privileges ON DATABASE: whether it is another one, the server says. */
function isOfDatabase([first, second, third, ...rest]: readonly Word[]): boolean {
  const verb = first?.text ?? "";
  if (["create", "alter", "drop"].includes(verb)) return second?.text === "database";
  if (verb === "comment") return second?.text === "on" && third?.text === "database";
  if (verb !== "grant" && verb !== "revoke") return false;
  const words = [second, third, ...rest].map((word) => word?.text);
  const on = words.indexOf("on");
  return on >= 0 && words[on + 1] === "database";
}

interface Word {
  readonly kind: Token["kind"];
  /** In lower case, but for what is quoted. */
  readonly text: string;
}

function tokensOf(sql: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < sql.length; ) {
    const token = tokenAt(sql, at);
    at = token.end;
    if (token.kind === "space" || token.kind === "comment") continue;
    const text = sql.slice(token.start, token.end);
    words.push({ kind: token.kind, text: token.kind === "word" ? text.toLowerCase() : text });
  }
  return words;
}

function has(tokens: readonly Word[], pattern: RegExp): boolean {
  return tokens.some(({ kind, text }) => kind === "word" && pattern.test(text));
}

/** Whether every call behind the word is one of a service's. */
function callsServices(tokens: readonly Word[], word: string): boolean {
  return tokens.every(({ kind, text }, index) => {
    if (kind !== "word" || text !== word) return true;
    const name = tokens[index + 1]?.text.replaceAll('"', "") ?? "";
    return calls.includes(name) || (services.includes(name) && tokens[index + 2]?.text === ".");
  });
}

/** Its body is the one dollar-quoted string; in another language, or with dynamic SQL, nobody can say. */
function isAssertion(tokens: readonly Word[]): boolean {
  const bodies = tokens.filter(({ kind, text }) => kind === "quoted" && text.startsWith("$"));
  const language = tokens.findIndex(({ text }) => text === "language");
  if (bodies.length !== 1 || (language >= 0 && tokens[language + 1]?.text !== "plpgsql")) return false;
  const body = tokensOf((bodies[0]?.text ?? "").replace(/^\$[^$]*\$|\$[^$]*\$$/g, " "));
  return !has(body, makes) && callsServices(body, "perform");
}
