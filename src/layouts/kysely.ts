// Kysely: files of TypeScript or JavaScript in the order of their names, each a row by the name without its suffix.
// Read in its src/migration/migrator.ts.

import { codeLayout } from "./code.ts";
import { npm } from "./deploy/deploy.ts";
import { dumpedSchema } from "./dumped-schema.ts";
import { appliedEntry } from "./entry.ts";

export const kysely = codeLayout({
  id: "kysely",
  title: "Kysely",
  form: "<name>.ts",
  defaultDirectories: ["migrations", "src/migrations", "src/db/migrations"],
  deploy: {
    command: "kysely migrate:latest",
    install: npm("kysely-ctl"),
    project: ["package.json"],
    words: () => ["kysely", "migrate:latest"],
  },
  files: /\.[mc]?[jt]s$/,
  content: /\bKysely\b|["']kysely["']/,
  schema: dumpedSchema("kysely migrate:latest"),
  tables: [{ schema: null, name: "kysely_migration" }],
  beside: [{ schema: null, name: "kysely_migration_lock" }],
  columns: ["name", "timestamp"],
  entry: (row) => appliedEntry({ version: row.text("name") ?? "", appliedAt: row.time("timestamp") }),
});
