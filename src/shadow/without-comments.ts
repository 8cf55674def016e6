// A text of SQL with blanks for its comments, for plain search.

import { tokenAt } from "./lexer.ts";

/** Comments of dollar-quoted bodies are taken out as well. */
export function withoutComments(sql: string): string {
  let code = "";
  for (let at = 0; at < sql.length; ) {
    const token = tokenAt(sql, at);
    const text = sql.slice(token.start, token.end);
    at = token.end;
    if (token.kind === "comment") code += " ";
    else if (token.kind === "quoted" && text.startsWith("$"))
      code += ` ${withoutComments(text.replace(/^\$[^$]*\$|\$[^$]*\$$/g, " "))} `;
    else code += text;
  }
  return code;
}
