// Files that name the ones before them, as a graph: an order that fits it, and what a head stands for.

import type { HistoryEntry } from "../model/migration.ts";

export interface Revision {
  readonly version: string;
  readonly before: readonly string[];
}

/** Each behind all that it names; where that leaves a choice, as they came. What goes round in a circle comes last. */
export function inOrder<T extends Revision>(files: readonly T[]): readonly T[] {
  const here = new Set(files.map(({ version }) => version));
  const done = new Set<string>();
  const ordered: T[] = [];
  let left = [...files];
  while (left.length > 0) {
    const ready = left.filter(({ before }) => before.every((version) => done.has(version) || !here.has(version)));
    for (const each of ready) done.add(each.version);
    ordered.push(...(ready.length > 0 ? ready : left));
    left = ready.length > 0 ? left.filter((each) => !ready.includes(each)) : [];
  }
  return ordered;
}

/** The heads, and an entry for everything before them, in the order of `files`; heads that are no file's come last. */
export function withAllBefore(heads: readonly HistoryEntry[], files: readonly Revision[]): readonly HistoryEntry[] {
  const before = new Map(files.map((file) => [file.version, file.before]));
  const applied = new Map<string, HistoryEntry>();
  const queue = [...heads];
  for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
    if (applied.has(entry.version)) continue;
    applied.set(entry.version, entry);
    for (const version of before.get(entry.version) ?? []) queue.push({ ...entry, version });
  }
  const inFolder = files.flatMap(({ version }) => applied.get(version) ?? []);
  return [...inFolder, ...[...applied.values()].filter(({ version }) => !before.has(version))];
}
