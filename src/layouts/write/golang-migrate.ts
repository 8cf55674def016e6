// golang-migrate: `<digits>_<name>.up.sql` and its `.down.sql`, each sent as one, so a statement that can be in no
// transaction must be alone.

import { digitsOf, downText, newFile, refuseOutsideTransaction, textOf } from "./texts.ts";
import { nextVersion, seconds, styleOf } from "./version.ts";
import type { Writer } from "./writer.ts";

export const golangMigrate: Writer = {
  goesBack: true,
  writes: "`<digits>_<name>.up.sql` and `.down.sql`, the next number or the time",
  marks: "`migrate force <version>`, where nothing else is pending before it",
  async draft(_listing, migration, { directory, migrations, versions }) {
    refuseOutsideTransaction(migration, { tool: "golang-migrate", single: true });
    const version = nextVersion(versions, styleOf(digitsOf(migrations.at(-1)), seconds), migration.at);
    const stem = `${version}_${migration.name}`;
    return {
      edits: [
        newFile(directory, `${stem}.up.sql`, textOf(migration.up)),
        newFile(directory, `${stem}.down.sql`, downText(migration)),
      ],
    };
  },
  /** The history is one number: to set it says that everything up to it was applied. */
  mark: ({ version }, { directory }) => ({
    kind: "command",
    text: `migrate -path ${directory} -database "$DATABASE_URL" force ${version}`,
  }),
};
