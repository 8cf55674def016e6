// Ecto: modules of Elixir, each a row by the number of its file. Read in ecto_sql's lib/ecto/migration/schema_migration.ex.

import { codeLayout } from "./code.ts";
import { appliedEntry } from "./entry.ts";
import { byNumbers } from "./order.ts";

export const ecto = codeLayout({
  id: "ecto",
  title: "Ecto",
  form: "<14 digits>_<name>.exs",
  defaultDirectories: ["priv/repo/migrations"],
  deploy: {
    command: "mix ecto.migrate",
    install: "mix deps.get",
    project: ["mix.exs"],
    words: () => ["mix", "ecto.migrate"],
  },
  files: /^\d+_.*\.exs$/,
  content: /\buse\s+[\w.]*Migration\b/,
  schema: "`mix ecto.dump` write `priv/repo/structure.sql`",
  version: (stem) => BigInt(/^\d+/.exec(stem)?.[0] ?? "0").toString(),
  order: "the number",
  sort: (a, b) => byNumbers(a.version, b.version),
  tables: [{ schema: null, name: "schema_migrations" }],
  columns: ["version", "inserted_at"],
  entry: (row) => appliedEntry({ version: row.text("version") ?? "", appliedAt: row.time("inserted_at") }),
});
