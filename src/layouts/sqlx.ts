// sqlx: `<digits>_<name>.sql` (or `.up.sql`) files run by number, each in a transaction unless its first line says
// otherwise, with a checksum of the bytes. Read in its sqlx-core/src/migrate and sqlx-postgres/src/migrate.rs.

import { createHash } from "node:crypto";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { HistoryEntry, Migration } from "../model/migration.ts";
import { appliedEntry } from "./entry.ts";
import type { FolderListing, Layout } from "./layout.ts";
import { pathIn, textOf } from "./listing.ts";
import { quoteLiteral } from "./literal.ts";
import { byNumbers } from "./order.ts";
import { nearest } from "./project.ts";
import { historyRow } from "./row.ts";
import { isRustProject } from "./rust-project.ts";
import { skippedFile } from "./skipped-file.ts";
import { numberText } from "./version-number.ts";

export const sqlx: Layout = {
  id: "sqlx",
  title: "sqlx",
  form: "<digits>_<name>.sql",
  defaultDirectories: ["migrations"],
  describe: {
    recognised: "`<digits>_<name>.sql` files in a Rust project that uses sqlx, or with a `-- no-transaction` line",
    order: "the number",
    checksum: "SHA-384 of the file, with either end of line",
    limits: "`ignored-chars` of `sqlx.toml` is not known: such a file counts as edited",
  },
  deploy: {
    command: "sqlx migrate run",
    install: "cargo install sqlx-cli --no-default-features --features postgres,rustls",
    project: ["sqlx.toml", "Cargo.toml"],
    words: ({ folder }) => ["sqlx", "migrate", "run", "--source", folder],
  },
  configuration: {
    files: ["sqlx.toml"],
    directories: ({ text }) =>
      [...text.matchAll(/^\s*(?:migrate\.)?migrations-dir\s*=\s*["']([^"']*)["']/gm)].map(([, place = ""]) => place),
  },
  async recognise(listing) {
    if (migrationFiles(listing).length === 0) return 0;
    if (await isRustProject(listing, "sqlx")) return 2;
    if ((await nearest(listing, ["sqlx.toml"])) !== null || (await hasMark(listing))) return 2;
    return 1;
  },
  async read(listing) {
    const migrations: Migration[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const { name, type } of listing.entries) {
      if (type !== "file" || !name.endsWith(".sql")) continue;
      const path = pathIn(listing, name);
      const [, digits, rest = "", direction] = file.exec(name) ?? [];
      if (digits === undefined) {
        diagnostics.push(skippedFile(path, "never run by sqlx: its name is not <digits>_<name>.sql"));
        continue;
      }
      if (direction === ".down") continue;
      const sql = await textOf(listing, name);
      const checksums = digests((await listing.readBytes(name)) ?? new Uint8Array());
      const run = sql.startsWith(mark) ? "batch" : "transaction";
      migrations.push({ version: numberText(digits), name: spaced(rest), path, sql, firstLine: 1, run, checksums });
    }
    migrations.sort((a, b) => byNumbers(a.version, b.version));
    return { folder: { layout: "sqlx", directory: listing.directory, migrations }, diagnostics };
  },
  history: {
    tables: [{ schema: null, name: "_sqlx_migrations" }],
    columns: ["version", "success", "checksum"],
    read: (rows) =>
      rows
        .map(historyRow)
        .flatMap((row): readonly HistoryEntry[] => {
          const version = row.text("version");
          if (version === null) return [];
          return [
            appliedEntry({
              version,
              name: row.text("description"),
              state: row.flag("success") === false ? "failed" : "applied",
              checksum: row.text("checksum")?.replace(/^\\x/, "") ?? null,
              appliedAt: row.time("installed_on"),
            }),
          ];
        })
        .sort((a, b) => byNumbers(a.version, b.version)),
    create: `CREATE TABLE IF NOT EXISTS _sqlx_migrations (
  version bigint PRIMARY KEY, description text NOT NULL, installed_on timestamptz NOT NULL DEFAULT now(),
  success boolean NOT NULL, checksum bytea NOT NULL, execution_time bigint NOT NULL
)`,
    insert: ({ version, name, checksums: [checksum = ""] }) =>
      `INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
VALUES (${version}, ${quoteLiteral(name)}, true, decode('${checksum}', 'hex'), 0)`,
    lock: null,
  },
  compare: (migration, { checksum }) => {
    if (checksum === null) return "unknown";
    return migration.checksums.includes(checksum) ? "same" : "edited";
  },
};

const file = /^(\d+)_(.*?)(\.up|\.down)?\.sql$/;
const mark = "-- no-transaction";

function migrationFiles(listing: FolderListing): readonly string[] {
  return listing.entries
    .filter(({ name, type }) => type === "file" && file.test(name) && !name.endsWith(".down.sql"))
    .map(({ name }) => name);
}

async function hasMark(listing: FolderListing): Promise<boolean> {
  for (const name of migrationFiles(listing)) {
    const bytes = await listing.readBytes(name);
    if (bytes !== null && Buffer.from(bytes.subarray(0, mark.length)).toString("latin1") === mark) return true;
  }
  return false;
}

function spaced(name: string): string {
  return name.replaceAll("_", " ");
}

/** Git changes the ends of lines, and the tool's checksum with them. */
function digests(bytes: Uint8Array): readonly string[] {
  const raw = Buffer.from(bytes).toString("latin1");
  const forms = [raw, raw.replaceAll("\r\n", "\n"), raw.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n")];
  return [...new Set(forms.map((form) => createHash("sha384").update(form, "latin1").digest("hex")))];
}
