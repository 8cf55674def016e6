// dbmate: `<14 digits>_<name>.sql` with both ways in it.

import { dbmate as layout } from "../dbmate.ts";
import { downText, newFile, rowOf, textOf } from "./texts.ts";
import { nextVersion, seconds } from "./version.ts";
import type { Writer } from "./writer.ts";

export const dbmate: Writer = {
  writes: "`<14 digits>_<name>.sql` with `-- migrate:up` and `-- migrate:down`",
  marks: "a row of `schema_migrations`",
  async draft(_listing, migration, { directory, versions }) {
    const version = nextVersion(versions, seconds, migration.at);
    const mark = migration.inTransaction ? "" : " transaction:false";
    const text = `-- migrate:up${mark}\n\n${textOf(migration.up)}\n-- migrate:down\n\n${downText(migration)}`;
    return { edits: [newFile(directory, `${version}_${migration.name}.sql`, text)] };
  },
  mark: (migration) => rowOf(layout, migration),
};
