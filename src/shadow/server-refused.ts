// Statements that change the server and not our database on it, and that nothing afterwards could undo: they are refused
// before they are sent. Seen by their first words alone; in bodies and strings the server itself takes none of them but the
// change of a role, which is undone.

import { StatementError, type TransactionState } from "./engine.ts";
import { tokenAt } from "./lexer.ts";
import { split } from "./split.ts";

/** `existing`: the roles that were there before us. Throws StatementError (42501), as the server would. */
export function refuse(text: string, existing: ReadonlySet<string>, transaction: TransactionState): void {
  if (!/\b(?:ALTER|CREATE|DROP)\b/i.test(text)) return;
  const statements = split(text).filter(({ kind }) => kind === "statement");
  for (const [index, statement] of statements.entries()) {
    const reason = reasonOf(wordsOf(statement.text), existing);
    if (reason === null) continue;
    const position = [...text.slice(0, statement.offset)].length + 1;
    const message = `${reason}: not on a shadow server, where the folder's role has no such privilege`;
    throw new StatementError({ code: "42501", message, detail: null, hint: null, position }, index, transaction);
  }
}

function reasonOf(words: readonly string[], existing: ReadonlySet<string>): string | null {
  const [verb = "", what = "", ...rest] = words.map((word) => (word.startsWith('"') ? word : word.toUpperCase()));
  if (verb === "ALTER" && what === "SYSTEM") return "ALTER SYSTEM changes the whole server";
  if (["ROLE", "USER", "GROUP"].includes(what) && rest[0] !== "MAPPING") {
    if (verb === "ALTER" && rest.includes("SUPERUSER")) return "ALTER ROLE … SUPERUSER";
    const dropped = words.slice(2).find((word) => existing.has(nameOf(word)));
    if (verb === "DROP" && dropped !== undefined) return `DROP ROLE of ${nameOf(dropped)}, which was there before`;
  }
  if (["DATABASE", "TABLESPACE"].includes(what) && ["CREATE", "DROP"].includes(verb)) {
    return `${verb} ${what} reaches beyond the shadow's own database`;
  }
  return null;
}

function nameOf(word: string): string {
  return word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word.toLowerCase();
}

/** Up to a dozen words and quoted names: those of a role's attributes stand within. */
function wordsOf(statement: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < statement.length && words.length < 24; ) {
    const { kind, start, end } = tokenAt(statement, at);
    const text = statement.slice(start, end);
    at = end;
    if (kind === "word" || (kind === "quoted" && text.startsWith('"'))) words.push(text);
  }
  return words;
}
