// What of an SQL text the server acts on: its tokens, without comments, white space and the case of what is not quoted.
// Texts with equal tokens do the same. It splits nothing and understands nothing.

/** One text for all that differ in looks alone. What stands in quotes (a function's body, too) counts to the letter. */
export function significant(sql: string): string {
  const tokens: string[] = [];
  let at = 0;
  while (at < sql.length) {
    const end = tokenEnd(sql, at);
    const token = sql.slice(at, end);
    at = end;
    if (isNothing(token) || (token === ";" && (tokens.at(-1) ?? ";") === ";")) continue;
    tokens.push(isQuoted(token) ? token : token.toLowerCase());
  }
  if (tokens.at(-1) === ";") tokens.pop();
  return tokens.join("\u0000");
}

function isNothing(token: string): boolean {
  return token.startsWith("--") || token.startsWith("/*") || token.trim() === "";
}

function isQuoted(token: string): boolean {
  return /^(?:['"$]|[eE]')/.test(token);
}

const space = /\s+/y;
const lineComment = /--[^\n]*/y;
const word = /[\p{L}_\d][\p{L}\p{M}\d_$]*/uy;
const dollarTag = /\$(?:[\p{L}_][\p{L}\p{M}\d_]*)?\$/uy;

/** Where the token that begins here ends. What is not closed goes on to the end of the text, as for the server. */
function tokenEnd(sql: string, at: number): number {
  if (sql.startsWith("/*", at)) return blockCommentEnd(sql, at);
  if (/^[eE]'/.test(sql.slice(at, at + 2))) return escapeStringEnd(sql, at + 2);
  const char = sql[at];
  if (char === "'" || char === '"') return after(sql, char, at + 1);
  const tag = matchAt(dollarTag, sql, at);
  if (tag !== null) return after(sql, tag, at + tag.length);
  const plain = matchAt(space, sql, at) ?? matchAt(lineComment, sql, at) ?? matchAt(word, sql, at);
  return at + (plain?.length ?? 1);
}

function matchAt(pattern: RegExp, sql: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(sql)?.[0] ?? null;
}

/** A doubled quote gives two tokens, which is as good. */
function after(sql: string, closing: string, from: number): number {
  const found = sql.indexOf(closing, from);
  return found < 0 ? sql.length : found + closing.length;
}

function blockCommentEnd(sql: string, at: number): number {
  const bounds = /\/\*|\*\//g;
  bounds.lastIndex = at;
  let depth = 0;
  for (let found = bounds.exec(sql); found !== null; found = bounds.exec(sql)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return bounds.lastIndex;
  }
  return sql.length;
}

function escapeStringEnd(sql: string, from: number): number {
  const bounds = /\\.|'/gs;
  bounds.lastIndex = from;
  for (let found = bounds.exec(sql); found !== null; found = bounds.exec(sql)) {
    if (found[0] === "'") return bounds.lastIndex;
  }
  return sql.length;
}
