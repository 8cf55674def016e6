// Knex: files of JavaScript or TypeScript, each a row by its whole name. Read in its lib/migrations/migrate/.

import { codeLayout } from "./code.ts";
import { npm } from "./deploy/deploy.ts";
import { dumpedSchema } from "./dumped-schema.ts";
import { appliedEntry } from "./entry.ts";

export const knex = codeLayout({
  id: "knex",
  title: "Knex",
  form: "<14 digits>_<name>.js",
  defaultDirectories: ["migrations"],
  deploy: {
    command: "knex migrate:latest",
    install: npm("knex"),
    project: ["package.json"],
    words: () => ["knex", "migrate:latest"],
  },
  files: /\.[mc]?[jt]s$/,
  content: /\bknex\b/i,
  schema: dumpedSchema("knex migrate:latest"),
  tables: [{ schema: null, name: "knex_migrations" }],
  beside: [{ schema: null, name: "knex_migrations_lock" }],
  columns: ["name", "batch", "migration_time"],
  // The row keeps the suffix, which differs between what is written and what is built of it.
  entry: (row) =>
    appliedEntry({ version: (row.text("name") ?? "").replace(/\.[^.]+$/, ""), appliedAt: row.time("migration_time") }),
  applied: (a, b) => Number(a.text("id")) - Number(b.text("id")),
});
