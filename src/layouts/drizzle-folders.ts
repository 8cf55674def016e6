// Drizzle's folders since version 1: `<14 digits>_<name>/migration.sql`, by name.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Migration } from "../model/migration.ts";
import type { FolderListing } from "./layout.ts";
import { pathIn } from "./listing.ts";

/** Before its checksums are made. */
export type UncheckedMigration = Omit<Migration, "checksums"> & { readonly bytes: Uint8Array };

/** Whether there is one with its snapshot; Prisma's folders have none. */
export async function sureFolders(listing: FolderListing): Promise<boolean> {
  for (const name of dated(listing)) if ((await listing.readBytes(`${name}/snapshot.json`)) !== null) return true;
  return false;
}

export async function readFolders(
  listing: FolderListing,
): Promise<{ readonly migrations: readonly UncheckedMigration[]; readonly diagnostics: readonly Diagnostic[] }> {
  const migrations: UncheckedMigration[] = [];
  for (const version of dated(listing)) {
    const file = `${version}/migration.sql`;
    const [text, bytes] = [await listing.read(file), await listing.readBytes(file)];
    if (text === null || bytes === null) continue;
    const sql = breakpointsClosed(text);
    const path = pathIn(listing, file);
    migrations.push({ version, name: version.slice(15), path, sql, firstLine: 1, run: "transaction", bytes });
  }
  return { migrations, diagnostics: [] };
}

/** What the history keeps of a folder's name: its digits as UTC, in milliseconds. Null for a journal's version. */
export function folderMillis(version: string): number | null {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)_/.exec(version) ?? [];
  const [year, month = 1, day, hour, minute, second] = parts.map(Number);
  return year === undefined ? null : Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The tool cuts at each such line, so a statement before it may have no `;`. As long as it was. */
export function breakpointsClosed(sql: string): string {
  return sql.replaceAll("--> statement-breakpoint", ";-- statement-breakpoint");
}

function dated(listing: FolderListing): readonly string[] {
  return listing.entries
    .filter(({ name, type }) => type === "directory" && folderMillis(name) !== null)
    .map(({ name }) => name);
}
