// Prisma Migrate: `<14 digits>_<name>/migration.sql`. Its schema is a file of its own, which only Prisma writes.

import { newFile, refuseOutsideTransaction, textOf } from "./texts.ts";
import { nextTime } from "./version.ts";
import type { Writer } from "./writer.ts";

export const prisma: Writer = {
  goesBack: false,
  writes: "`<14 digits>_<name>/migration.sql`",
  marks: "`prisma migrate resolve --applied <name>`",
  async draft(listing, migration, { directory, migrations }) {
    refuseOutsideTransaction(migration, { tool: "Prisma", single: true });
    const digits = migrations.map(({ version }) => /^\d+/.exec(version)?.[0] ?? "");
    const version = `${nextTime(digits, digits.at(-1), migration.at)}_${migration.name}`;
    const lock = listing.entries.some(({ name }) => name === "migration_lock.toml") || migrations.length > 0;
    return {
      edits: [
        newFile(directory, `${version}/migration.sql`, textOf(migration.up)),
        ...(lock ? [] : [newFile(directory, "migration_lock.toml", 'provider = "postgresql"\n')]),
      ],
      told:
        migration.up.length === 0
          ? []
          : ["schema.prisma is as it was: `prisma db pull` writes it from a database that has the migration"],
    };
  },
  mark: ({ version }) => ({ kind: "command", text: `prisma migrate resolve --applied ${shell(version)}` }),
};

function shell(word: string): string {
  return /^[\w.-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
