// What queries do not fit, as the rules take it; and what could not be judged, said.

import { type QueryFault, queryFault } from "../drift/query-faults.ts";
import type { ClassifiedDifference } from "../model/classified.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isSyntax } from "../shadow/prepare-query.ts";
import type { Outcome } from "./folder.ts";
import type { Query } from "./query-files.ts";

type Queries = Outcome["queries"];

export function queryFaults({ broken, onLive }: Queries): readonly ClassifiedDifference[] {
  const atHead = new Set(broken.map(({ query }) => query));
  const faults = broken.flatMap((each): readonly QueryFault[] => {
    if (isSyntax(each)) return [];
    const { query, message, code, fitsToday, brokenBy } = each;
    return [
      { ...placeOf(query), state: fitsToday ? "will-fail" : "fails", message, code, brokenBy: brokenBy?.path ?? null },
    ];
  });
  const live = onLive.flatMap(({ query, message, code }): readonly QueryFault[] =>
    atHead.has(query) ? [] : [{ ...placeOf(query), state: "fails-live", message, code, brokenBy: null }],
  );
  return [...faults, ...live].map(queryFault);
}

/** A template, or what is another program's: whether it fits nobody can tell. */
export function queryDiagnostics({ broken }: Queries): readonly Diagnostic[] {
  return broken.filter(isSyntax).map(({ query: { path, line }, message }) => ({
    code: "query-not-understood",
    severity: "warning",
    message: `${path}:${line}: no SQL of the server's, so it was not held against the schema: ${message}`,
    path,
    line,
  }));
}

function placeOf({ path, line, place }: Query): Pick<QueryFault, "path" | "line" | "place"> {
  return { path, line, place };
}
