// node-pg-migrate: files in the order of their number, all that is pending in one transaction; SQL files may hold an up
// and a down part, or come in pairs. Read in its src/sqlMigration.ts, src/migrationLoader.ts and src/runner.ts.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Migration } from "../model/migration.ts";
import { languageOf } from "./code.ts";
import { npm } from "./deploy/deploy.ts";
import { appliedEntry } from "./entry.ts";
import type { FolderListing, Layout } from "./layout.ts";
import { pathIn, textOf } from "./listing.ts";
import { quoteLiteral } from "./literal.ts";
import { byBytes } from "./order.ts";
import { historyRow } from "./row.ts";
import { upPart } from "./sections.ts";
import { skippedFile } from "./skipped-file.ts";

const title = "node-pg-migrate";

export const nodePgMigrate: Layout = {
  id: "node-pg-migrate",
  title,
  form: "<number>_<name>.sql",
  defaultDirectories: ["migrations"],
  describe: {
    recognised: "`-- Up Migration` in the SQL files, or `pgm` in the others",
    order: "the number; one of 17 digits is a time",
    checksum: "none",
    limits: "files of JavaScript or TypeScript are named, and what they build is not known",
  },
  deploy: {
    command: "node-pg-migrate up",
    install: npm("node-pg-migrate"),
    project: ["package.json"],
    words: ({ folder }) => ["node-pg-migrate", "up", "--migrations-dir", folder],
  },
  async recognise(listing) {
    for (const name of files(listing)) {
      const text = Buffer.from((await listing.readBytes(name)) ?? "").toString("latin1");
      if (name.endsWith(".sql") ? part("up").test(text) : /\bpgm\b|\bnode-pg-migrate\b/.test(text)) return 2;
    }
    return 0;
  },
  async read(listing) {
    const migrations: Migration[] = [];
    const diagnostics: Diagnostic[] = [];
    const names = files(listing);
    for (const name of names) {
      const path = pathIn(listing, name);
      if (!/^\d/.test(name)) {
        diagnostics.push(skippedFile(path, "its name does not begin with a number: node-pg-migrate stops at it"));
        continue;
      }
      if (/\.down\.sql$/.test(name) && names.includes(name.replace(/\.down\.sql$/, ".up.sql"))) continue;
      const version = name.replace(/(?:\.up)?\.[^.]+$/, "");
      const language = languageOf(name);
      const code = language === null ? {} : { code: `is ${language}, which only ${title} can run` };
      const { sql, firstLine } = language === null ? up(await textOf(listing, name)) : { sql: "", firstLine: 1 };
      migrations.push({
        version,
        name: version.replace(/^\d+[_-]?/, ""),
        path,
        sql,
        firstLine,
        run: /^\s*--\s*pgm\.noTransaction|\bpgm\.noTransaction\(\)/m.test(sql) ? "batch" : "transaction",
        checksums: [],
        ...code,
      });
    }
    return { folder: { layout: "node-pg-migrate", directory: listing.directory, migrations }, diagnostics };
  },
  history: {
    tables: [{ schema: null, name: "pgmigrations" }],
    columns: ["id", "name", "run_on"],
    read: (rows) =>
      rows
        .map(historyRow)
        .sort((a, b) => byBytes(a.time("run_on") ?? "", b.time("run_on") ?? "") || number(a) - number(b))
        .map((row) => appliedEntry({ version: row.text("name") ?? "", appliedAt: row.time("run_on") })),
    create:
      "CREATE TABLE IF NOT EXISTS pgmigrations (id SERIAL PRIMARY KEY, name varchar(255) NOT NULL, run_on timestamp NOT NULL)",
    insert: ({ version }) => `INSERT INTO pgmigrations (name, run_on) VALUES (${quoteLiteral(version)}, now())`,
    lock: "7241865325823964",
  },
  compare: () => "unknown",
};

function number(row: ReturnType<typeof historyRow>): number {
  return Number(row.text("id"));
}

/** In its order: by number where both have one that differs, else by name. */
function files(listing: FolderListing): readonly string[] {
  return listing.entries
    .filter(({ name, type }) => type === "file" && !name.startsWith("."))
    .map(({ name }) => name)
    .filter((name) => name.endsWith(".sql") || languageOf(name) !== null)
    .sort((a, b) => Number(prefix(a) - prefix(b)) || byBytes(a, b));
}

/** A number of 17 digits is a time in UTC, others are milliseconds or an index. */
function prefix(name: string): bigint {
  const digits = /^\d+/.exec(name)?.[0] ?? "0";
  const [, year, month, day, hour, minute, second, ms] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})$/.exec(digits) ?? [];
  if (year === undefined) return BigInt(digits);
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
  return Number.isNaN(time) ? BigInt(digits) : BigInt(time);
}

function part(direction: "up" | "down"): RegExp {
  return new RegExp(`^\\s*--[\\s-]*${direction}\\s+migration`, "im");
}

/** A file without parts is one. */
function up(text: string): { readonly sql: string; readonly firstLine: number } {
  return upPart(text, { up: part("up"), down: part("down") }) ?? { sql: text, firstLine: 1 };
}
