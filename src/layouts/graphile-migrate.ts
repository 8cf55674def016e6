// graphile-migrate: `committed/<number>[-<message>].sql` files in the order of their names, each in a transaction unless
// it says otherwise; a header names the hash and the one before. What is in current is not committed, and left out.
// Read in its src/migration.ts, src/hash.ts and src/header.ts.

import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import { UserError } from "../model/errors.ts";
import type { Migration } from "../model/migration.ts";
import { npm } from "./deploy/deploy.ts";
import { appliedEntry } from "./entry.ts";
import { configurationOf, type Gmrc, gmrcFiles } from "./graphile-migrate-settings.ts";
import type { FolderListing, Layout } from "./layout.ts";
import { pathIn, textOf } from "./listing.ts";
import { quoteLiteral } from "./literal.ts";
import { byBytes } from "./order.ts";
import { nearest } from "./project.ts";
import { historyRow } from "./row.ts";
import { skippedFile } from "./skipped-file.ts";

export const graphileMigrate: Layout = {
  id: "graphile-migrate",
  title: "graphile-migrate",
  form: "committed/<number>.sql",
  defaultDirectories: ["migrations"],
  describe: {
    recognised: "`committed/<number>[-<message>].sql` files that begin with `--! Previous:`",
    order: "the number, as text",
    checksum: "SHA-1 of the file and the hash before it, as the header and the history have it",
    limits: "`current` is not replayed; placeholders get the values of `.gmrc`, or a name of their own",
  },
  deploy: {
    command: "graphile-migrate migrate",
    install: npm("graphile-migrate"),
    project: [...gmrcFiles, "package.json"],
    words: () => ["graphile-migrate", "migrate"],
  },
  configuration: {
    files: gmrcFiles,
    directories: (file) => [configurationOf(file).migrationsFolder],
  },
  async recognise(listing) {
    const committed = await committedIn(listing);
    const first = files(committed)[0];
    if (committed === null || first === undefined) return 0;
    return /^--! (?:Previous|Hash):/m.test((await committed.read(first)) ?? "") ? 2 : 0;
  },
  async read(listing, about) {
    const committed = await committedIn(listing);
    if (committed === null) throw new UserError(`${listing.directory} has no committed folder: commit a migration`);
    const migrations: Migration[] = [];
    const diagnostics: Diagnostic[] = strays(committed);
    const settings = await settingsBeside(committed);
    const unknown = new Set<string>();
    const replace = (text: string): string => {
      const { sql, left } = settings.replace(text, about?.database ?? "postgres");
      for (const each of left) unknown.add(each);
      return sql;
    };
    const before = await afterReset(committed, settings.afterReset, replace);
    let previous: string | null = null;
    for (const name of files(committed)) {
      const path = pathIn(committed, name);
      const { headers, body, firstLine } = parsed(path, await textOf(committed, name));
      const hashes = [body, body.replaceAll("\r\n", "\n")].map((each) => hashOf(each, headers.previous));
      if (!hashes.includes(headers.hash) && !headers.allowInvalid) diagnostics.push(edited(path));
      if (headers.previous !== previous) diagnostics.push(unlinked(path, headers.previous, previous));
      previous = headers.hash;
      migrations.push({
        version: /^\d+/.exec(name)?.[0] ?? name,
        name: name.replace(/^\d+-?/, "").replace(/\.sql$/, ""),
        path,
        sql: `${settings.searchPath}${replace(body)}`,
        firstLine,
        run: /^--!\s*no-transaction\b/.test(body) ? "batch" : "transaction",
        checksums: [...new Set(headers.allowInvalid ? [...hashes, headers.hash] : hashes)],
      });
    }
    diagnostics.push(...[...unknown].map(placeholder));
    return { folder: { layout: "graphile-migrate", directory: listing.directory, migrations }, before, diagnostics };
  },
  history: {
    tables: [{ schema: "graphile_migrate", name: "migrations" }],
    beside: [{ schema: "graphile_migrate", name: null }],
    columns: ["hash", "previous_hash", "filename"],
    read: (rows) =>
      rows
        .map(historyRow)
        .map((row) =>
          appliedEntry({
            version: (row.text("filename") ?? "").replace(/\.sql$/, ""),
            checksum: row.text("hash"),
            appliedAt: row.time("date"),
          }),
        )
        .sort((a, b) => byBytes(a.version, b.version)),
    create: `CREATE SCHEMA IF NOT EXISTS graphile_migrate;
CREATE TABLE IF NOT EXISTS graphile_migrate.migrations (
  hash text PRIMARY KEY, previous_hash text REFERENCES graphile_migrate.migrations,
  filename text NOT NULL, date timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS graphile_migrate.current (
  filename text PRIMARY KEY DEFAULT 'current.sql', content text NOT NULL, date timestamptz NOT NULL DEFAULT now()
)`,
    insert: ({ version, checksums: [hash = ""] }) =>
      `INSERT INTO graphile_migrate.migrations (hash, filename) VALUES (${quoteLiteral(hash)}, ${quoteLiteral(`${version}.sql`)}) ON CONFLICT DO NOTHING`,
    // hashtext('graphile_migrate'): its lock is taken for the transaction of one file alone.
    lock: null,
  },
  compare: (migration, { checksum }) => {
    if (checksum === null) return "unknown";
    return migration.checksums.includes(checksum) ? "same" : "edited";
  },
};

