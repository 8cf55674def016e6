// MikroORM: classes in files named after them, each a row by that name. Read in its packages/migrations/src.

import { codeLayout } from "./code.ts";
import { npm } from "./deploy/deploy.ts";
import { dumpedSchema } from "./dumped-schema.ts";
import { appliedEntry } from "./entry.ts";

export const mikroOrm = codeLayout({
  id: "mikro-orm",
  title: "MikroORM",
  form: "Migration<14 digits>.ts",
  defaultDirectories: ["migrations", "src/migrations"],
  deploy: {
    command: "mikro-orm migration:up",
    install: npm("@mikro-orm/cli"),
    project: ["package.json"],
    words: () => ["mikro-orm", "migration:up"],
  },
  files: /\.[mc]?[jt]s$/,
  content: /@mikro-orm\/migrations/,
  schema: dumpedSchema("mikro-orm migration:up"),
  tables: [{ schema: null, name: "mikro_orm_migrations" }],
  columns: ["name", "executed_at"],
  // Older versions kept the suffix.
  entry: (row) =>
    appliedEntry({
      version: (row.text("name") ?? "").replace(/\.[mc]?[jt]s$/, ""),
      appliedAt: row.time("executed_at"),
    }),
  applied: (a, b) => Number(a.text("id")) - Number(b.text("id")),
});
