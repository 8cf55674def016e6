// Prisma Migrate: `<name>/migration.sql` folders run in the order of their names' bytes, each file as one simple query,
// with a checksum in the history. What it rolled back it forgets; what it began and did not end stops it.

import { createHash } from "node:crypto";
import type { Diagnostic } from "../model/diagnostic.ts";
import { UserError } from "../model/errors.ts";
import type { HistoryEntry, Migration } from "../model/migration.ts";
import { prismaDeploy } from "./deploy/prisma.ts";
import type { FolderListing, Layout } from "./layout.ts";
import { pathIn } from "./listing.ts";
import { quoteLiteral } from "./literal.ts";
import { byBytes } from "./order.ts";
import { historyRow } from "./row.ts";

export const prisma: Layout = {
  id: "prisma",
  title: "Prisma Migrate",
  form: "<name>/migration.sql",
  defaultDirectories: ["prisma/migrations"],
  describe: {
    recognised: "folders with a `migration.sql`; sure of it by `migration_lock.toml`",
    order: "bytes of the folder's name",
    checksum: "SHA-256 of the file, with either end of line",
    limits: "PostgreSQL and CockroachDB only",
  },
  deploy: prismaDeploy,
  configuration: {
    files: ["prisma.config.*"],
    directories: ({ text }) => {
      const path = /\bmigrations\s*:\s*\{[^}]*?\bpath\s*:\s*["'`]([^"'`$]+)["'`]/.exec(text)?.[1];
      return path === undefined ? [] : [path];
    },
  },
  async recognise(listing) {
    if (listing.entries.some(({ name, type }) => name === "migration_lock.toml" && type === "file")) return 2;
    for (const name of folders(listing)) if ((await listing.readBytes(`${name}/migration.sql`)) !== null) return 1;
    return 0;
  },
  async read(listing) {
    await refuseOtherProvider(listing);
    const migrations: Migration[] = [];
    for (const version of folders(listing)) {
      const file = `${version}/migration.sql`;
      const [sql, bytes] = [await listing.read(file), await listing.readBytes(file)];
      if (sql === null || bytes === null) continue;
      const path = pathIn(listing, file);
      migrations.push({
        version,
        name: nameOf(version),
        path,
        sql,
        firstLine: 1,
        run: "batch",
        checksums: checksums(bytes),
      });
    }
    return {
      folder: { layout: "prisma", directory: listing.directory, migrations },
      diagnostics: await strays(listing),
    };
  },
  history: {
    tables: [{ schema: null, name: "_prisma_migrations" }],
    columns: ["migration_name", "checksum", "finished_at", "rolled_back_at"],
    read(rows) {
      const begun = rows.map(historyRow).filter((row) => row.text("rolled_back_at") === null);
      // The same name may be there again, after a failure that was resolved: the newest counts.
      const newest = new Map<string, HistoryEntry>();
      const ordered = begun.sort((a, b) => byBytes(a.time("started_at") ?? "", b.time("started_at") ?? ""));
      for (const each of ordered.flatMap(entry)) {
        newest.delete(each.version);
        newest.set(each.version, each);
      }
      return [...newest.values()];
    },
    create: `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL, checksum varchar(64) NOT NULL, finished_at timestamptz,
  migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0
)`,
    insert: ({ version, checksums: [checksum = ""] }) =>
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
VALUES (gen_random_uuid(), ${quoteLiteral(checksum)}, now(), ${quoteLiteral(version)}, 1)`,
    lock: "72707369",
  },
  compare: (migration, { checksum }) => {
    if (checksum === null || checksum === "") return "unknown";
    return migration.checksums.includes(checksum) ? "same" : "edited";
  },
};

function folders(listing: FolderListing): readonly string[] {
  return listing.entries.filter(({ type }) => type === "directory").map(({ name }) => name);
}

const providers = ["postgresql", "postgres", "cockroachdb"];

async function refuseOtherProvider(listing: FolderListing): Promise<void> {
  const lock = await listing.read("migration_lock.toml");
  const provider = /^\s*provider\s*=\s*"([^"]*)"/m.exec(lock ?? "")?.[1];
  if (provider === undefined || providers.includes(provider)) return;
  throw new UserError(
    `${listing.directory} holds migrations for ${provider} (migration_lock.toml), not for PostgreSQL: name the PostgreSQL folder with --migrations DIR`,
  );
}

/** Prisma names a folder `<14 digits>_<name>`, and takes any other name too. */
function nameOf(version: string): string {
  return version.replace(/^\d+_/, "");
}

/** As it is, and with either end of line: Git changes those. Old engines wrote each byte without its leading zero. */
function checksums(bytes: Uint8Array): readonly string[] {
  const raw = Buffer.from(bytes).toString("latin1");
  const forms = [raw, raw.replaceAll("\r\n", "\n"), raw.replaceAll("\n", "\r\n")];
  const digests = forms.map((form) => createHash("sha256").update(form, "latin1").digest());
  const padded = digests.map((digest) => digest.toString("hex"));
  const unpadded = digests.map((digest) => [...digest].map((byte) => byte.toString(16)).join(""));
  return [...new Set([...padded, ...unpadded])];
}

function entry(row: ReturnType<typeof historyRow>): readonly HistoryEntry[] {
  const version = row.text("migration_name");
  if (version === null) return [];
  const finished = row.time("finished_at");
  return [
    {
      version,
      name: nameOf(version),
      state: finished === null ? "failed" : "applied",
      checksum: row.text("checksum"),
      statements: null,
      appliedAt: finished ?? row.time("started_at"),
    },
  ];
}

async function strays(listing: FolderListing): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { name, type } of listing.entries) {
    const path = pathIn(listing, name);
    const warning = { severity: "warning", path, line: null } as const;
    if (type === "directory" && !name.startsWith(".") && (await listing.readBytes(`${name}/migration.sql`)) === null) {
      found.push({ ...warning, code: "file-absent", message: "no migration.sql in it: Prisma stops at such a folder" });
    } else if (type === "file" && name.endsWith(".sql")) {
      const message = "never run by Prisma: a migration is a folder with a migration.sql in it";
      found.push({ ...warning, code: "file-skipped", message });
    }
  }
  return found;
}
