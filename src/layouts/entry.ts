// One entry of a history, with nothing known but what is given: applied, unless something else is said.

import type { HistoryEntry } from "../model/migration.ts";

export function appliedEntry(
  known: Pick<HistoryEntry, "version"> & Partial<Omit<HistoryEntry, "version">>,
): HistoryEntry {
  return { name: null, state: "applied", checksum: null, statements: null, appliedAt: null, ...known };
}
