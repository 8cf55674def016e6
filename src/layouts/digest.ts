// What a history keeps of a file's statements in one line, for where there is no room for them: equal statements have
// equal digests, whatever cut them apart, and in whatever looks.

import { createHash } from "node:crypto";
import type { History } from "../model/migration.ts";
import { significant } from "./sql-text.ts";

/** `sha256:…` of the tokens, `;` left out: whoever cut the statements apart dropped some. */
export function digestOf(sql: string): string {
  const tokens = significant(sql.replaceAll("\r\n", "\n")).split("\u0000");
  const text = tokens.filter((token) => token !== ";").join("\u0000");
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/** The history with digests in the place of statements. */
export function withDigests({ table, entries }: History): History {
  return {
    table,
    entries: entries.map(({ statements, ...entry }) => ({
      ...entry,
      statements: null,
      digest: statements === null ? null : digestOf(statements.join("\n;\n")),
    })),
  };
}
