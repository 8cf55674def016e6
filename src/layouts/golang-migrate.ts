// golang-migrate: `<digits>_<name>.up.sql` files run by number, each as one simple query, with one row for a history:
// the version that was reached, and whether its file ended. Read in its source/parse.go and database/postgres/postgres.go.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { HistoryEntry, Migration } from "../model/migration.ts";
import { appliedEntry } from "./entry.ts";
import type { Layout } from "./layout.ts";
import { pathIn, textOf } from "./listing.ts";
import { byNumbers } from "./order.ts";
import { historyRow } from "./row.ts";
import { isRustProject } from "./rust-project.ts";
import { skippedFile } from "./skipped-file.ts";
import { numberText } from "./version-number.ts";

export const golangMigrate: Layout = {
  id: "golang-migrate",
  title: "golang-migrate",
  form: "<digits>_<name>.up.sql",
  defaultDirectories: [
    "migrations",
    "db/migrations",
    "db/migration",
    "database/migrations",
    "internal/migrations",
    "internal/db/migrations",
    "internal/database/migrations",
  ],
  describe: {
    recognised: "`<digits>_<name>.up.sql` files, and no more of other names, outside a Rust project that uses sqlx",
    order: "the number",
    checksum: "none",
    limits: "the history is one number: every file up to it counts as applied, also one that was added behind it",
  },
  deploy: {
    command: "migrate up",
    install: "go install -tags postgres github.com/golang-migrate/migrate/v4/cmd/migrate@latest",
    project: ["go.mod"],
    // An empty address is filled from libpq's variables.
    words: ({ folder }) => ["migrate", "-path", folder, "-database", "postgres://", "up"],
  },
  async recognise(listing) {
    const names = listing.entries.flatMap(({ name, type }) => (type === "file" ? [name] : []));
    const ups = names.filter((name) => upFile.test(name)).length;
    // A few names of this form among others' are no sign: the tool would leave out all but those.
    const others = names.filter((name) => name.endsWith(".sql") && !file.test(name)).length;
    if (ups === 0 || others > ups) return 0;
    return (await isRustProject(listing, "sqlx")) ? 1 : 2;
  },
  async read(listing) {
    const migrations: Migration[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const { name, type } of listing.entries) {
      if (type !== "file" || !name.endsWith(".sql")) continue;
      const path = pathIn(listing, name);
      const [, digits, rest = "", direction] = file.exec(name) ?? [];
      if (digits === undefined) {
        diagnostics.push(skippedFile(path, "never run by golang-migrate: its name is not <digits>_<name>.up.sql"));
      } else if (direction === "up") {
        const sql = await textOf(listing, name);
        migrations.push({
          version: numberText(digits),
          name: rest,
          path,
          sql,
          firstLine: 1,
          run: "batch",
          checksums: [],
        });
      }
    }
    migrations.sort((a, b) => byNumbers(a.version, b.version));
    return { folder: { layout: "golang-migrate", directory: listing.directory, migrations }, diagnostics };
  },
  history: {
    tables: [{ schema: null, name: "schema_migrations" }],
    columns: ["version", "dirty"],
    /** At most one row; -1 where all was taken down. */
    read: (rows) =>
      rows.map(historyRow).flatMap((row): readonly HistoryEntry[] => {
        const version = row.text("version");
        if (version === null || version.startsWith("-")) return [];
        return [appliedEntry({ version, state: row.flag("dirty") ? "failed" : "applied" })];
      }),
    within: (entries, { migrations }) =>
      entries.flatMap((mark) => [
        ...migrations
          .filter(({ version }) => byNumbers(version, mark.version) < 0)
          .map(({ version }) => appliedEntry({ version })),
        mark,
      ]),
    create:
      "CREATE TABLE IF NOT EXISTS schema_migrations (version bigint NOT NULL PRIMARY KEY, dirty boolean NOT NULL)",
    insert: ({ version }) =>
      `TRUNCATE schema_migrations; INSERT INTO schema_migrations (version, dirty) VALUES (${version}, false)`,
    lock: null,
  },
  compare: () => "unknown",
};

const upFile = /^\d+_.*\.up\.sql$/;
const file = /^(\d+)_(.*)\.(up|down)\.sql$/;
