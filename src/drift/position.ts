// Files held against history. Pure: it knows no tool but through `compare`.
// Law: no file is both applied and pending, one that is neither is a problem, and every entry of the history is a file's
// or a problem.

import type { History, HistoryEntry, Migration, MigrationFolder, Position, Problem } from "../model/migration.ts";
import { withoutHistory } from "./position-assumed.ts";
import { type Match, match } from "./position-match.ts";

export interface PositionOptions {
  /** Paths that the change under review adds, as `Migration.path` writes them; null where nobody knows. Only asked without a history. */
  readonly added: readonly string[] | null;
  /** The layout's own: whether a file is what its entry says was applied. */
  readonly compare: (migration: Migration, entry: HistoryEntry) => "same" | "edited" | "unknown";
  /** The layout's own: why the tool will pass over a file that it has not applied; null where it will run it. */
  readonly neverRuns?: ((migration: Migration, entries: readonly HistoryEntry[]) => string | null) | undefined;
}

/** `history` null: the target has no history table. A table without rows is another thing: nothing was applied. */
export function position(folder: MigrationFolder, history: History | null, options: PositionOptions): Position {
  if (history === null) return withoutHistory(folder, options.added);
  const found = match(folder.migrations, history.entries, options.compare);
  const applied = found.matches.filter(isApplied).map((each) => each.migration);
  const passedOver = new Map(
    found.matches.flatMap(({ migration, entry, takenBy }) => {
      const why = entry === null && takenBy === null ? options.neverRuns?.(migration, history.entries) : null;
      return typeof why === "string" ? [[migration, why] as const] : [];
    }),
  );
  const pending = found.matches
    .filter((each) => !isApplied(each) && !passedOver.has(each.migration))
    .map((each) => each.migration);
  const newest = applied.findLast(({ repeatable }) => !repeatable);
  const problems = found.matches.flatMap((each, index) => {
    const late = found.matches.slice(index + 1).some((other) => isApplied(other) && !other.migration.repeatable);
    const why = passedOver.get(each.migration);
    if (why !== undefined) return [neverRuns(each.migration, why)];
    return problemsOfFile(each, late && newest && !each.migration.repeatable ? newest : null, options);
  });
  return {
    applied,
    pending,
    problems: [...problems, ...found.entriesLeft.map((entry) => missingFile(entry, folder))],
    assumed: null,
  };
}

function neverRuns({ version, path }: Migration, message: string): Problem {
  return { state: "never-runs", version, path, message };
}

function isApplied(each: Match): boolean {
  return each.entry !== null && each.entry.state === "applied";
}

/** `newest` is the newest applied migration where this file comes before it; else null. */
function problemsOfFile(each: Match, newest: Migration | null, options: PositionOptions): readonly Problem[] {
  const { migration, entry, renamed, takenBy } = each;
  const problem = (state: Problem["state"], message: string): Problem => ({
    state,
    version: migration.version,
    path: migration.path,
    message,
    ...(entry === null ? {} : { entry }),
  });
  const problems: Problem[] = [];
  if (takenBy !== null) {
    problems.push(
      problem("duplicate", `version ${migration.version} is ${takenBy.path}'s too: the tool runs only one`),
    );
  }
  if (entry === null) {
    if (newest !== null && takenBy === null) {
      problems.push(problem("out-of-order", `not applied, and older than ${newest.path}, which is`));
    }
    return problems;
  }
  if (renamed) {
    problems.push(
      problem("renamed", `applied as version ${title(entry)}${on(entry)}: the same migration, another version`),
    );
  }
  if (entry.state === "failed") {
    problems.push(problem("failed", `begun${on(entry)} and not finished: it failed, or was stopped part of the way`));
  } else if (options.compare(migration, entry) === "edited") {
    problems.push(problem("edited", `applied${on(entry)}, and edited since: the file is not what was run`));
  }
  return problems;
}

function missingFile(entry: HistoryEntry, folder: MigrationFolder): Problem {
  const name = entry.name ? ` as ${entry.name}` : "";
  const what = entry.state === "failed" ? `begun${name}${on(entry)} and not finished` : `applied${name}${on(entry)}`;
  return {
    state: entry.state === "failed" ? "failed" : "missing-file",
    version: entry.version,
    path: null,
    message: `${what}, and no file of that version is in ${folder.directory}`,
    entry,
  };
}

function title(entry: HistoryEntry): string {
  return entry.name ? `${entry.version} (${entry.name})` : entry.version;
}

function on(entry: HistoryEntry): string {
  return entry.appliedAt === null ? "" : ` on ${entry.appliedAt.slice(0, 10)}`;
}
