// The rows of Flyway's history: what was undone or deleted is gone, a baseline stands for every file up to it, and a
// repeatable is applied as it is now, or not.

import type { HistoryEntry, MigrationFolder } from "../model/migration.ts";
import type { Row } from "../postgres/session.ts";
import { appliedEntry } from "./entry.ts";
import { canonicalVersion } from "./flyway-files.ts";
import { byNumbers } from "./order.ts";
import { type HistoryRow, historyRow } from "./row.ts";

/** Before a baseline's version, until the folder says which files that is. */
const upTo = "up to ";

export function readFlywayRows(rows: readonly Row[]): readonly HistoryEntry[] {
  const entries = new Map<string, HistoryEntry>();
  const byRank = rows
    .map(historyRow)
    .sort((a, b) => Number(a.text("installed_rank") ?? 0) - Number(b.text("installed_rank") ?? 0));
  for (const row of byRank) {
    const type = row.text("type") ?? "";
    const version = versionOf(row);
    if (version === null || type === "SCHEMA") continue;
    entries.delete(version);
    if (type === "DELETE" || (type.startsWith("UNDO") && row.flag("success") !== false)) continue;
    const isBaseline = type === "BASELINE" || type.endsWith("_BASELINE");
    const key = isBaseline ? `${upTo}${version}` : version;
    entries.set(key, entryOf(key, row));
  }
  return [...entries.values()];
}

export function withinFolder(
  entries: readonly HistoryEntry[],
  { migrations }: MigrationFolder,
): readonly HistoryEntry[] {
  const own = entries.filter(({ version }) => !version.startsWith(upTo));
  const known = new Set(own.map(({ version }) => version));
  const covered = entries
    .filter(({ version }) => version.startsWith(upTo))
    .flatMap((baseline) => {
      const bound = baseline.version.slice(upTo.length);
      return migrations
        .filter(({ version, repeatable }) => !repeatable && !known.has(version) && byNumbers(version, bound) <= 0)
        .map(({ version, name }) => appliedEntry({ version, name, appliedAt: baseline.appliedAt }));
    });
  const first = migrations.find(({ repeatable }) => !repeatable);
  return [...covered, ...own.filter((entry) => !isBelow(entry, first) && !isStale(entry, migrations))];

  /** A baseline file stands for what was applied one by one, where those files are gone. */
  function isBelow({ version }: HistoryEntry, baseline: MigrationFolder["migrations"][number] | undefined): boolean {
    if (baseline === undefined || !isBaselineFile(baseline.path) || version.startsWith("R__")) return false;
    return byNumbers(version, baseline.version) < 0;
  }
}

export function isBaselineFile(path: string): boolean {
  return /(?:^|\/)B[\d._]+__[^/]*$/.test(path);
}

/** A repeatable that was edited is to be run again: pending. */
function isStale(entry: HistoryEntry, migrations: MigrationFolder["migrations"]): boolean {
  const file = migrations.find(({ version, repeatable }) => repeatable && version === entry.version);
  return file !== undefined && entry.checksum !== null && !file.checksums.includes(entry.checksum);
}

function versionOf(row: HistoryRow): string | null {
  const version = row.text("version");
  if (version !== null) return /^\d+(?:[._]\d+)*$/.test(version) ? canonicalVersion(version) : version;
  const title = row.text("description");
  return title === null || !/(?:^|\/)R/.test(row.text("script") ?? "R") ? null : `R__${title}`;
}

function entryOf(version: string, row: HistoryRow): HistoryEntry {
  return appliedEntry({
    version,
    name: row.text("description"),
    state: row.flag("success") === false ? "failed" : "applied",
    checksum: row.text("checksum"),
    appliedAt: row.time("installed_on"),
  });
}
