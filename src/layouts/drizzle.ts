// Drizzle: files that `meta/_journal.json` lists, in its order, or since version 1 `<14 digits>_<name>/migration.sql`
// folders. The tool runs what is newer than the newest that it ran; with folders, whatever name is missing.
// Read in its drizzle-orm/src/migrator.ts and pg-core/dialect.ts.

import { createHash } from "node:crypto";
import { posix } from "node:path";
import { UserError } from "../model/errors.ts";
import type { HistoryEntry, Migration } from "../model/migration.ts";
import { addressVariables, npm } from "./deploy/deploy.ts";
import { folderMillis, readFolders, sureFolders } from "./drizzle-folders.ts";
import { journalPath, readJournal } from "./drizzle-journal.ts";
import { appliedEntry } from "./entry.ts";
import type { Layout } from "./layout.ts";
import { quoteLiteral } from "./literal.ts";
import { historyRow } from "./row.ts";

export const drizzle: Layout = {
  id: "drizzle",
  title: "Drizzle",
  form: "meta/_journal.json",
  defaultDirectories: ["drizzle", "drizzle/migrations", "src/db/migrations", "src/drizzle", "migrations"],
  describe: {
    recognised:
      "`meta/_journal.json` and the files that it lists; or `<14 digits>_<name>/migration.sql` with a `snapshot.json`",
    order: "the journal's; with folders, bytes of the name",
    checksum: "SHA-256 of the file, with either end of line",
    limits: "the history table in the schema `drizzle`, or of that name on the search path; not push without files",
  },
  deploy: {
    command: "drizzle-kit migrate",
    install: npm("drizzle-kit"),
    project: [...["ts", "js", "mjs", "cjs", "mts", "json"].map((ending) => `drizzle.config.${ending}`), "package.json"],
    words: () => ["drizzle-kit", "migrate"],
    environment: (address, { project }) => addressVariables(project?.text ?? "", address),
  },
  configuration: {
    files: ["drizzle.config.*"],
    // A program, read as text: a folder that it computes is not known.
    directories: ({ path, text }) =>
      [...withoutComments(text).matchAll(/\bout["']?\s*:\s*["'`]([^"'`$]+)["'`]/g)].map(([, out = ""]) =>
        posix.join(posix.dirname(path), out),
      ),
  },
  async recognise(listing) {
    if ((await listing.readBytes(journalPath)) !== null) return 2;
    return (await sureFolders(listing)) ? 2 : 0;
  },
  async read(listing) {
    const folders = await sureFolders(listing);
    if (folders && (await listing.readBytes(journalPath)) !== null) {
      throw new UserError(
        `${listing.directory} holds ${journalPath} and folders of Drizzle's version 1, which the tool refuses: run drizzle-kit up`,
      );
    }
    const { migrations, diagnostics } = folders ? await readFolders(listing) : await readJournal(listing);
    return {
      folder: {
        layout: "drizzle",
        directory: listing.directory,
        migrations: migrations.map(({ bytes, ...each }) => ({ ...each, checksums: digests(bytes) })),
      },
      diagnostics,
    };
  },
  history: {
    tables: [
      { schema: "drizzle", name: "__drizzle_migrations" },
      { schema: null, name: "__drizzle_migrations" },
    ],
    columns: ["hash", "created_at"],
    read: (rows) =>
      rows
        .map(historyRow)
        .flatMap((row): readonly HistoryEntry[] => {
          const version = row.text("created_at");
          if (version === null) return [];
          const appliedAt = row.time("applied_at");
          return [appliedEntry({ version, name: row.text("name"), checksum: row.text("hash"), appliedAt })];
        })
        .sort((a, b) => Number(a.version) - Number(b.version)),
    /** With folders the name is the version; a row from before has none, and is known by its time or by its content. */
    within: (entries, { migrations }) =>
      entries.map((entry) => {
        if (migrations.every(({ version }) => folderMillis(version) === null)) return entry;
        const named = migrations.find(({ version }) => version === entry.name);
        const timed = migrations.filter(({ version }) => sameSecond(folderMillis(version), entry.version));
        const alike = timed.length === 1 ? timed : migrations.filter((each) => isSame(each, entry));
        const version = named?.version ?? entry.name ?? alike[0]?.version ?? entry.version;
        return { ...entry, version, name: null };
      }),
    create: `CREATE SCHEMA IF NOT EXISTS drizzle;
CREATE TABLE IF NOT EXISTS drizzle.__drizzle_migrations (id serial PRIMARY KEY, hash text NOT NULL, created_at bigint)`,
    insert: ({ version, checksums: [hash = ""] }) =>
      `INSERT INTO drizzle.__drizzle_migrations (hash, created_at)
VALUES (${quoteLiteral(hash)}, ${folderMillis(version) ?? version})`,
    lock: null,
  },
  compare: (migration, entry) => {
    if (entry.checksum === null || entry.checksum === "") return "unknown";
    return isSame(migration, entry) ? "same" : "edited";
  },
  neverRuns(migration, entries) {
    if (folderMillis(migration.version) !== null) return null;
    const newest = Math.max(...entries.map(({ version }) => Number(version)));
    if (!(Number(migration.version) <= newest)) return null;
    return `Drizzle passes over it: its \`when\` in ${journalPath} (${migration.version}) is not newer than the newest applied (${newest}); set it to a later time`;
  },
};

function isSame(migration: Migration, { checksum }: HistoryEntry): boolean {
  return checksum !== null && migration.checksums.includes(checksum);
}

function sameSecond(millis: number | null, version: string): boolean {
  return millis !== null && Math.floor(millis / 1000) === Math.floor(Number(version) / 1000);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

/** Git changes the ends of lines, and the tool's checksum with them. */
function digests(bytes: Uint8Array): readonly string[] {
  const raw = Buffer.from(bytes).toString("latin1");
  const forms = [raw, raw.replaceAll("\r\n", "\n"), raw.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n")];
  return [...new Set(forms.map((form) => createHash("sha256").update(form, "latin1").digest("hex")))];
}
