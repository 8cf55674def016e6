// The parameters of an application's query as its library writes them, made the server's own `$1`: `:name` (many), `@name`
// (sqlc, Npgsql), `?` (JDBC, MySQL's heirs), `%(name)s` and `%s` (psycopg), `#{name}` (MyBatis), `sqlc.arg(name)`.
// The same name is the same parameter. What stands in a string, a quoted name or a comment stays.

import { tokenAt } from "./lexer.ts";

/** Null where there is none of them in it: then it is the server's already. */
export function withOwnParameters(sql: string): string | null {
  const numbers = new Map<string, number>();
  let anonymous = 0;
  let text = "";
  let at = 0;
  while (at < sql.length) {
    const found = parameterAt(sql, at);
    if (found === null) {
      const { end } = tokenAt(sql, at);
      text += sql.slice(at, end);
      at = end;
      continue;
    }
    text += found.name === null && found.text !== undefined ? found.text : placed(text, numberOf(found.name));
    at = found.end;
  }
  return numbers.size === 0 && text === sql ? null : text;

  function numberOf(name: string | null): number {
    anonymous += name === null ? 1 : 0;
    const key = name ?? `?${anonymous}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  }
}

interface Parameter {
  /** Null where it has none. */
  readonly name: string | null;
  readonly end: number;
  /** Where it is no parameter but stands for this. */
  readonly text?: string;
}

const word = "[A-Za-z_][A-Za-z0-9_]*";
const forms = [
  // PgTyped's `:name!` cannot be null; `::` is a cast, `a[1:n]` a slice, `:=` names an argument.
  { pattern: new RegExp(`:(${word})!?`, "y"), before: /[:\w\]]$/ },
  { pattern: new RegExp(`@(${word})`, "y"), before: /[@<>~!*/+=-]$/ },
  { pattern: /#\{\s*([A-Za-z_][\w.]*)[^}]*\}/y, before: null },
  { pattern: new RegExp(`%\\((${word})\\)s`, "y"), before: null },
  { pattern: new RegExp(`sqlc\\.n?arg\\(\\s*'?(${word})'?\\s*\\)`, "iy"), before: /[\w.]$/ },
  { pattern: new RegExp(`sqlc\\.slice\\(\\s*'?(${word})'?\\s*\\)`, "iy"), before: /[\w.]$/ },
  { pattern: /%s|\?(?![|&?])/y, before: /[\w@?]$/ },
] as const;
const embedded = new RegExp(`sqlc\\.embed\\(\\s*(${word})\\s*\\)`, "iy");

function parameterAt(sql: string, at: number): Parameter | null {
  embedded.lastIndex = at;
  const table = embedded.exec(sql);
  if (table !== null) return { name: null, end: embedded.lastIndex, text: `${table[1]}.*` };
  for (const { pattern, before } of forms) {
    pattern.lastIndex = at;
    const found = pattern.exec(sql);
    if (found !== null && !before?.test(sql.slice(Math.max(0, at - 1), at)))
      return { name: found[1] ?? null, end: pattern.lastIndex };
  }
  return null;
}

/** A list stands without its parentheses where the library puts them: `IN :ids`. */
function placed(before: string, number: number): string {
  return /\bIN\s+$/i.test(before) ? `($${number})` : `$${number}`;
}
