// Drizzle: a file and its line in `meta/_journal.json`, or since version 1 a folder; statements with a breakpoint between.
// Its snapshots are copied, as `drizzle-kit generate --custom` does; what they hold of the schema is drizzle-kit's to know.

import { randomUUID } from "node:crypto";
import { UserError } from "../../model/errors.ts";
import { fieldsOf } from "../../text/json-with-comments.ts";
import { drizzle as layout } from "../drizzle.ts";
import { folderMillis } from "../drizzle-folders.ts";
import { journalPath } from "../drizzle-journal.ts";
import type { FolderListing } from "../layout.ts";
import { pathIn } from "../listing.ts";
import { newFile, refuseOutsideTransaction, rowOf } from "./texts.ts";
import { nextVersion, type Style, seconds, styleOf } from "./version.ts";
import type { Draft, FileEdit, NewMigration, Taken, Writer } from "./writer.ts";

export const drizzle: Writer = {
  goesBack: false,
  writes: "a file and its line in `meta/_journal.json`, or a folder since version 1; the newest snapshot again",
  marks: "a row of `drizzle.__drizzle_migrations`",
  async draft(listing, migration, taken) {
    refuseOutsideTransaction(migration, { tool: "Drizzle" });
    const isFolders = taken.migrations.some(({ version }) => folderMillis(version) !== null);
    const draft = isFolders
      ? await folderDraft(listing, migration, taken)
      : await journalDraft(listing, migration, taken);
    const told =
      "the schema in TypeScript and the newest snapshot are as they were: once the change is in the schema, `drizzle-kit generate` writes it a second time; keep that migration's snapshot and empty its SQL";
    return migration.up.length === 0 ? draft : { ...draft, told: [told] };
  },
  mark: (migration) => {
    const row = rowOf(layout, migration);
    if (row === null || folderMillis(migration.version) === null) return row;
    const text = row.text
      .replace("(hash, created_at)", "(hash, created_at, name)")
      .replace(/\);$/, `, '${migration.version.replaceAll("'", "''")}');`);
    return { ...row, text };
  },
};

function withBreakpoints(statements: readonly string[]): string {
  return statements.map((each) => each.trim()).join("--> statement-breakpoint\n");
}

async function folderDraft(listing: FolderListing, migration: NewMigration, taken: Taken): Promise<Draft> {
  const { directory, migrations } = taken;
  const digits = migrations.map(({ version }) => version.slice(0, 14));
  const folder = `${nextVersion(digits, seconds, migration.at)}_${migration.name}`;
  const newest = migrations.at(-1)?.version;
  const snapshot = newest === undefined ? null : await listing.read(`${newest}/snapshot.json`);
  return {
    edits: [
      newFile(directory, `${folder}/migration.sql`, withBreakpoints(migration.up)),
      ...(snapshot === null ? [] : [newFile(directory, `${folder}/snapshot.json`, snapshotAgain(snapshot))]),
    ],
  };
}

async function journalDraft(listing: FolderListing, migration: NewMigration, taken: Taken): Promise<Draft> {
  const { directory, migrations, versions } = taken;
  const text =
    (await listing.read(journalPath)) ?? '{\n  "version": "7",\n  "dialect": "postgresql",\n  "entries": []\n}\n';
  const journal = fieldsOf(JSON.parse(text));
  const listed = journal.get("entries");
  const entries: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const last = fieldsOf(entries.at(-1));
  const idx = Math.max(-1, ...entries.map((each) => Number(fieldsOf(each).get("idx") ?? -1))) + 1;
  // The tool runs what is newer than the newest that it ran.
  const newest = Math.max(
    0,
    ...[...versions, ...migrations.map(({ version }) => version)].map(Number).filter(Number.isFinite),
  );
  const when = Math.max(migration.at.getTime(), newest + 1);
  const tag = `${prefix(String(last.get("tag") ?? ""), idx, migration.at, entries)}_${migration.name}`;
  const version = last.get("version") ?? journal.get("version") ?? "7";
  const entry = { idx, version, when, tag, breakpoints: true };
  const copied = await snapshotOf(listing, directory, { last: String(last.get("tag") ?? ""), tag });
  return {
    edits: [
      newFile(directory, `${tag}.sql`, withBreakpoints(migration.up)),
      { path: pathIn(listing, journalPath), text: journalWith(text, entry), before: await listing.read(journalPath) },
      ...copied,
    ],
  };
}

/** `0003`, or a time where the others have one; drizzle-kit's `prefix` decides. */
function prefix(last: string, idx: number, at: Date, entries: readonly unknown[]): string {
  const index: Style = { kind: "number", width: 4 };
  const style = styleOf(/^\d+/.exec(last)?.[0], index);
  if (style.kind === "number") return String(idx).padStart(4, "0");
  return nextVersion(
    entries.map((each) => /^\d+/.exec(String(fieldsOf(each).get("tag") ?? ""))?.[0] ?? ""),
    style,
    at,
  );
}

/** As drizzle-kit writes it; what stood there before stays in its own order. */
function journalWith(text: string, entry: object): string {
  const journal: unknown = JSON.parse(text);
  if (typeof journal !== "object" || journal === null || !("entries" in journal) || !Array.isArray(journal.entries)) {
    throw new UserError(`${journalPath} has no list of entries: generate it again`);
  }
  return `${JSON.stringify({ ...journal, entries: [...journal.entries, entry] }, null, 2)}${text.endsWith("\n") ? "\n" : ""}`;
}

async function snapshotOf(
  listing: FolderListing,
  directory: string,
  tags: { readonly last: string; readonly tag: string },
): Promise<readonly FileEdit[]> {
  const name = (tag: string): string => `meta/${/^\d+/.exec(tag)?.[0] ?? tag}_snapshot.json`;
  const text = tags.last === "" ? null : await listing.read(name(tags.last));
  return text === null ? [] : [newFile(directory, name(tags.tag), snapshotAgain(text))];
}

/** The same schema, as the one that follows. */
function snapshotAgain(text: string): string {
  const snapshot: unknown = JSON.parse(text);
  const fields = typeof snapshot === "object" && snapshot !== null ? Object.entries(snapshot) : [];
  const before = Object.fromEntries(fields).id;
  const own = fields.map(([key, value]) => {
    if (key === "id") return [key, randomUUID()];
    if (key === "prevId") return [key, before];
    if (key === "prevIds") return [key, [before]];
    return [key, value];
  });
  return JSON.stringify(Object.fromEntries(own), null, 2);
}
