// Rails: classes of Ruby, each a row by the number of its file; the table has the name of other tools', and
// fewer columns than most. Read in activerecord's schema_migration.rb and migration.rb.

import { codeLayout } from "./code.ts";
import { appliedEntry } from "./entry.ts";
import { byNumbers } from "./order.ts";

export const rails = codeLayout({
  id: "rails",
  title: "Rails",
  form: "<14 digits>_<name>.rb",
  defaultDirectories: ["db/migrate"],
  deploy: {
    command: "bin/rails db:migrate",
    install: "bundle install",
    project: ["Gemfile"],
    words: () => ["bin/rails", "db:migrate"],
  },
  files: /^\d+_.*\.rb$/,
  content: /\bActiveRecord::Migration\b/,
  schema: "`bin/rails db:schema:dump` write `db/structure.sql` (with `config.active_record.schema_format = :sql`)",
  version: (stem) => BigInt(/^\d+/.exec(stem)?.[0] ?? "0").toString(),
  order: "the number",
  sort: (a, b) => byNumbers(a.version, b.version),
  tables: [{ schema: null, name: "schema_migrations" }],
  beside: [{ schema: null, name: "ar_internal_metadata" }],
  columns: ["version"],
  without: ["dirty", "inserted_at"],
  entry: (row) => appliedEntry({ version: row.text("version") ?? "" }),
});
