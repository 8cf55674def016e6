// A file cut into pieces that, joined again, are the file. Cut at every `;` where the server ends a statement, and at the
// lines that are for psql alone. This is all the parsing of SQL that there is: what a statement means, the server says.

import { type Token, tokenAt } from "./lexer.ts";

/**
 * `statement`: from its first token to its `;` or the end of the text. `psql`: from a backslash to the end of its line.
 * `data`: the rows behind a COPY … FROM STDIN, with the `\.` line. `space`: white space, comments and lone `;` between.
 */
export interface Piece {
  readonly kind: "statement" | "psql" | "data" | "space";
  readonly text: string;
  /** In UTF-16 units from 0. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
}

export function split(sql: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let line = 1;
  let offset = 0;
  const cut = (kind: Piece["kind"], end: number): void => {
    if (end <= offset) return;
    const text = sql.slice(offset, end);
    pieces.push({ kind, text, offset, line });
    line += text.split("\n").length - 1;
    offset = end;
  };

  while (offset < sql.length) {
    cut("space", spaceEnd(sql, offset));
    if (sql.charAt(offset) === "\\") cut("psql", lineEnd(sql, offset));
    else if (offset < sql.length) {
      const statement = readStatement(sql, offset);
      cut("statement", statement.end);
      if (statement.takesRows) cut("data", rowsEnd(sql, offset));
    }
  }
  return pieces;
}

/** Behind white space, comments and empty statements. */
function spaceEnd(sql: string, start: number): number {
  let at = start;
  while (at < sql.length) {
    const token = tokenAt(sql, at);
    if (token.kind !== "space" && token.kind !== "comment" && sql.charAt(at) !== ";") break;
    at = token.end;
  }
  return at;
}

/** Before the line's end. */
function lineEnd(sql: string, start: number): number {
  const end = sql.slice(start).search(/[\r\n]/);
  return end < 0 ? sql.length : start + end;
}

interface Extent {
  readonly end: number;
  readonly takesRows: boolean;
}

/** A `;` inside parentheses (CREATE RULE) or between BEGIN ATOMIC and its END (functions with SQL bodies) ends nothing. */
function readStatement(sql: string, start: number): Extent {
  const first: string[] = [];
  let previous = "";
  let parentheses = 0;
  let blocks = 0;
  let fromStdin = false;
  let behind = start;
  for (let at = start; at < sql.length; ) {
    const token = tokenAt(sql, at);
    at = token.end;
    if (token.kind === "space" || token.kind === "comment") continue;
    const text = lowered(sql, token);
    if (token.kind === "sign") {
      // What stands behind the last token, comments say, is no part of a statement without `;`.
      if (text === "\\") return { end: behind, takesRows: false };
      if (text === "(") parentheses += 1;
      else if (text === ")") parentheses = Math.max(0, parentheses - 1);
      else if (text === ";" && parentheses === 0 && blocks === 0) {
        return { end: at, takesRows: fromStdin && first[0] === "copy" };
      }
    } else if (token.kind === "word") {
      if (text === "atomic" && previous === "begin" && makesRoutine(first)) blocks += 1;
      else if (blocks > 0 && text === "case") blocks += 1;
      else if (blocks > 0 && text === "end") blocks -= 1;
      else if (text === "stdin" && previous === "from") fromStdin = true;
    }
    if (first.length < 4) first.push(text);
    previous = text;
    behind = at;
  }
  return { end: behind, takesRows: false };
}

function lowered(sql: string, { kind, start, end }: Token): string {
  if (kind === "quoted") return "";
  return sql.slice(start, end).toLowerCase();
}

function makesRoutine([create, second, third, fourth]: readonly string[]): boolean {
  const kind = second === "or" && third === "replace" ? fourth : second;
  return create === "create" && (kind === "function" || kind === "procedure");
}

/** To the end of the `\.` line; nowhere where there is none, or where more SQL stands on the line of the COPY. */
function rowsEnd(sql: string, start: number): number {
  const lineOfCopy = /[ \t]*\r?\n/y;
  lineOfCopy.lastIndex = start;
  if (lineOfCopy.exec(sql) === null) return start;
  const last = /^\\\.[ \t]*\r?(?:\n|$)/gm;
  last.lastIndex = lineOfCopy.lastIndex;
  return last.exec(sql) === null ? start : last.lastIndex;
}