/** The folder itself may be named, or the one above it. */
async function committedIn(listing: FolderListing): Promise<FolderListing | null> {
  if (listing.entries.some(({ name, type }) => name === "committed" && type === "directory")) {
    return await listing.folder("committed");
  }
  return listing.directory.endsWith("committed") ? listing : null;
}

const form = /^\d+(?:-[-_a-zA-Z0-9]*)?\.sql$/;

function files(listing: FolderListing | null): readonly string[] {
  const found = listing?.entries.filter(({ name, type }) => type === "file" && form.test(name)) ?? [];
  return found.map(({ name }) => name).sort((a, b) => byBytes(/^\d+/.exec(a)?.[0] ?? "", /^\d+/.exec(b)?.[0] ?? ""));
}

function strays(listing: FolderListing): Diagnostic[] {
  return listing.entries
    .filter(({ name, type }) => type === "file" && name.endsWith(".sql") && !form.test(name))
    .map(({ name }) =>
      skippedFile(pathIn(listing, name), "never run by graphile-migrate: its name is not <number>[-<message>].sql"),
    );
}

interface Headers {
  readonly previous: string | null;
  readonly hash: string;
  readonly allowInvalid: boolean;
}

/** Git may have turned ends of line to CRLF, which the tool itself refuses in the headers. */
function parsed(path: string, text: string): { headers: Headers; body: string; firstLine: number } {
  const lines = text.split("\n");
  const found = new Map<string, string>();
  let at = 0;
  for (; at < lines.length; at += 1) {
    const [, key, value = ""] = /^--! ([A-Z][a-zA-Z0-9_]*)(?::(.*))?$/.exec((lines[at] ?? "").replace(/\r$/, "")) ?? [];
    if (key === undefined) break;
    found.set(key, value.trim());
  }
  const [previous, hash] = [found.get("Previous"), found.get("Hash")];
  if (!previous || !hash) {
    throw new UserError(
      `${path} does not begin with --! Previous: and --! Hash:, so graphile-migrate did not commit it: commit it again, or move it out of committed`,
    );
  }
  while (at < lines.length && lines[at]?.trim() === "") at += 1;
  return {
    headers: { previous: previous === "-" ? null : previous, hash, allowInvalid: found.has("AllowInvalidHash") },
    body: `${lines.slice(at).join("\n").trim()}\n`,
    firstLine: at + 1,
  };
}

/** Of a file without its headers. */
export function hashOf(body: string, previous: string | null): string {
  const text = `${`${previous ?? ""}\n${body.trim()}`.trim()}\n`;
  return `sha1:${createHash("sha1").update(text).digest("hex")}`;
}

async function afterReset(
  committed: FolderListing,
  files: readonly string[],
  replace: (text: string) => string,
): Promise<readonly Migration[]> {
  const migrations: Migration[] = [];
  for (const name of files) {
    const path = posix.normalize(pathIn(committed, `../${name}`));
    const text = await committed.read(`../${name}`);
    if (text === null)
      throw new UserError(`${path} is not there, and .gmrc runs it (afterReset): add it, or mend the name`);
    migrations.push({
      version: "",
      name: "afterReset",
      path,
      sql: replace(text),
      firstLine: 1,
      run: "batch",
      checksums: [],
    });
  }
  return migrations;
}

async function settingsBeside(committed: FolderListing): Promise<Gmrc> {
  const file = await nearest(committed, gmrcFiles);
  return configurationOf(file === null ? { path: ".gmrc", text: "{}" } : file);
}

function warning(code: string, path: string | null, message: string): Diagnostic {
  return { code, severity: "warning", message, path, line: null };
}

function edited(path: string): Diagnostic {
  return warning("hash-differs", path, `${path} is not what its --! Hash: was made of: graphile-migrate refuses it`);
}

function unlinked(path: string, said: string | null, found: string | null): Diagnostic {
  const message = `${path} follows ${said ?? "nothing"} by its --! Previous:, and the file before it is ${found ?? "none"}: graphile-migrate refuses the folder`;
  return warning("hash-chain-broken", path, message);
}

function placeholder(name: string): Diagnostic {
  const stand = name.slice(1).toLowerCase();
  const message = `the placeholder ${name} has no value in .gmrc that can be read here: ${stand} stands for it; write its value there, unless it is no role that is compared`;
  return warning("placeholder-unknown", null, message);
}
