// A migrations folder, a history table, and what comes of holding one against the other.

/**
 * How the folder's tool runs one file.
 * `transaction`: BEGIN, the file, COMMIT. `batch`: the file as one simple query, so one implicit transaction
 * unless it holds its own. `statements`: each statement on its own.
 */
export type RunMode = "transaction" | "batch" | "statements";

export interface Migration {
  /** What the history calls it: `20240101120000`, `20240101120000_init`, `0001`. */
  readonly version: string;
  /** The rest of the file's or folder's name, for people; may be empty. */
  readonly name: string;
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  /** The up part as text, without a byte order mark. */
  readonly sql: string;
  /** The line of the file that `sql` begins on; 1 unless the up part is a section. */
  readonly firstLine: number;
  readonly run: RunMode;
  /** Every checksum under which the tool would call this file unchanged; empty where the tool keeps none. */
  readonly checksums: readonly string[];
  /** Why only the tool itself can run it: `is TypeScript`. Absent for what is SQL. What it builds is never known. */
  readonly code?: string;
  /** The tool runs it again whenever it was edited, behind all others: Flyway's `R__`. */
  readonly repeatable?: true;
}

export interface MigrationFolder {
  readonly layout: string;
  /** Relative to the working directory, with `/`. */
  readonly directory: string;
  /** In the order in which the tool runs them. */
  readonly migrations: readonly Migration[];
}

export const entryStates = ["applied", "failed"] as const;

/** One row of the history, of whatever tool. */
export interface HistoryEntry {
  readonly version: string;
  readonly name: string | null;
  /** `failed`: also dirty, or partly applied. Rolled back rows are left out by the layout. */
  readonly state: (typeof entryStates)[number];
  /** As the tool stored it; null where there is none. */
  readonly checksum: string | null;
  /** What the tool stored of the file (Supabase); null where there is nothing to hold against it. */
  readonly statements: readonly string[] | null;
  /** Of the statements, where only that is known of them: in a snapshot. */
  readonly digest?: string | null;
  /** ISO 8601, where the tool keeps it. */
  readonly appliedAt: string | null;
}

export interface History {
  /** `supabase_migrations.schema_migrations` */
  readonly table: string;
  /** In the order in which the tool applied them. */
  readonly entries: readonly HistoryEntry[];
}

export const problemStates = [
  "missing-file",
  "edited",
  "failed",
  "out-of-order",
  "never-runs",
  "renamed",
  "duplicate",
] as const;
export type ProblemState = (typeof problemStates)[number];

export interface Problem {
  readonly state: ProblemState;
  readonly version: string;
  /** Null where no file is there. */
  readonly path: string | null;
  /** What was found, for people: `applied on 2024-05-01, not in the folder`. */
  readonly message: string;
  /** What the history has of it; absent where it has nothing. */
  readonly entry?: HistoryEntry;
}

/** Files held against history. `applied` and `pending` are in the order in which the tool runs them, and disjoint. */
export interface Position {
  readonly applied: readonly Migration[];
  readonly pending: readonly Migration[];
  readonly problems: readonly Problem[];
  /** What was taken for granted, for `expected.assumed`; null where the history told all. */
  readonly assumed: string | null;
}
