// Which entry of the history is which file's. First by version; what is left on both sides may be one migration under
// two versions (a renamed file, or one that an assistant's tool or a dashboard applied under a version of its making).

import type { HistoryEntry, Migration } from "../model/migration.ts";

export type Compare = (migration: Migration, entry: HistoryEntry) => "same" | "edited" | "unknown";

export interface Match {
  readonly migration: Migration;
  readonly entry: HistoryEntry | null;
  /** The entry has another version. */
  readonly renamed: boolean;
  /** The file that has this one's version, where two do; null for the one that has it. */
  readonly takenBy: Migration | null;
}

export interface Matches {
  /** One a file, in the folder's order. */
  readonly matches: readonly Match[];
  /** Entries that are no file's, in the history's order. */
  readonly entriesLeft: readonly HistoryEntry[];
}

export function match(migrations: readonly Migration[], entries: readonly HistoryEntry[], compare: Compare): Matches {
  const byVersion = new Map(entries.map((entry) => [entry.version, entry]));
  const owners = ownersOfVersions(migrations, byVersion, compare);
  const own = migrations.map((migration): Match => {
    const owner = owners.get(migration.version);
    const takenBy = owner === undefined || owner === migration ? null : owner;
    const entry = takenBy === null ? (byVersion.get(migration.version) ?? null) : null;
    return { migration, entry, renamed: false, takenBy };
  });
  const without = own.filter((each) => each.entry === null).map((each) => each.migration);
  const entriesLeft = [...byVersion.values()].filter((entry) => !owners.has(entry.version));
  const renamed = pairRenamed(
    without,
    entriesLeft.filter((entry) => entry.state === "applied"),
    compare,
  );
  const paired = new Set(renamed.values());
  return {
    matches: own.map((each) => {
      const entry = renamed.get(each.migration);
      return entry === undefined ? each : { ...each, entry, renamed: true, takenBy: null };
    }),
    entriesLeft: entriesLeft.filter((entry) => !paired.has(entry)),
  };
}

/** Of several files of one version, the one that the history means: by content, then by name, then the first. */
function ownersOfVersions(
  migrations: readonly Migration[],
  entries: ReadonlyMap<string, HistoryEntry>,
  compare: Compare,
): ReadonlyMap<string, Migration> {
  const owners = new Map<string, Migration>();
  const rank = (migration: Migration): number => {
    const entry = entries.get(migration.version);
    if (entry === undefined) return 0;
    if (compare(migration, entry) === "same") return 2;
    return entry.name !== null && entry.name === migration.name ? 1 : 0;
  };
  for (const migration of migrations) {
    const owner = owners.get(migration.version);
    if (owner === undefined || rank(migration) > rank(owner)) owners.set(migration.version, migration);
  }
  return owners;
}

/** Same content pairs; else the same name, where it is the only one on both sides and the contents do not speak against it. */
function pairRenamed(
  migrations: readonly Migration[],
  entries: readonly HistoryEntry[],
  compare: Compare,
): ReadonlyMap<Migration, HistoryEntry> {
  const pairs = new Map<Migration, HistoryEntry>();
  const left = new Set(entries);
  for (const migration of migrations) {
    const same = [...left].filter((entry) => compare(migration, entry) === "same");
    const entry = same.find((each) => each.name === migration.name) ?? same[0];
    if (entry === undefined) continue;
    pairs.set(migration, entry);
    left.delete(entry);
  }
  const unpaired = migrations.filter((migration) => !pairs.has(migration) && migration.name !== "");
  for (const migration of unpaired) {
    const [entry, ...moreEntries] = [...left].filter((each) => each.name === migration.name);
    const only = unpaired.filter((each) => each.name === migration.name).length === 1 && moreEntries.length === 0;
    if (entry === undefined || !only || compare(migration, entry) === "edited") continue;
    pairs.set(migration, entry);
    left.delete(entry);
  }
  return pairs;
}
