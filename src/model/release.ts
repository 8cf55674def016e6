// What a deploy is to do, and what it did: the check before it, the pending files as they were tried, the tool that runs
// them, and the way back. `push` shows it and `deploy-notes` writes it down.

import type { Report } from "./report.ts";
import type { Proof } from "./script.ts";

export interface Release {
  /** Of the check before. */
  readonly report: Report;
  /** Null where nobody said what runs the files. */
  readonly tool: ReleaseTool | null;
  /** What a person does before, with the platform's own command. */
  readonly backup: Backup;
  /** In the order of the files; empty where none was tried. */
  readonly locks: readonly FileLocks[];
  /** Newest first. */
  readonly waysBack: readonly WayBackTold[];
  /** Why there is no way back; null where there is one, or nothing to go back from. */
  readonly noWayBack: string | null;
  /** Why the files are not to be run: a sentence each; empty where nothing speaks against it. */
  readonly against: readonly Objection[];
}

export interface ReleaseTool {
  /** As one would type it; no secret in it. */
  readonly command: string;
  /** Where it runs, relative to the working directory. */
  readonly directory: string;
  /** How it comes to a machine, where it is not found on this one; null where it is. */
  readonly install: string | null;
}

export interface Backup {
  readonly command: string;
  /** What it is: a phrase. */
  readonly what: string;
}

export interface FileLocks {
  readonly path: string;
  readonly locks: readonly TableLock[];
}

/** A lock that a file takes on a table that is there before it, and that others wait for. */
export interface TableLock {
  /** `public.users` */
  readonly table: string;
  /** As PostgreSQL's documentation writes it: `ACCESS EXCLUSIVE`. */
  readonly mode: string;
  /** As the statistics estimate them; null where nothing is known. */
  readonly rows: number | null;
  readonly bytes: number | null;
}

export interface WayBackTold {
  readonly path: string;
  readonly sql: string;
  readonly inTransaction: boolean;
  readonly proof: Proof;
  readonly reason: string | null;
  readonly lost: readonly string[];
}

export interface Objection {
  /** `preview`: never passed over. `drift`, `unseen`: `--despite-drift` does. */
  readonly kind: "preview" | "drift" | "unseen";
  readonly message: string;
}

/** What came of it. */
export interface Deployed {
  /** How the tool ended, in words; null where it ended well. */
  readonly fault: string | null;
  /** Of the check after. */
  readonly report: Report;
  /** Paths of what was pending and is applied now. */
  readonly applied: readonly string[];
  /** Paths of what was pending and still is. */
  readonly left: readonly string[];
  /** The database before against after it, in words; null where one of the two was not read. */
  readonly changes: readonly string[] | null;
}
