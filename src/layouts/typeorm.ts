// TypeORM: classes that end in a time, each a row by the class's name. Read in its src/migration/MigrationExecutor.ts.

import { type CodeFile, codeLayout } from "./code.ts";
import { npm } from "./deploy/deploy.ts";
import { dumpedSchema } from "./dumped-schema.ts";
import { appliedEntry } from "./entry.ts";

export const typeorm = codeLayout({
  id: "typeorm",
  title: "TypeORM",
  form: "<time>-<Name>.ts",
  defaultDirectories: ["src/migrations", "src/migration", "migrations"],
  deploy: {
    command: "typeorm migration:run",
    install: npm("typeorm"),
    project: ["src/data-source.ts", "src/db/data-source.ts", "package.json"],
    words: ({ project }) => {
      const source =
        project === null || project.path.endsWith("package.json")
          ? null
          : project.path.slice(project.folder.length + 1);
      return source === null
        ? ["typeorm", "migration:run"]
        : ["typeorm-ts-node-commonjs", "migration:run", "-d", source];
    },
  },
  files: /\.[mc]?[jt]s$/,
  content: /\bMigrationInterface\b|\bqueryRunner\b/,
  schema: dumpedSchema("typeorm migration:run"),
  version: className,
  order: "the time in the class's name",
  sort: (a, b) => time(a) - time(b),
  tables: [{ schema: null, name: "migrations" }],
  beside: [{ schema: null, name: "typeorm_metadata" }],
  columns: ["timestamp", "name"],
  entry: (row) => appliedEntry({ version: row.text("name") ?? "" }),
  applied: (a, b) => Number(a.text("id")) - Number(b.text("id")),
});

/** A `name` that the class gives itself goes before its own. */
function className(stem: string, text: string): string {
  const given = /\bname\s*(?::\s*string\s*)?=\s*["'`]([^"'`]+)["'`]/.exec(text)?.[1];
  return given ?? /\bclass\s+([\p{L}_$][\p{L}\d_$]*)/u.exec(text)?.[1] ?? stem;
}

/** Its last 13 digits are milliseconds. */
function time({ version }: CodeFile): number {
  return Number(/\d{13}$/.exec(version)?.[0] ?? 0);
}
