// The seam of the layouts: one migration tool's folder and history.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { HistoryEntry, Migration, MigrationFolder } from "../model/migration.ts";
import type { Row } from "../postgres/session.ts";
import type { Deploy } from "./deploy/deploy.ts";
import type { LayoutId } from "./ids.ts";

/** A folder that may hold migrations, as it lies on the disk. */
export interface FolderListing {
  /** Relative to the working directory, with `/`; `.` for itself. */
  readonly directory: string;
  /** Names directly inside, sorted by bytes. */
  readonly entries: readonly { readonly name: string; readonly type: "file" | "directory" | "other" }[];
  /** The text of a file inside, by a path relative to the folder; null where there is none. Throws UserError where it is not UTF-8. */
  read(path: string): Promise<string | null>;
  /** Its bytes; for checksums. */
  readBytes(path: string): Promise<Uint8Array | null>;
  /** A folder inside, or beside with `..`; null where there is none. */
  folder(path: string): Promise<FolderListing | null>;
}

export interface ReadFolder {
  readonly folder: MigrationFolder;
  /** What the tool runs on a new database before the first file, in no history; absent for nothing. */
  readonly before?: readonly Migration[];
  /** The declarative files beside the migrations, from which the tool writes them; absent for none. */
  readonly declared?: readonly Migration[];
  /** Files that are no migrations, duplicate versions, … */
  readonly diagnostics: readonly Diagnostic[];
}

/** A row of docs/layouts.md: a phrase or a sentence each, in markdown. */
export interface LayoutDescription {
  /** What makes a folder this tool's, and which files in it are migrations. */
  readonly recognised: string;
  readonly order: string;
  readonly checksum: string;
  readonly limits: string;
}

/** The tool's own configuration, read as text, where it says which folder holds the migrations. */
export interface LayoutConfiguration {
  /** Where it lies, relative to a project's root; `*` stands for any part of a name: `drizzle.config.*`. */
  readonly files: readonly string[];
  /** The folders that it names, relative to the project's root. Throws UserError where it cannot be understood. */
  directories(file: { readonly path: string; readonly text: string }): readonly string[];
}

export interface Layout {
  readonly id: LayoutId;
  /** As its makers write it: `Supabase CLI`. */
  readonly title: string;
  /** What its files are called: `<digits>_<name>.sql`. */
  readonly form: string;
  /** Where the tool keeps its folder by default, relative to a project's root: `supabase/migrations`. */
  readonly defaultDirectories: readonly string[];
  readonly describe: LayoutDescription;
  /** How the tool runs what is pending; null where the folder is of no tool. */
  readonly deploy: Deploy | null;
  /** Absent where the tool has none that is read. */
  readonly configuration?: LayoutConfiguration;
  /** How sure it is that the folder is this tool's, by content before names: 0 not at all, 1 could be, 2 is. */
  recognise(listing: FolderListing): Promise<0 | 1 | 2>;
  /** `about`: the database that the files will run on, where they name it. */
  read(listing: FolderListing, about?: { readonly database: string }): Promise<ReadFolder>;
  readonly history: {
    /** Where the table may be, in order of preference. Schema null: wherever the connection's search path finds it. */
    readonly tables: readonly { readonly schema: string | null; readonly name: string }[];
    /** What else the tool keeps in the target: a table, or with name null a whole schema. Absent for nothing. */
    readonly beside?: readonly { readonly schema: string | null; readonly name: string | null }[];
    /** Columns that make a table of that name this tool's. */
    readonly columns: readonly string[];
    /** Columns that make it another tool's. */
    readonly without?: readonly string[];
    /** Each row is `to_jsonb` of the table's, as text in `row`: columns may be absent. */
    read(rows: readonly Row[]): readonly HistoryEntry[];
    /** Whether the rows of the first of `tables` say that the history is in the next, where that is there. */
    isInNext?(rows: readonly Row[]): boolean;
    /**
     * The entries as they concern this folder, where a row alone does not say: a mark that stands for every file up to
     * it, the rows of other projects in the same table. Absent where each row is one file's.
     */
    within?(entries: readonly HistoryEntry[], folder: MigrationFolder): readonly HistoryEntry[];
    /** SQL that makes the tool's table as the tool does, for files that touch it; absent where that is not known. */
    readonly create?: string;
    /** SQL that records a file as applied, as the tool does; absent where `create` is. */
    insert?(migration: Migration): string;
    /** The advisory lock that the tool holds while it deploys; null where it takes none. */
    readonly lock: string | null;
  };
  /** Whether a file is what its history entry says was applied; `unknown` where there is nothing to hold against it. */
  compare(migration: Migration, entry: HistoryEntry): "same" | "edited" | "unknown";
  /** Why the tool will pass over a file that it has not applied; null where it will run it. Absent where it runs all. */
  neverRuns?(migration: Migration, entries: readonly HistoryEntry[]): string | null;
}
