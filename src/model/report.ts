// The report, version 1: every format and channel renders this and nothing else.
// Adding a key is compatible; changing one is version 2. docs/report.schema.json is generated from this file.

import type { Diagnostic } from "./diagnostic.ts";
import type { Change } from "./difference.ts";
import type { Finding } from "./finding.ts";
import type { ProblemState } from "./migration.ts";
import type { NotCompared } from "./object.ts";
import type { Remedy } from "./remedy.ts";
import type { Hazard, Script } from "./script.ts";
import type { FailOn, Severity } from "./severity.ts";

export const verdicts = ["clean", "drift", "inconclusive", "skipped"] as const;
/** What could not be seen is never `clean`. */
export type Verdict = (typeof verdicts)[number];

/** `declarative`: SQL that says what there is to be. `database`: another one, as it was read. */
export const expectedSources = ["migrations", "snapshot", "declarative", "database"] as const;

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "pgdrift"; readonly version: string };
  readonly run: RunOrigin;
  readonly verdict: Verdict;
  /** What was held against the schema where that is not a database: `types` in code, the `lock`. Absent for a check of one. */
  readonly about?: "types" | "lock";
  /** A finding that counts is at or above `failOn`: `check` exits 1. False at exit 2, so read the verdict too. */
  readonly failed: boolean;
  readonly failOn: FailOn;
  /** Takes the place of `failOn` for findings that are known: only those that are not fail at this level. Null: it is not in force. */
  readonly failOnNew: FailOn | null;
  /** Of the findings that count; null where none does. */
  readonly highest: Severity | null;
  readonly counts: Counts;
  /** Null for `validate`, and where no database was asked. */
  readonly database: Database | null;
  readonly expected: {
    readonly source: (typeof expectedSources)[number];
    /** The file, the folder or the other database; null for the migrations. */
    readonly name: string | null;
    /** What was taken for granted: `no history table: all files applied`. */
    readonly assumed: string | null;
  };
  /** Null where nothing was replayed. */
  readonly shadow: { readonly engine: string; readonly server: string; readonly stubs: readonly string[] } | null;
  /** Null where no folder was read. */
  readonly migrations: Migrations | null;
  /** Worst first, then by object. */
  readonly findings: readonly Finding[];
  readonly scripts: { readonly repair: Script | null; readonly pull: Script | null };
  /** Findings of lint-* rules, outside counts and verdict; empty where they were not asked for. */
  readonly lint: readonly Finding[];
  /** One of them is at or above `lint-fail-on`: `check` and `validate` exit 1. Reports of before have none. */
  readonly lintFailed?: boolean;
  readonly lintFailOn?: FailOn;
  /** The tables that findings touch, worst first, with columns and relations, for the pictures. */
  readonly tables: readonly ReportTable[];
  readonly coverage: Coverage;
  readonly diagnostics: readonly Diagnostic[];
  /** Milliseconds, a key a stage, and `total`. */
  readonly timings: Readonly<Record<string, number>>;
}

/** Null outside CI, but for `at`. */
export interface RunOrigin {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly commit: string | null;
  readonly url: string | null;
  readonly number: number | null;
  readonly attempt: number | null;
}

export interface Counts extends Readonly<Record<Severity, number>> {
  readonly accepted: number;
}

export interface Database {
  readonly label: string | null;
  readonly name: string;
  /** `17.6` */
  readonly server: string;
  readonly platform: string;
  /** `sha256:…` of the live schema: equal schemas, equal fingerprints. Null where not all was read. */
  readonly fingerprint: string | null;
}

export interface Migrations {
  readonly layout: string;
  readonly directory: string;
  /** The history table; null where there is none. */
  readonly history: string | null;
  readonly total: number;
  readonly applied: number;
  /** The last file in the folder's order; null where it has none. */
  readonly newest: string | null;
  readonly pending: readonly PendingMigration[];
  readonly problems: readonly {
    readonly state: ProblemState;
    readonly version: string;
    readonly path: string | null;
    /** The safest first. Shown, and never run by us. */
    readonly remedies: readonly Remedy[];
  }[];
}

export interface PendingMigration {
  readonly version: string;
  readonly name: string;
  readonly path: string;
  /** In words: `adds column public.users.age`. */
  readonly changes: readonly string[];
  readonly preview: {
    readonly status: "ok" | "fails" | "diverges" | "skipped";
    readonly error: string | null;
    readonly hazards: readonly Hazard[];
  } | null;
}

export interface ReportTable {
  readonly schema: string;
  readonly name: string;
  /** `changed`: of itself, or something that belongs to it. */
  readonly change: Change;
  /** Of both sides, the primary key first, then by name; what live has stands where both have one. */
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly nullable: boolean;
    readonly primaryKey: boolean;
    readonly change: Change | null;
  }[];
  /** Its foreign keys, of both sides. */
  readonly relations: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    /** The table that it points at, which need not be among the tables told here. */
    readonly schema: string;
    readonly table: string;
    readonly change: Change | null;
  }[];
}

export interface Coverage {
  /** Objects read on either side, by kind. */
  readonly compared: Readonly<Record<string, number>>;
  readonly notCompared: readonly NotCompared[];
  readonly ignored: readonly { readonly by: string; readonly hits: number }[];
  /** What no check compares, the same for every database; docs/coverage.md says it by column. Reports of before have none. */
  readonly leftOut?: readonly string[];
}
