// RESET SESSION AUTHORIZATION does nothing in the embedded engine, whose session has no login to go back to: the statement
// is written out as the role that deploys. No line moves.

import { split } from "./split.ts";

const back =
  /^(?:RESET\s+SESSION\s+AUTHORIZATION|SET\s+(?:(SESSION|LOCAL)\s+)?SESSION\s+AUTHORIZATION\s+DEFAULT)\s*(?=;|$)/i;

/** `role` is quoted. */
export function withLoginAgain(text: string, role: string): string {
  if (!/\bSESSION\s+AUTHORIZATION\b/i.test(text)) return text;
  return split(text)
    .map((piece) => {
      const [statement, scope = ""] = (piece.kind === "statement" ? back.exec(piece.text) : null) ?? [];
      if (statement === undefined) return piece.text;
      const lines = statement.replace(/[^\n]/g, "");
      return `SET ${scope} SESSION AUTHORIZATION ${role}${lines}${piece.text.slice(statement.length)}`;
    })
    .join("");
}
