// Diesel: `<version>_<name>/up.sql` folders run in the order of their names, each in a transaction unless its
// metadata.toml says otherwise. The history has the version without its dashes. Read in its migrations_internals.

import { posix } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { HistoryEntry, Migration } from "../model/migration.ts";
import { appliedEntry } from "./entry.ts";
import type { FolderListing, Layout } from "./layout.ts";
import { pathIn } from "./listing.ts";
import { quoteLiteral } from "./literal.ts";
import { byBytes } from "./order.ts";
import { nearest } from "./project.ts";
import { historyRow } from "./row.ts";
import { isRustProject } from "./rust-project.ts";

export const diesel: Layout = {
  id: "diesel",
  title: "Diesel",
  form: "<version>_<name>/up.sql",
  defaultDirectories: ["migrations"],
  describe: {
    recognised: "`<version>_<name>/up.sql` folders in a Rust project that uses diesel, or with Diesel's dated names",
    order: "the version without its dashes",
    checksum: "none",
    limits: "migrations written in Rust are not known",
  },
  deploy: {
    command: "diesel migration run",
    install: "cargo install diesel_cli --no-default-features --features postgres",
    project: ["diesel.toml", "Cargo.toml"],
    words: ({ folder }) => ["diesel", "migration", "run", "--migration-dir", folder],
  },
  configuration: {
    files: ["diesel.toml"],
    directories: ({ path, text }) => {
      const [, section = ""] = /^\s*\[migrations_directory\]([^[]*)/m.exec(text) ?? [];
      const place = /^\s*dir\s*=\s*["']([^"']*)["']/m.exec(section)?.[1];
      return place === undefined || posix.isAbsolute(place) ? [] : [posix.join(posix.dirname(path), place)];
    },
  },
  async recognise(listing) {
    const names = await withUp(listing);
    if (names.length === 0) return 0;
    if (names.some((name) => dated.test(name) || name.endsWith("_diesel_initial_setup"))) return 2;
    if ((await nearest(listing, ["diesel.toml"])) !== null || (await isRustProject(listing, "diesel"))) return 2;
    return 1;
  },
  async read(listing) {
    const migrations: Migration[] = [];
    for (const folder of await withUp(listing)) {
      const sql = (await listing.read(`${folder}/up.sql`)) ?? "";
      const metadata = (await listing.read(`${folder}/metadata.toml`)) ?? "";
      const run = /^\s*run_in_transaction\s*=\s*false\b/m.test(metadata) ? "batch" : "transaction";
      const path = pathIn(listing, `${folder}/up.sql`);
      migrations.push({
        version: versionOf(folder),
        name: nameOf(folder),
        path,
        sql,
        firstLine: 1,
        run,
        checksums: [],
      });
    }
    migrations.sort((a, b) => byBytes(a.version, b.version));
    return {
      folder: { layout: "diesel", directory: listing.directory, migrations },
      diagnostics: await strays(listing),
    };
  },
  history: {
    tables: [{ schema: null, name: "__diesel_schema_migrations" }],
    columns: ["version"],
    read: (rows) =>
      rows
        .map(historyRow)
        .flatMap((row): readonly HistoryEntry[] => {
          const version = row.text("version");
          return version === null ? [] : [appliedEntry({ version, appliedAt: row.time("run_on") })];
        })
        .sort((a, b) => byBytes(a.version, b.version)),
    create: `CREATE TABLE IF NOT EXISTS __diesel_schema_migrations (
  version varchar(50) PRIMARY KEY NOT NULL, run_on timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP
)`,
    insert: ({ version }) => `INSERT INTO __diesel_schema_migrations (version) VALUES (${quoteLiteral(version)})`,
    lock: null,
  },
  compare: () => "unknown",
};

const dated = /^\d{4}-\d{2}-\d{2}-\d{6}(?:-\d{4})?_/;

function folders(listing: FolderListing): readonly string[] {
  return listing.entries
    .filter(({ name, type }) => type === "directory" && !name.startsWith(".") && name.includes("_"))
    .map(({ name }) => name);
}

async function withUp(listing: FolderListing): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of folders(listing)) if ((await listing.readBytes(`${name}/up.sql`)) !== null) found.push(name);
  return found;
}

/** Up to the first `_`, without dashes: `2023-01-01-000000_users` is 20230101000000. */
function versionOf(folder: string): string {
  return folder.slice(0, folder.indexOf("_")).replaceAll("-", "");
}

function nameOf(folder: string): string {
  return folder.slice(folder.indexOf("_") + 1);
}

async function strays(listing: FolderListing): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const name of folders(listing)) {
    if ((await listing.readBytes(`${name}/up.sql`)) !== null) continue;
    if ((await listing.readBytes(`${name}/down.sql`)) === null) continue;
    const message = "no up.sql in it: Diesel stops at such a folder";
    found.push({ code: "file-absent", severity: "warning", message, path: pathIn(listing, name), line: null });
  }
  return found;
}
