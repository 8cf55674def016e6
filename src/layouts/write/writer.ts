// The writing half of the layouts' seam: what a new migration looks like in a tool's folder. A writer touches no disk: it
// says which files are to be, and whoever asked puts them there, or shows them.

import type { Migration } from "../../model/migration.ts";
import type { FolderListing } from "../layout.ts";

export interface NewMigration {
  /** Letters, digits, `_` and `-`. */
  readonly name: string;
  /** Statements, each with its comments before it and its `;`. Empty for a migration that is yet to be written. */
  readonly up: readonly string[];
  /** The way back, for tools that have one; null where none is known, empty where it is yet to be written. */
  readonly down: readonly string[] | null;
  /** Whether all of `up` may run in one transaction. */
  readonly inTransaction: boolean;
  readonly at: Date;
  /** For tools that keep who planned a change. */
  readonly author: { readonly name: string; readonly email: string };
}

/** What is there already: the new version comes after all of it. */
export interface Taken {
  /** Of the migrations, as `MigrationFolder` has it. */
  readonly directory: string;
  /** Of the folder, in the order in which the tool runs them. */
  readonly migrations: readonly Migration[];
  /** Of the history, too, where a database told it: a file may be gone, and its version is not free. */
  readonly versions: readonly string[];
}

/** A path is relative to the working directory, with `/`. */
export interface FileEdit {
  readonly path: string;
  readonly text: string;
  /** What stands there now; null for a file that is new. */
  readonly before: string | null;
}

export interface Draft {
  /** The first is the migration's own file. */
  readonly edits: readonly FileEdit[];
  /** What else the tool keeps and is not updated, with what to do: a sentence each, without its full stop. */
  readonly told?: readonly string[];
  /** True where the tool itself is to take it into its order later: there is no version yet. */
  readonly isUncommitted?: true;
}

/** How a database that has the migration already is told so. */
export interface Mark {
  /** A command of the tool, or a statement for the database. */
  readonly kind: "command" | "sql";
  readonly text: string;
}

export interface Writer {
  /** A phrase in markdown, for docs/layouts.md: what is written. */
  readonly writes: string;
  /** Whether a way back is written, too. */
  readonly goesBack: boolean;
  /** A phrase in markdown, for docs/layouts.md: how it is marked as applied. */
  readonly marks: string;
  /** Throws UserError where this cannot be written in the folder's form, and says what to do. */
  draft(listing: FolderListing, migration: NewMigration, taken: Taken): Promise<Draft>;
  /** Null where the tool keeps no history. `othersPending`: more is pending than this migration. */
  mark(migration: Migration, about: { readonly directory: string; readonly othersPending: boolean }): Mark | null;
}
