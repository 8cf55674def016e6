// Files that others may have run already, edited or taken away: told by Git alone, so that a commit waits for no database.

import type { FolderListing, Layout } from "../layouts/layout.ts";
import { withEdits } from "../layouts/write/overlay.ts";
import { UserError } from "../model/errors.ts";
import type { Migration } from "../model/migration.ts";
import { changedSince } from "./base.ts";
import type { Repository, Tree } from "./git.ts";

export interface EditedFile {
  /** Relative to the project. */
  readonly path: string;
  readonly what: "edited" | "gone";
}

export interface EditedOptions {
  readonly layout: Layout;
  /** As the commit will have it. */
  readonly listing: FolderListing;
  readonly migrations: readonly Migration[];
  readonly base: string;
  readonly tree: Tree;
}

export async function editedSince(repository: Repository, options: EditedOptions): Promise<readonly EditedFile[]> {
  const { layout, listing, migrations, base, tree } = options;
  const { prefix, ask } = repository;
  const texts = new Map<string, string>();
  for (const path of await changedSince(repository, base, tree, { before: true })) {
    const own = path.slice(prefix.length);
    if (!own.startsWith(listing.directory === "." ? "" : `${listing.directory}/`)) continue;
    const text = await ask(["show", `${base}:${path}`]);
    if (text !== null) texts.set(own, text);
  }
  if (texts.size === 0) return [];
  const edits = [...texts].map(([path, text]) => ({ path, text, before: null }));
  const were = await migrationsOf(layout, withEdits(listing, edits));
  return were.flatMap((was): readonly EditedFile[] => {
    if (was.repeatable) return [];
    const now = migrations.find(({ path, version }) => path === was.path && version === was.version);
    if (now === undefined)
      return [{ path: was.path, what: migrations.some(({ path }) => path === was.path) ? "edited" : "gone" }];
    return isSame(was, now, texts) ? [] : [{ path: was.path, what: "edited" }];
  });
}

/** What could not be read before this change is no reason to refuse it. */
async function migrationsOf(layout: Layout, listing: FolderListing): Promise<readonly Migration[]> {
  try {
    return (await layout.read(listing)).folder.migrations;
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** As the tool sees it: by its checksum, where it has one. */
function isSame(was: Migration, now: Migration, texts: ReadonlyMap<string, string>): boolean {
  if (was.code !== undefined) return !texts.has(was.path);
  if (was.checksums.length > 0) return was.checksums.some((each) => now.checksums.includes(each));
  const bare = (sql: string): string => sql.replaceAll("\r\n", "\n").trim();
  return bare(was.sql) === bare(now.sql);
}
