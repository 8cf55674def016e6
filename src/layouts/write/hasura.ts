// Hasura: `<13 digits>_<name>/up.sql` and `down.sql`, or a flat pair where the newest is one.

import { downText, newFile, refuseOutsideTransaction, textOf } from "./texts.ts";
import { milliseconds, nextVersion } from "./version.ts";
import type { Writer } from "./writer.ts";

export const hasura: Writer = {
  goesBack: true,
  writes: "`<13 digits>_<name>/up.sql` and `down.sql`",
  marks: "`hasura migrate apply --skip-execution --version <version>`",
  async draft(_listing, migration, { directory, migrations, versions }) {
    refuseOutsideTransaction(migration, { tool: "Hasura" });
    const stem = `${nextVersion(versions, milliseconds, migration.at)}_${migration.name}`;
    const isFlat = /\.up\.(?:sql|yaml)$/.test(migrations.at(-1)?.path ?? "");
    const [up, down] = isFlat ? [`${stem}.up.sql`, `${stem}.down.sql`] : [`${stem}/up.sql`, `${stem}/down.sql`];
    return { edits: [newFile(directory, up, textOf(migration.up)), newFile(directory, down, downText(migration))] };
  },
  mark: ({ version, path }, { directory }) => {
    const database = directory.split("/").at(-1) ?? "default";
    const isInDatabase = database !== "migrations" && path.startsWith(`${directory}/`);
    return {
      kind: "command",
      text: `hasura migrate apply --skip-execution --version ${version}${isInDatabase ? ` --database-name ${database}` : ""}`,
    };
  },
};
