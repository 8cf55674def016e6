// A new migration that is yet to be written, in the folder's own form. No database is asked.

import type { Config } from "../config/settings.ts";
import { chooseFolder, findFolders } from "../layouts/find.ts";
import { layouts } from "../layouts/index.ts";
import type { FolderListing, Layout, ReadFolder } from "../layouts/layout.ts";
import { listFolder } from "../layouts/listing.ts";
import { type Drafted, draft, migrationName, writerOf } from "../layouts/write/draft.ts";
import { folderToBe } from "../layouts/write/overlay.ts";
import type { NewMigration } from "../layouts/write/writer.ts";

export interface NewOptions extends Pick<NewMigration, "name" | "at" | "author"> {
  readonly cwd: string;
}

/** Throws UserError where there is no folder, or no migration of that name can be made in it. */
export async function newMigration(
  config: Pick<Config, "migrations" | "layout">,
  { cwd, name, at, author }: NewOptions,
): Promise<Drafted> {
  const migration = { name: migrationName(name), up: [], down: [], inTransaction: true, at, author };
  return await draft(migration, { ...(await folderFor(config, cwd)), versions: [] });
}

export interface OpenedFolder {
  readonly layout: Layout;
  readonly listing: FolderListing;
  readonly read: ReadFolder;
}

/** Where a layout was named and its folder is not there yet, or is empty, the migration is the first. */
export async function folderFor(config: Pick<Config, "migrations" | "layout">, cwd: string): Promise<OpenedFolder> {
  const first = config.layout === null ? null : await emptyFolder(layouts[config.layout], config.migrations, cwd);
  if (first !== null) return first;
  const candidates = await findFolders({ cwd, directory: config.migrations, layout: config.layout });
  const { layout, listing } = chooseFolder(candidates, new Map());
  writerOf(layout);
  return { layout, listing, read: await layout.read(listing) };
}

async function emptyFolder(layout: Layout, named: string | null, cwd: string): Promise<OpenedFolder | null> {
  const directory = named ?? layout.defaultDirectories[0] ?? ".";
  const there = await listFolder(cwd, directory);
  const isEmpty = there === null || there.entries.every(({ name }) => name.startsWith("."));
  if (!isEmpty || (named === null && layout.defaultDirectories.length === 0)) return null;
  const above = await listFolder(cwd, ".");
  if (above === null) return null;
  const listing = there ?? folderToBe(directory, above);
  return { layout, listing, read: { folder: { layout: layout.id, directory, migrations: [] }, diagnostics: [] } };
}
