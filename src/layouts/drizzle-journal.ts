// Drizzle's folders up to version 0: the journal says which files are migrations, and in which order.

import type { Diagnostic } from "../model/diagnostic.ts";
import { UserError } from "../model/errors.ts";
import { breakpointsClosed, type UncheckedMigration } from "./drizzle-folders.ts";
import type { FolderListing } from "./layout.ts";
import { pathIn } from "./listing.ts";
import { skippedFile } from "./skipped-file.ts";

export const journalPath = "meta/_journal.json";

export interface DrizzleFiles {
  readonly migrations: readonly UncheckedMigration[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function readJournal(listing: FolderListing): Promise<DrizzleFiles> {
  const journal = pathIn(listing, journalPath);
  const entries = journalEntries(journal, (await listing.read(journalPath)) ?? "");
  const migrations: UncheckedMigration[] = [];
  for (const { when, tag } of entries) {
    const file = `${tag}.sql`;
    const [text, bytes] = [await listing.read(file), await listing.readBytes(file)];
    const absent = text === null ? { code: `is listed in ${journal}, and no such file is there` } : {};
    migrations.push({
      version: when,
      name: tag,
      path: pathIn(listing, file),
      sql: breakpointsClosed(text ?? ""),
      firstLine: 1,
      run: "transaction",
      bytes: bytes ?? new Uint8Array(),
      ...absent,
    });
  }
  const listed = new Set(entries.map(({ tag }) => `${tag}.sql`));
  const left = listing.entries.filter(
    ({ name, type }) => type === "file" && name.endsWith(".sql") && !listed.has(name),
  );
  const why = `never run by Drizzle: ${journalPath} does not list it`;
  return { migrations, diagnostics: left.map(({ name }) => skippedFile(pathIn(listing, name), why)) };
}

interface JournalEntry {
  /** Milliseconds, as text. */
  readonly when: string;
  readonly tag: string;
}

const dialects: readonly unknown[] = ["postgresql", "pg", undefined];

function journalEntries(path: string, text: string): readonly JournalEntry[] {
  const journal = parsed(path, text);
  if (!dialects.includes(journal.dialect)) {
    throw new UserError(
      `${path} says ${JSON.stringify(journal.dialect)}, not PostgreSQL: name the PostgreSQL folder with --migrations DIR`,
    );
  }
  if (!Array.isArray(journal.entries)) throw new UserError(`${path} has no list of entries: generate it again`);
  return journal.entries.map((entry: unknown, index) => {
    const { when, tag } = fields(entry);
    if (typeof when === "number" && typeof tag === "string" && !/(?:^|\/)\.\.(?:\/|$)/.test(tag))
      return { when: String(Math.trunc(when)), tag };
    throw new UserError(`${path}: entry ${index} has no \`when\` and \`tag\`: mend it, or generate it again`);
  });
}

function parsed(path: string, text: string): Readonly<Record<string, unknown>> {
  try {
    return fields(JSON.parse(text));
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, " ") : String(error);
    throw new UserError(`${path} is no JSON (${why}): a merge may have left its marks in it; mend it`);
  }
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
