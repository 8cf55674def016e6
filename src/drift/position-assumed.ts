// The position where the target has no history table: what is taken for granted, and said so.

import type { MigrationFolder, Position, Problem } from "../model/migration.ts";

/** `added` null: nobody knows what is new, so every file counts as applied. No history, so no faults of one either. */
export function withoutHistory(folder: MigrationFolder, added: readonly string[] | null): Position {
  const isNew = new Set(added ?? []);
  const pending = folder.migrations.filter((migration) => isNew.has(migration.path));
  const applied = folder.migrations.filter((migration) => !isNew.has(migration.path));
  return { applied, pending, problems: duplicates(folder), assumed: assumed(applied.length, pending.length) };
}

function assumed(applied: number, pending: number): string {
  if (pending === 0) return `no history table: ${all(applied)} as applied`;
  if (applied === 0) return `no history table: ${all(pending)} as pending, being newly added`;
  const added = pending === 1 ? "1 newly added file counts" : `${pending} newly added files count`;
  return `no history table: ${added} as pending, the other ${applied} as applied`;
}

function all(count: number): string {
  return count === 1 ? "the 1 file counts" : `all ${count} files count`;
}

function duplicates(folder: MigrationFolder): readonly Problem[] {
  const first = new Map<string, string>();
  return folder.migrations.flatMap(({ version, path }) => {
    const taken = first.get(version);
    if (taken === undefined) first.set(version, path);
    return taken === undefined
      ? []
      : [
          {
            state: "duplicate",
            version,
            path,
            message: `version ${version} is ${taken}'s too: the tool runs only one`,
          },
        ];
  });
}
