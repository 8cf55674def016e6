// A file without what only psql can run: its lines, and the rows behind a COPY … FROM STDIN. What is taken out is blank
// space of the same length, so that every place in the text stays where it was.

import { readsOrWritesOutside } from "./failing-statement.ts";
import { type Piece, split } from "./split.ts";

export interface TakenOut {
  readonly piece: Piece;
  readonly code: string;
  /** What was done, in words. */
  readonly what: string;
}

export interface WithoutPsql {
  readonly sql: string;
  readonly takenOut: readonly TakenOut[];
}

/** Commands that read another file or run a query's rows stay: they may change the schema. */
const harmless =
  /^\\(?:set|unset|pset|c|connect|restrict|unrestrict|echo|qecho|warn|timing|x|a|t|encoding|password|errverbose|copy|q|conninfo|prompt|setenv)(?![\w])/;

export function withoutPsql(sql: string): WithoutPsql {
  if (!/^\s*\\|\\\w+|\bCOPY\b/im.test(sql)) return { sql, takenOut: [] };
  const takenOut: TakenOut[] = [];
  const text = split(sql).map((piece) => {
    const what = reasonToTakeOut(piece);
    if (what === null) return piece.text;
    if (piece.kind !== "data") takenOut.push({ piece, ...what });
    // A query before a psql command on its line needs no `;` of its own.
    const blank = piece.text.replace(/[^\r\n]/g, " ");
    return piece.kind === "psql" ? `;${blank.slice(1)}` : blank;
  });
  return { sql: text.join(""), takenOut };
}

function reasonToTakeOut({ kind, text }: Piece): { readonly code: string; readonly what: string } | null {
  if (kind === "data") return { code: "rescue-rows-skipped", what: "" };
  if (kind === "psql") {
    const [command] = harmless.exec(text) ?? [];
    if (command === undefined) return null;
    return { code: "rescue-psql-skipped", what: `${command} is a command of psql, not SQL: the line was skipped` };
  }
  if (kind !== "statement" || !readsOrWritesOutside(text)) return null;
  return { code: "rescue-rows-skipped", what: "COPY with rows from outside: skipped, it changes no schema" };
}
