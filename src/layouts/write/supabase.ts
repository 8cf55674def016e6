// Supabase's CLI: `<14 digits>_<name>.sql`, with no way back and no mark for what runs outside a transaction.

import { digitsOf, newFile, refuseOutsideTransaction, textOf } from "./texts.ts";
import { nextTime } from "./version.ts";
import type { Writer } from "./writer.ts";

export const supabase: Writer = {
  goesBack: false,
  writes: "`<14 digits>_<name>.sql`",
  marks: "`supabase migration repair --status applied <version>`",
  async draft(_listing, migration, { directory, migrations, versions }) {
    refuseOutsideTransaction(migration, { tool: "the Supabase CLI" });
    const version = nextTime(versions, digitsOf(migrations.at(-1)), migration.at);
    return { edits: [newFile(directory, `${version}_${migration.name}.sql`, textOf(migration.up))] };
  },
  mark: ({ version }) => ({ kind: "command", text: `supabase migration repair --status applied ${version}` }),
};
