// sqlx: `<digits>_<name>.sql`, or a pair of `.up.sql` and `.down.sql` where the newest is one.

import { sqlx as layout } from "../sqlx.ts";
import { digitsOf, downText, newFile, rowOf, textOf } from "./texts.ts";
import { nextVersion, seconds, styleOf } from "./version.ts";
import type { Writer } from "./writer.ts";

export const sqlx: Writer = {
  goesBack: true,
  writes: "`<digits>_<name>.sql`, or `.up.sql` and `.down.sql` as the newest, the next number or the time",
  marks: "a row of `_sqlx_migrations`",
  async draft(_listing, migration, { directory, migrations, versions }) {
    const newest = migrations.at(-1);
    const version = nextVersion(versions, styleOf(digitsOf(newest), seconds), migration.at);
    const stem = `${version}_${migration.name}`;
    const up = `${migration.inTransaction ? "" : "-- no-transaction\n"}${textOf(migration.up)}`;
    if (newest?.path.endsWith(".up.sql") !== true) return { edits: [newFile(directory, `${stem}.sql`, up)] };
    return {
      edits: [newFile(directory, `${stem}.up.sql`, up), newFile(directory, `${stem}.down.sql`, downText(migration))],
    };
  },
  mark: (migration) => rowOf(layout, migration),
};
