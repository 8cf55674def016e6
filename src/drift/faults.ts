// The faults of the history and of pending files, as differences with their cause. Pure.

import type { ClassifiedDifference } from "../model/classified.ts";
import type { Migration, Problem } from "../model/migration.ts";
import type { ObjectIdentity } from "../model/object.ts";
import { faultDifference } from "./fault.ts";

/** What the history says that the files do not, or the other way round. */
export function historyFaults(problems: readonly Problem[]): readonly ClassifiedDifference[] {
  return problems.map((problem) => ({
    difference: faultDifference({
      // The files of a duplicate share the version: only the path tells them apart.
      name: problem.state === "duplicate" ? (problem.path ?? problem.version) : problem.version,
      state: problem.state,
      path: problem.path,
      found: problem.message,
    }),
    cause: "history",
    origin: problem.path === null ? null : { path: problem.path, line: null },
  }));
}

/** Where and why a replay stopped. */
export interface ReplayFailure {
  readonly migration: Pick<Migration, "version" | "path">;
  /** In the file, from 1. */
  readonly line: number;
  /** The first words of the statement. */
  readonly statement: string;
  /** SQLSTATE. */
  readonly code: string;
  readonly message: string;
}

/** A pending file that fails after the applied ones. */
export function pendingFault(failure: ReplayFailure): ClassifiedDifference {
  const { migration, line, statement, code, message } = failure;
  return {
    difference: faultDifference({
      name: migration.version,
      state: "replay-failed",
      path: migration.path,
      found: `fails after the applied ones, at line ${line}, ${statement}: ${message} (${code})`,
    }),
    cause: "conflict",
    origin: { path: migration.path, line },
  };
}

/** A pending file that fails on this database. `because`: what was changed by hand and stands in its way, where it is known. */
export function failFault(failure: ReplayFailure, because: string | null): ClassifiedDifference {
  const { migration, line, statement, code, message } = failure;
  const said = `fails on this database as it is, at line ${line}, ${statement}: ${message} (${code})`;
  return {
    difference: faultDifference({
      name: migration.version,
      state: "will-fail",
      path: migration.path,
      found: because === null ? said : `${said}; ${because}`,
    }),
    cause: "conflict",
    origin: { path: migration.path, line },
  };
}

/** A pending file that runs on this database and does not end as the folder alone has it. */
export function divergeFault(
  { version, path }: Pick<Migration, "version" | "path">,
  how: string,
  folded: readonly ObjectIdentity[],
): ClassifiedDifference {
  return {
    difference: faultDifference({
      name: version,
      state: "will-diverge",
      path,
      found: `runs on this database, and ${how}`,
      folded,
    }),
    cause: "conflict",
    origin: { path, line: null },
  };
}
