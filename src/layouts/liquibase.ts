// Liquibase: changesets in the order in which the changelog and what it includes name them, each in a transaction of its
// own, known by id, author and file. Formatted SQL, and changelogs that hold or include SQL; the rest is code.
// Checksums are of meaning, not of files, and are not computed.

import { posix } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import { UserError } from "../model/errors.ts";
import type { HistoryEntry, Migration, MigrationFolder } from "../model/migration.ts";
import { npm } from "./deploy/deploy.ts";
import { appliedEntry } from "./entry.ts";
import type { FolderListing, Layout } from "./layout.ts";
import { changelogFile, parseChangelog } from "./liquibase-changelog.ts";
import { isFormattedSql } from "./liquibase-sql.ts";
import { walk } from "./liquibase-walk.ts";
import { pathIn, textOf } from "./listing.ts";
import { historyRow } from "./row.ts";

export const liquibase: Layout = {
  id: "liquibase",
  title: "Liquibase",
  form: "db.changelog-master.yaml, or SQL with --liquibase formatted sql",
  defaultDirectories: ["src/main/resources/db/changelog", "db/changelog", "changelog", "liquibase"],
  describe: {
    recognised: "a file with `databaseChangeLog`, or SQL that begins with `--liquibase formatted sql`",
    order: "the changelog's; without one, bytes of the name",
    checksum: "not held against the file: it is of a changeset's meaning",
    limits: "changes that are not SQL are named, and what they build is not known; preconditions are taken as met",
  },
  deploy: {
    command: "liquibase update",
    install: npm("liquibase"),
    project: ["liquibase.properties"],
    words: () => ["liquibase", "update"],
    environment: async ({ jdbc, user, password }, { listing, folder, project }) => {
      const [root, ...others] = project === null ? await rootsOf(listing) : [];
      const isOne = root !== undefined && others.length === 0;
      return {
        LIQUIBASE_HEADLESS: "true",
        LIQUIBASE_COMMAND_URL: jdbc,
        LIQUIBASE_COMMAND_USERNAME: user,
        ...(password === "" ? {} : { LIQUIBASE_COMMAND_PASSWORD: password }),
        ...(isOne ? { LIQUIBASE_COMMAND_CHANGELOG_FILE: posix.join(folder, root) } : {}),
      };
    },
  },
  async recognise(listing) {
    if ((await changelogsIn(listing)).length > 0) return 2;
    for (const name of filesIn(listing, /\.sql$/i)) {
      const text = await listing.readBytes(name);
      if (isFormattedSql(Buffer.from(text ?? []).toString("latin1"))) return 2;
    }
    return 0;
  },
  async read(listing) {
    const roots = await rootsOf(listing);
    const migrations: Migration[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const root of roots) {
      const found = await walk(listing, root);
      migrations.push(...found.migrations);
      diagnostics.push(...found.diagnostics);
    }
    return { folder: { layout: "liquibase", directory: listing.directory, migrations }, diagnostics };
  },
  history: {
    tables: [{ schema: null, name: "databasechangelog" }],
    beside: [{ schema: null, name: "databasechangeloglock" }],
    columns: ["id", "author", "filename", "orderexecuted"],
    read: (rows) =>
      rows
        .map(historyRow)
        .sort((a, b) => Number(a.text("orderexecuted")) - Number(b.text("orderexecuted")))
        .map((row) =>
          appliedEntry({
            version: `${(row.text("filename") ?? "").replace(/^classpath:\/?/, "")}::${row.text("id")}::${row.text("author")}`,
            name: row.text("id"),
            state: row.text("exectype") === "FAILED" ? "failed" : "applied",
            appliedAt: row.time("dateexecuted"),
          }),
        ),
    within,
    lock: null,
  },
  compare: () => "unknown",
};

function filesIn(listing: FolderListing, form: RegExp): readonly string[] {
  return listing.entries.filter(({ name, type }) => type === "file" && form.test(name)).map(({ name }) => name);
}

async function changelogsIn(listing: FolderListing): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of filesIn(listing, changelogFile)) {
    const text = Buffer.from((await listing.readBytes(name)) ?? []).toString("latin1");
    if (/\bdatabaseChangeLog\b/.test(text) && !/liquibase\.hub|<xsd?:schema/.test(text)) found.push(name);
  }
  return found;
}

/** The changelog that no other includes; else every file of formatted SQL. */
export async function rootsOf(listing: FolderListing): Promise<readonly string[]> {
  const changelogs = await changelogsIn(listing);
  if (changelogs.length === 0) return filesIn(listing, /\.sql$/i);
  const included = new Set<string>();
  for (const name of changelogs) {
    const text = await textOf(listing, name);
    for (const item of parseChangelog(pathIn(listing, name), text) ?? []) {
      const file = item.attributes.get("file") ?? item.attributes.get("path") ?? "";
      if (item.name === "include") included.add(file.split("/").at(-1) ?? "");
    }
  }
  const roots = changelogs.filter((name) => !included.has(name));
  const named = roots.filter((name) => /master|root|main|index|^(?:db\.)?changelog\.[^.]+$/i.test(name));
  const [only, ...others] = roots.length === 1 ? roots : named;
  if (only !== undefined && others.length === 0) return [only];
  throw new UserError(
    `${listing.directory} holds several changelogs that no other includes (${roots.join(", ")}): keep the one that Liquibase is given in a folder of its own, or include the others in it`,
  );
}

/** A row's file is written as Liquibase was called: it is the file here that ends alike, and has that id and author. */
function within(entries: readonly HistoryEntry[], { migrations }: MigrationFolder): readonly HistoryEntry[] {
  const versions = new Set(migrations.map(({ version }) => version));
  return entries.map((entry) => {
    if (versions.has(entry.version)) return entry;
    const [file = "", ...key] = entry.version.split("::");
    const alike = migrations.filter(({ version }) => {
      const [path = "", ...rest] = version.split("::");
      return rest.join("::") === key.join("::") && endsAlike(path, file);
    });
    return { ...entry, version: alike.length === 1 ? (alike[0]?.version ?? entry.version) : entry.version };
  });
}

function endsAlike(a: string, b: string): boolean {
  return a === b || a.endsWith(`/${b.replace(/^(?:\.?\/)+/, "")}`) || b.endsWith(`/${a}`);
}
