// Supabase's CLI: `<digits>_<name>.sql` files run in the order of their bytes, each as one batch, its statements kept in
// the history. What is skipped here is what the CLI skips.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { HistoryEntry, Migration } from "../model/migration.ts";
import { npm } from "./deploy/deploy.ts";
import { digestOf } from "./digest.ts";
import type { FolderListing, Layout } from "./layout.ts";
import { pathIn, textOf } from "./listing.ts";
import { quoteLiteral } from "./literal.ts";
import { byBytes } from "./order.ts";
import { historyRow } from "./row.ts";
import { significant } from "./sql-text.ts";
import { declaredOf, rolesOf } from "./supabase-project.ts";

const directory = "supabase/migrations";
const fileName = /^(\d+)_(.*)\.sql$/;

export const supabase: Layout = {
  id: "supabase",
  title: "Supabase CLI",
  form: "<digits>_<name>.sql",
  defaultDirectories: [directory],
  describe: {
    recognised: "`<digits>_<name>.sql` files; sure of it in a folder `supabase/migrations`",
    order: "bytes of the name",
    checksum: "none; the statements that the history keeps are held against the file",
    limits: "files of any other name are skipped, as the CLI skips them",
  },
  deploy: {
    command: "supabase db push",
    install: npm("supabase"),
    project: ["supabase/config.toml"],
    // Its own option for an address is on the command line: an empty one is filled from libpq's variables.
    words: () => ["supabase", "db", "push", "--yes", "--db-url", "postgresql://"],
  },
  async recognise(listing) {
    if (!files(listing).some((name) => fileName.test(name))) return 0;
    return isUsual(listing) ? 2 : 1;
  },
  async read(listing) {
    const migrations: Migration[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const name of files(listing)) {
      const path = pathIn(listing, name);
      const reason = skipped(name, listing);
      if (reason !== null) {
        diagnostics.push({ code: "file-skipped", severity: "warning", message: reason, path, line: null });
        continue;
      }
      const [, version = "", rest = ""] = fileName.exec(name) ?? [];
      const sql = await textOf(listing, name);
      migrations.push({ version, name: rest, path, sql, firstLine: 1, run: "batch", checksums: [] });
    }
    const folder = { layout: "supabase", directory: listing.directory, migrations };
    const project = isUsual(listing) ? await listing.folder("..") : null;
    if (project === null) return { folder, diagnostics };
    return { folder, before: await rolesOf(project), declared: await declaredOf(project), diagnostics };
  },
  history: {
    tables: [{ schema: "supabase_migrations", name: "schema_migrations" }],
    columns: ["version"],
    read: (rows) =>
      rows
        .map(historyRow)
        .flatMap(entry)
        .sort((a, b) => byBytes(a.version, b.version)),
    create: `CREATE SCHEMA IF NOT EXISTS supabase_migrations;
CREATE TABLE IF NOT EXISTS supabase_migrations.schema_migrations (
  version text NOT NULL PRIMARY KEY, statements text[], name text
)`,
    insert: ({ version, name, sql }) =>
      `INSERT INTO supabase_migrations.schema_migrations (version, name, statements)
VALUES (${quoteLiteral(version)}, ${quoteLiteral(name)}, ARRAY[${quoteLiteral(sql)}])`,
    lock: null,
  },
  compare(migration, { statements, digest = null }) {
    if (digest !== null) return digest === digestOfFile(migration) ? "same" : "edited";
    if (statements === null) return "unknown";
    if (isSplitOf(statements, migration.sql)) return "same";
    return significantOf(migration, () => migration.sql) === significantOf(statements, () => statements.join("\n;\n"))
      ? "same"
      : "edited";
  },
};

function isUsual(listing: FolderListing): boolean {
  return `/${listing.directory}`.endsWith(`/${directory}`);
}

function files(listing: FolderListing): readonly string[] {
  return listing.entries.filter(({ name, type }) => type === "file" && name.endsWith(".sql")).map(({ name }) => name);
}

/** Why the CLI does not run the file; null where it does. */
function skipped(name: string, listing: FolderListing): string | null {
  if (!fileName.test(name)) return "never run by the Supabase CLI: its name is not <digits>_<name>.sql";
  // The CLI's rule for projects made by its first versions: the init file there was a dump, and never applied.
  const init = /(\d{14})_init\.sql/.exec(name);
  if (name === listing.entries[0]?.name && init !== null && BigInt(init[1] ?? 0) < 20211209000000n) {
    return "never run by the Supabase CLI: an _init.sql from before 2021-12-09 that is first in its folder";
  }
  return null;
}

/** Columns came one by one: an old CLI wrote the version alone, and `repair` may leave the others NULL. */
function entry(row: ReturnType<typeof historyRow>): readonly HistoryEntry[] {
  const version = row.text("version");
  if (version === null) return [];
  const statements = row.texts("statements") ?? [];
  return [
    {
      version,
      name: row.text("name") || null,
      state: "applied",
      checksum: null,
      statements: statements.length > 0 ? statements : null,
      appliedAt: null,
    },
  ];
}

/**
 * Whether the statements stand in the file one after the other, with nothing between them but what a split drops: `;`
 * and white space. So no splitter needs to cut where the CLI cut, or where the platform's API did not.
 */
function isSplitOf(statements: readonly string[], file: string): boolean {
  const text = file.replaceAll("\r\n", "\n");
  const gap = /[\s;]*/y;
  let at = 0;
  for (const statement of ["", ...statements.map(trimmed)]) {
    if (!text.startsWith(statement, at)) return false;
    gap.lastIndex = at + statement.length;
    at += statement.length + (gap.exec(text)?.[0].length ?? 0);
  }
  return at === text.length;
}

function trimmed(statement: string): string {
  return statement.replaceAll("\r\n", "\n").replace(/^[\s;]+|[\s;]+$/g, "");
}

const kept = new WeakMap<object, string>();
const digests = new WeakMap<Migration, string>();

function digestOfFile(migration: Migration): string {
  const known = digests.get(migration) ?? digestOf(migration.sql);
  digests.set(migration, known);
  return known;
}

/** Files and entries are held against each other in all pairs when one of them is without a partner. */
function significantOf(owner: object, text: () => string): string {
  const known = kept.get(owner) ?? significant(text().replaceAll("\r\n", "\n"));
  kept.set(owner, known);
  return known;
}
