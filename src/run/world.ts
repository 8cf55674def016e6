// What a run needs from outside, handed in by the entries: nothing below reads the process.

import type { Acceptance } from "../model/finding.ts";
import type { Known } from "../model/known.ts";
import type { Progress } from "../model/progress.ts";
import type { RunOrigin } from "../model/report.ts";
import type { Target } from "../target/target.ts";

export interface World {
  /** Absolute; paths in the report are relative to it. */
  readonly cwd: string;
  readonly version: string;
  readonly run: RunOrigin;
  readonly progress: Progress;
  /** Lets time pass, in ms. */
  readonly wait: (ms: number) => Promise<unknown>;
  /** Opens the target. Null where a pull request from outside has no secret. */
  readonly connect: (() => Promise<Target>) | null;
  /** Opens another database, for what is expected. Absent where nothing else is connected to. */
  readonly connectTo?: (url: string) => Promise<Target>;
  /** Keeps the snapshot of the database that was read. Absent where nobody wants it. */
  readonly keep?: ((snapshot: string) => Promise<void>) | undefined;
  /** Why there is no secret, in words: `the pull request comes from a fork`. Null where `connect` is there. */
  readonly missingSecret: string | null;
  /** Paths, relative to `cwd`, that the change under review adds; null where nobody can tell. */
  readonly addedFiles: () => Promise<readonly string[] | null>;
  /** Where a tool's history table is not there, it has run nothing yet: all is pending. Absent: all counts as applied. */
  readonly pendingWithoutHistory?: true;
  /** As what every finding that is not yet accepted is to be; null, or absent, where they count. */
  readonly acceptAll?: Acceptance | null;
  /** What the default branch's checks know of this database; null, or absent, where nobody can tell. */
  readonly known?: () => Promise<Known | null>;
}
