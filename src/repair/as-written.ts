// PostgreSQL prints `name IN ('a', 'b')` over a varchar as `(ARRAY['a'::character varying, …])::text[]`, and reads that back as
// another expression of the same meaning. Without the cast it is read as what was printed, so that a dump is the same, too.

import type { Kind } from "../model/object.ts";
import type { Statement } from "./statement.ts";

const printed = /\b(ANY|ALL) \(\(ARRAY\[((?:E?'(?:[^']|'')*'::character varying(?:, )?)+)\]\)::text\[\]\)/g;

/** Of these every text is the server's own print. */
const ofServer: ReadonlySet<Kind> = new Set(["table", "constraint", "index", "policy", "view", "type", "rule"]);

export function asWritten(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement) => {
    const { sql, object, otherwise } = statement;
    const meant = sql.replace(printed, "$1 (ARRAY[$2])");
    if (meant === sql || !ofServer.has(object.kind)) return statement;
    return { ...statement, sql: meant, otherwise: [sql, ...(otherwise ?? [])] };
  });
}
