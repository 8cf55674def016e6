// dbmate: `<14 digits>_<name>.sql` with both ways in it.

import { dbmate as layout } from "../dbmate.ts";
import { digitsOf, downText, newFile, rowOf, textOf } from "./texts.ts";
import { nextTime } from "./version.ts";
import type { Writer } from "./writer.ts";

export const dbmate: Writer = {
  goesBack: true,
  writes: "`<14 digits>_<name>.sql` with `-- migrate:up` and `-- migrate:down`",
  marks: "a row of `schema_migrations`",
  async draft(_listing, migration, { directory, migrations, versions }) {
    const version = nextTime(versions, digitsOf(migrations.at(-1)), migration.at);
    const mark = migration.inTransaction ? "" : " transaction:false";
    const text = `-- migrate:up${mark}\n\n${textOf(migration.up)}\n-- migrate:down\n\n${downText(migration)}`;
    return { edits: [newFile(directory, `${version}_${migration.name}.sql`, text)] };
  },
  mark: (migration) => rowOf(layout, migration),
};
