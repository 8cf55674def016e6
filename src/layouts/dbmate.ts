// dbmate: `<digits>….sql` files run in the order of their names' bytes, the part behind `-- migrate:up` in a transaction
// unless that line says `transaction:false`. Read in its pkg/dbmate/migration.go and pkg/driver/postgres/postgres.go.

import { posix } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { HistoryEntry, Migration } from "../model/migration.ts";
import { npm } from "./deploy/deploy.ts";
import { appliedEntry } from "./entry.ts";
import type { Layout } from "./layout.ts";
import { pathIn, textOf } from "./listing.ts";
import { quoteLiteral } from "./literal.ts";
import { byBytes } from "./order.ts";
import { historyRow } from "./row.ts";
import { anyFile, upPart } from "./sections.ts";
import { skippedFile } from "./skipped-file.ts";

export const dbmate: Layout = {
  id: "dbmate",
  title: "dbmate",
  form: "<digits>_<name>.sql with -- migrate:up",
  defaultDirectories: ["db/migrations"],
  describe: {
    recognised: "files with a `-- migrate:up` line",
    order: "bytes of the name",
    checksum: "none",
    limits: "one migrations folder; `schema_migrations` without `dirty` or `inserted_at`",
  },
  deploy: {
    command: "dbmate up",
    install: npm("dbmate"),
    project: [],
    words: ({ folder }) => ["dbmate", "--migrations-dir", folder, "--no-dump-schema", "up"],
  },
  configuration: {
    files: [".env"],
    directories: ({ text }) =>
      [...text.matchAll(/^\s*(?:export\s+)?DBMATE_MIGRATIONS_DIR\s*=\s*["']?([^"'\r\n#]*)/gm)].flatMap(([, value]) => {
        const places = (value ?? "").split(",").map((place) => place.trim());
        return places.filter((place) => place !== "").map((place) => posix.normalize(place));
      }),
  },
  recognise: async (listing) => ((await anyFile(listing, marks.up)) ? 2 : 0),
  async read(listing) {
    const migrations: Migration[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const { name, type } of listing.entries) {
      if (type !== "file" || !name.endsWith(".sql")) continue;
      const path = pathIn(listing, name);
      const [, version, rest = ""] = file.exec(name) ?? [];
      if (version === undefined) {
        diagnostics.push(skippedFile(path, "never run by dbmate: its name does not begin with digits"));
        continue;
      }
      const up = upPart(await textOf(listing, name), marks);
      if (up === null) {
        const message = "no -- migrate:up line: dbmate stops at such a file";
        diagnostics.push({ code: "up-part-absent", severity: "warning", message, path, line: null });
      }
      const run = withoutTransaction.test(up?.sql ?? "") ? "batch" : "transaction";
      const section = up ?? { sql: "", firstLine: 1 };
      migrations.push({ version, name: rest, path, ...section, run, checksums: [] });
    }
    return { folder: { layout: "dbmate", directory: listing.directory, migrations }, diagnostics };
  },
  history: {
    tables: [{ schema: null, name: "schema_migrations" }],
    columns: ["version"],
    without: ["dirty", "inserted_at"],
    read: (rows) =>
      rows
        .map((row) => historyRow(row).text("version"))
        .flatMap((version): readonly HistoryEntry[] => (version === null ? [] : [appliedEntry({ version })]))
        .sort((a, b) => byBytes(a.version, b.version)),
    create: "CREATE TABLE IF NOT EXISTS schema_migrations (version varchar NOT NULL PRIMARY KEY)",
    insert: ({ version }) => `INSERT INTO schema_migrations (version) VALUES (${quoteLiteral(version)})`,
    lock: null,
  },
  compare: () => "unknown",
};

const file = /^(\d+)_?(.*)\.sql$/;
const marks = { up: /^--\s*migrate:up(?=\s|$)/m, down: /^--\s*migrate:down(?=\s|$)/m };
/** On the line of the mark; the first line of the part. */
const withoutTransaction = /^--[^\n]*\btransaction:false\b/;
