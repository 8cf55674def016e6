// graphile-migrate: what has its SQL is committed, with the hash and the one before in its header; what is yet to be
// written goes where the tool takes it from. Its rules: src/commands/commit.ts and src/header.ts.

import { UserError } from "../../model/errors.ts";
import { hashOf } from "../graphile-migrate.ts";
import type { FolderListing } from "../layout.ts";
import { pathIn } from "../listing.ts";
import { quoteLiteral } from "../literal.ts";
import { newFile, textOf } from "./texts.ts";
import { nextVersion } from "./version.ts";
import type { Draft, NewMigration, Writer } from "./writer.ts";

export const graphileMigrate: Writer = {
  goesBack: false,
  writes: "`committed/<6 digits>-<name>.sql` with its header; an empty one is `current.sql` with its message",
  marks: "a row of `graphile_migrate.migrations`",
  async draft(listing, migration, { directory, migrations, versions }) {
    if (migration.up.length === 0) return current(listing, migration);
    const committed = directory.endsWith("committed") ? "." : "committed";
    const previous = migrations.at(-1)?.checksums.at(-1) ?? null;
    const version = nextVersion(versions, { kind: "number", width: 6 }, migration.at);
    const body = `${migration.inTransaction ? "" : "--! no-transaction\n"}${textOf(migration.up)}`;
    const headers = [`Previous: ${previous ?? "-"}`, `Hash: ${hashOf(body, previous)}`, `Message: ${migration.name}`];
    const text = `${headers.map((each) => `--! ${each}\n`).join("")}\n${body}`;
    return { edits: [newFile(directory, `${committed}/${version}-${migration.name}.sql`, text)] };
  },
  mark: ({ version, checksums: [hash = ""] }) => ({
    kind: "sql",
    text: `INSERT INTO graphile_migrate.migrations (hash, previous_hash, filename)
SELECT ${quoteLiteral(hash)}, (SELECT hash FROM graphile_migrate.migrations ORDER BY filename DESC LIMIT 1), ${quoteLiteral(`${version}.sql`)};`,
  }),
};

/** A committed file is never changed again, so an empty one is of no use. */
async function current(listing: FolderListing, { name }: NewMigration): Promise<Draft> {
  const file = listing.directory.endsWith("committed") ? "../current.sql" : "current.sql";
  const path = pathIn(listing, file);
  const before = await listing.read(file);
  if (before !== null && before.replace(/^\s*--.*$/gm, "").trim() !== "") {
    throw new UserError(`${path} holds a migration that is not committed: run \`graphile-migrate commit\` first`);
  }
  const text = `--! Message: ${name}\n\n-- Enter migration here\n`;
  return { edits: [{ path, text, before }], isUncommitted: true };
}
