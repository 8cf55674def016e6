// SQL cut into the server's tokens, as far as the ends of statements depend on them. The rules are those of the server's
// scan.l with standard_conforming_strings on. What is not closed reaches to the end of the text.

export interface Token {
  /** `comment` is whole; `word` is a keyword or an unquoted name; `quoted` a string or a quoted name; `sign` one character. */
  readonly kind: "space" | "comment" | "word" | "quoted" | "number" | "sign";
  readonly start: number;
  /** Behind the token. */
  readonly end: number;
}

export function tokenAt(sql: string, start: number): Token {
  const kind = kindAt(sql, start);
  return { kind, start, end: endOf[kind](sql, start) };
}

function kindAt(sql: string, at: number): Token["kind"] {
  const char = sql.charAt(at);
  if (/[ \t\n\r\f\v]/.test(char)) return "space";
  if (sql.startsWith("--", at) || sql.startsWith("/*", at)) return "comment";
  if (char === "'" || char === '"' || dollarTag(sql, at) !== null) return "quoted";
  if (stringPrefix(sql, at) !== null) return "quoted";
  if (isNameStart(char)) return "word";
  return /[0-9]/.test(char) ? "number" : "sign";
}

const endOf: Readonly<Record<Token["kind"], (sql: string, start: number) => number>> = {
  space: (sql, start) => matchEnd(/[ \t\n\r\f\v]+/y, sql, start),
  comment: (sql, start) =>
    sql.startsWith("--", start) ? matchEnd(/--[^\n\r]*/y, sql, start) : blockCommentEnd(sql, start),
  word: (sql, start) => matchEnd(/[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y, sql, start),
  number: (sql, start) => matchEnd(/[0-9]+/y, sql, start),
  sign: (_, start) => start + 1,
  quoted: quotedEnd,
};

function matchEnd(pattern: RegExp, sql: string, start: number): number {
  pattern.lastIndex = start;
  return start + (pattern.exec(sql)?.[0].length ?? 1);
}

function isNameStart(char: string): boolean {
  return /[A-Za-z_\u0080-\uffff]/.test(char);
}

/** Block comments nest. */
function blockCommentEnd(sql: string, start: number): number {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(sql); mark !== null; mark = marks.exec(sql)) {
    depth += mark[0] === "/*" ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return sql.length;
}

function quotedEnd(sql: string, start: number): number {
  const tag = dollarTag(sql, start);
  if (tag !== null) {
    const close = sql.indexOf(tag, start + tag.length);
    return close < 0 ? sql.length : close + tag.length;
  }
  const prefix = stringPrefix(sql, start) ?? "";
  const open = start + prefix.length;
  return prefix.toUpperCase() === "E" ? escapeStringEnd(sql, open) : plainEnd(sql, open, sql.charAt(open));
}

/** `$$` or `$tag$`, opening here. A dollar sign inside a name is part of the name, and never comes here. */
function dollarTag(sql: string, at: number): string | null {
  if (sql.charAt(at) !== "$") return null;
  const pattern = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
  pattern.lastIndex = at;
  return pattern.exec(sql)?.[0] ?? null;
}

/** What may stand right before a quote: `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'`, `U&"…"`. */
function stringPrefix(sql: string, at: number): string | null {
  const pattern = /[eEbBxXnN](?=')|[uU]&(?=['"])/y;
  pattern.lastIndex = at;
  return pattern.exec(sql)?.[0] ?? null;
}

/** The quote doubled is the quote itself; nothing else is special. */
function plainEnd(sql: string, open: number, quote: string): number {
  for (let at = sql.indexOf(quote, open + 1); at >= 0; at = sql.indexOf(quote, at + 2)) {
    if (sql.charAt(at + 1) !== quote) return at + 1;
  }
  return sql.length;
}

/** A string that is continued on another line is one string, and goes on with backslashes. */
function escapeStringEnd(sql: string, open: number): number {
  const special = /['\\]/g;
  const more = /(?:[ \t\f\v]|--[^\n\r]*)*[\n\r](?:[ \t\n\r\f\v]|--[^\n\r]*[\n\r])*'/y;
  special.lastIndex = open + 1;
  for (let found = special.exec(sql); found !== null; found = special.exec(sql)) {
    const next = special.lastIndex;
    if (found[0] === "\\" || sql.charAt(next) === "'") {
      special.lastIndex = next + 1;
      continue;
    }
    more.lastIndex = next;
    if (more.exec(sql) === null) return next;
    special.lastIndex = more.lastIndex;
  }
  return sql.length;
}
