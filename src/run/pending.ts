// The pending files run on a shadow, one at a time, so that each is told what it changes; of many, only what they change
// together.

import { compareCatalogs } from "../catalog/compare.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Difference } from "../model/difference.ts";
import type { Migration } from "../model/migration.ts";
import type { Catalog } from "../model/object.ts";
import { rewritten, storage } from "../repair/rewritten.ts";
import type { Shadow } from "../shadow/engine.ts";
import { type ReplayFailure, type ReplayOptions, replay } from "../shadow/replay.ts";

export interface RanFile {
  readonly migration: Migration;
  /** The schema before the file against the schema after it. */
  readonly changes: readonly Difference[];
  /** `schema.table` of what the server wrote anew as a whole. */
  readonly rewritten: ReadonlySet<string>;
}

export interface Ahead {
  readonly head: Catalog;
  /** Whether any of the files ran. */
  readonly isAhead: boolean;
  readonly pending: readonly RanFile[];
  readonly failure: ReplayFailure | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface PendingOptions extends Pick<ReplayOptions, "rescue" | "record"> {
  /** As the shadow is before the first file. */
  readonly from: Catalog;
  readonly read: () => Promise<Catalog>;
}

/** As many files are told apart: each costs a reading of the whole schema. */
const toldApart = 30;

/** Up to the first that fails. */
export async function replayPending(
  shadow: Shadow,
  files: readonly Migration[],
  { from, read, rescue = null, record = null }: PendingOptions,
): Promise<Ahead> {
  const pending: RanFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let head = from;
  if (files.length > toldApart) {
    const { ran, failure, diagnostics: said } = await replay(shadow, files, { rescue, record });
    const message = `${files.length} files are pending; what each of them changes is told for at most ${toldApart}`;
    diagnostics.push(...said, { code: "pending-together", severity: "note", message, path: null, line: null });
    if (ran.length > 0) head = await read();
    return { head, isAhead: ran.length > 0, pending, failure, diagnostics };
  }
  let stored = files.length > 0 ? await storage(shadow.session) : new Map<string, string>();
  for (const migration of files) {
    const { failure, diagnostics: said } = await replay(shadow, [migration], { rescue, record });
    diagnostics.push(...said);
    if (failure !== null) return { head, isAhead: pending.length > 0, pending, failure, diagnostics };
    const after = await read();
    const now = await storage(shadow.session);
    pending.push({ migration, changes: await changesOf(head, after), rewritten: rewritten(stored, now) });
    [head, stored] = [after, now];
  }
  return { head, isAhead: pending.length > 0, pending, failure: null, diagnostics };
}

/** Both were read from one server, so no text needs its echo. */
export async function changesOf(before: Catalog, after: Catalog): Promise<readonly Difference[]> {
  return (await compareCatalogs(before, after, { echo: async () => null })).differences;
}
