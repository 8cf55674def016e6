// Which statement of a file failed, or would, and how it is called in one line.

import type { StatementError } from "./engine.ts";
import { tokenAt } from "./lexer.ts";
import { offsetOf } from "./position.ts";
import type { Piece } from "./split.ts";

/** By the server's position in the text; else by how many statements it completed before. */
export function statementAt(statements: readonly Piece[], sql: string, error: StatementError): Piece | undefined {
  if (error.position === null) return statements[Math.min(error.completed, statements.length - 1)];
  const offset = offsetOf(sql, error.position);
  return statements.findLast((piece) => piece.offset <= offset) ?? statements[0];
}

export interface Refused {
  readonly piece: Piece;
  /** SQLSTATE, as the server would say it. */
  readonly code: string;
  readonly message: string;
}

const reads = /^\\(?:i|ir|include|include_relative)(?!\w)/;

/** The first piece that only psql can run, or that reaches out of the server. */
export function needsPsql(pieces: readonly Piece[]): Refused | null {
  for (const piece of pieces) {
    const { kind, text } = piece;
    if (kind === "psql") {
      const name = /^\\\S*/.exec(text)?.[0] ?? "\\";
      const what = reads.test(text)
        ? "reads another file, which is not put in here: write its SQL into this one"
        : "is a command of psql, not SQL: take the line out";
      return { piece, code: "42601", message: `${name} ${what}` };
    }
    if (kind !== "statement" || !/^COPY\b/i.test(text)) continue;
    const words = wordsOf(text);
    if (follows(words, "from", "stdin")) {
      return {
        piece,
        code: "0A000",
        message: "COPY … FROM STDIN takes rows that only psql sends: write INSERT instead",
      };
    }
    if (follows(words, "from", "program") || follows(words, "to", "program")) {
      return { piece, code: "0A000", message: "COPY … PROGRAM runs a command on the server, and the shadow has none" };
    }
  }
  return null;
}

/** Whether it is a COPY of rows that are not in the server. */
export function readsOrWritesOutside(statement: string): boolean {
  if (!/^COPY\b/i.test(statement)) return false;
  const words = wordsOf(statement);
  return (
    follows(words, "from", "stdin") ||
    follows(words, "to", "stdout") ||
    follows(words, "from", "program") ||
    follows(words, "to", "program")
  );
}

/** Of a file that stopped the shadow: the only statement, or the only one that looks like it. */
export function stoppedAt(pieces: readonly Piece[]): Piece | undefined {
  const statements = pieces.filter(({ kind }) => kind === "statement");
  if (statements.length === 1) return statements[0];
  const suspects = statements.filter(({ text }) =>
    /\bpg_sleep|\bPROGRAM\b|\bLOOP\b|\bRECURSIVE\b|\bgenerate_series\b/i.test(text),
  );
  return suspects.length === 1 ? suspects[0] : undefined;
}

/** Eight words at most, up to the first string or bracket: a string may be a secret. */
export function firstWords(statement: string): string {
  let words = "";
  for (let at = 0; at < statement.length; ) {
    const token = tokenAt(statement, at);
    const text = statement.slice(token.start, token.end);
    at = token.end;
    if (text === ";" || text === "(" || (token.kind === "quoted" && !text.startsWith('"'))) break;
    words += token.kind === "space" || token.kind === "comment" ? " " : text;
  }
  return words.trim().split(/ +/).slice(0, 8).join(" ").slice(0, 100);
}

function wordsOf(statement: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < statement.length; ) {
    const token = tokenAt(statement, at);
    at = token.end;
    if (token.kind === "word" || token.kind === "sign")
      words.push(statement.slice(token.start, token.end).toLowerCase());
  }
  return words;
}

function follows(words: readonly string[], first: string, second: string): boolean {
  return words.some((word, index) => word === first && words[index + 1] === second);
}
