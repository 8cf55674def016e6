// Sequelize: files of JavaScript, each a row by its whole name, in the order of the names. Read in sequelize/cli and umzug.

import { codeLayout } from "./code.ts";
import { npm } from "./deploy/deploy.ts";
import { dumpedSchema } from "./dumped-schema.ts";
import { appliedEntry } from "./entry.ts";

export const sequelize = codeLayout({
  id: "sequelize",
  title: "Sequelize",
  form: "<14 digits>-<name>.js",
  defaultDirectories: ["migrations", "src/migrations", "db/migrations"],
  deploy: {
    command: "sequelize-cli db:migrate",
    install: npm("sequelize-cli"),
    project: [".sequelizerc", "package.json"],
    words: () => ["sequelize-cli", "db:migrate"],
  },
  files: /\.[mc]?[jt]s$/,
  content: /\bqueryInterface\b|\bQueryInterface\b/,
  schema: dumpedSchema("sequelize db:migrate"),
  tables: [{ schema: null, name: "SequelizeMeta" }],
  columns: ["name"],
  // What is written in TypeScript is applied as JavaScript.
  entry: (row) => appliedEntry({ version: (row.text("name") ?? "").replace(/\.[^.]+$/, "") }),
});
