// A new migration in a folder's own form, drafted and read back by the folder's own layout. Nothing is written here.

import { UserError } from "../../model/errors.ts";
import type { Migration } from "../../model/migration.ts";
import type { FolderListing, Layout, ReadFolder } from "../layout.ts";
import { significant } from "../sql-text.ts";
import { writers } from "./index.ts";
import { withEdits } from "./overlay.ts";
import type { FileEdit, NewMigration, Writer } from "./writer.ts";

export interface DraftOptions {
  readonly layout: Layout;
  readonly listing: FolderListing;
  /** The folder as it was read. */
  readonly read: ReadFolder;
  /** Versions that the history has. */
  readonly versions: readonly string[];
}

export interface Drafted {
  readonly edits: readonly FileEdit[];
  /** As the layout reads it; null where the tool takes it into its order later. */
  readonly migration: Migration | null;
  readonly told: readonly string[];
}

/** Blanks become `_`. Throws UserError for a name that would not be one everywhere. */
export function migrationName(given: string): string {
  const name = given.trim().replace(/\s+/g, "_");
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(name)) return name;
  const shown = JSON.stringify(given.length > 60 ? `${given.slice(0, 60)}…` : given);
  throw new UserError(
    `${shown} is no name for a migration: letters, digits, _ and - (100 at most, a letter or digit first)`,
  );
}

/** Throws UserError where the tool's migrations are code. */
export function writerOf(layout: Layout): Writer {
  const writer = writers[layout.id];
  if (writer !== null) return writer;
  throw new UserError(
    `${layout.title} migrations are code, which only ${layout.title} writes: make the file with it, and put the SQL in`,
  );
}

/** Throws UserError where the new migration would not be the folder's last one, or would be read otherwise. */
export async function draft(
  migration: NewMigration,
  { layout, listing, read, versions }: DraftOptions,
): Promise<Drafted> {
  const writer = writerOf(layout);
  const { migrations, directory } = read.folder;
  const taken = { directory, migrations, versions: [...migrations.map(({ version }) => version), ...versions] };
  const { edits, told = [], isUncommitted = false } = await writer.draft(listing, migration, taken);
  await refuseTaken(listing, edits);
  if (isUncommitted) return { edits, migration: null, told };
  const [own] = edits;
  const after = await layout.read(withEdits(listing, edits));
  const made = after.folder.migrations.filter(({ path }) => path === own?.path);
  const [first] = made;
  if (first === undefined || made.length > 1 || after.folder.migrations.length !== migrations.length + 1) {
    throw new UserError(
      `${own?.path} would not be read as one more migration of ${layout.title}: nothing was written; mend the folder first (pgdrift validate)`,
    );
  }
  const last = after.folder.migrations.findLast(({ repeatable }) => !repeatable);
  if (last !== first) {
    throw new UserError(
      `${own?.path} would run before ${last?.path}: nothing was written; take a name that comes after it`,
    );
  }
  const whole = migration.up.map((each) => each.trim()).join("\n");
  if (!significant(first.sql).includes(significant(whole))) {
    throw new UserError(
      `${layout.title} would read ${own?.path} otherwise than it is meant (a mark or a placeholder of its own stands in the SQL): nothing was written; write it by hand`,
    );
  }
  return { edits, migration: first, told };
}

async function refuseTaken(listing: FolderListing, edits: readonly FileEdit[]): Promise<void> {
  for (const { path, before } of edits) {
    if (before === null && (await isThere(listing, path))) {
      throw new UserError(`${path} is there already: nothing was written; take another name`);
    }
  }
}

async function isThere(listing: FolderListing, path: string): Promise<boolean> {
  const { directory } = listing;
  const inside = directory === "." ? path : path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : null;
  return inside !== null && (await listing.readBytes(inside)) !== null;
}
