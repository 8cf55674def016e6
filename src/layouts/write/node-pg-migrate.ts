// node-pg-migrate: `<number>_<name>.sql` with both ways in it, or a pair of files where the newest is one.

import { nodePgMigrate as layout } from "../node-pg-migrate.ts";
import { digitsOf, downText, newFile, refuseOutsideTransaction, rowOf, textOf } from "./texts.ts";
import { milliseconds, nextVersion, styleOf } from "./version.ts";
import type { Writer } from "./writer.ts";

export const nodePgMigrate: Writer = {
  goesBack: true,
  writes: "`<number>_<name>.sql` with `-- Up Migration` and `-- Down Migration`, or a pair as the newest",
  marks: "a row of `pgmigrations`",
  async draft(_listing, migration, { directory, migrations, versions }) {
    refuseOutsideTransaction(migration, { tool: "node-pg-migrate" });
    const newest = migrations.at(-1);
    const style = styleOf(digitsOf(newest), milliseconds);
    // Of a time of 17 digits the tool makes milliseconds: the two kinds compare there, not here.
    const taken = versions.map((version) => /^\d+/.exec(version)?.[0] ?? "");
    const separator = /^\d+(-)/.exec(newest?.path.split("/").at(-1) ?? "")?.[1] ?? "_";
    const stem = `${nextVersion(taken, style, migration.at)}${separator}${migration.name}`;
    if (newest?.path.endsWith(".up.sql") === true) {
      return {
        edits: [
          newFile(directory, `${stem}.up.sql`, textOf(migration.up)),
          newFile(directory, `${stem}.down.sql`, downText(migration)),
        ],
      };
    }
    const text = `-- Up Migration\n\n${textOf(migration.up)}\n-- Down Migration\n\n${downText(migration)}`;
    return { edits: [newFile(directory, `${stem}.sql`, text)] };
  },
  mark: (migration) => rowOf(layout, migration),
};
