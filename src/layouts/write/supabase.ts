// Supabase's CLI: `<14 digits>_<name>.sql`, with no way back and no mark for what runs outside a transaction.

import { newFile, refuseOutsideTransaction, textOf } from "./texts.ts";
import { nextVersion, seconds } from "./version.ts";
import type { Writer } from "./writer.ts";

export const supabase: Writer = {
  writes: "`<14 digits>_<name>.sql`",
  marks: "`supabase migration repair --status applied <version>`",
  async draft(_listing, migration, { directory, versions }) {
    refuseOutsideTransaction(migration, { tool: "the Supabase CLI" });
    const version = nextVersion(versions, seconds, migration.at);
    return { edits: [newFile(directory, `${version}_${migration.name}.sql`, textOf(migration.up))] };
  },
  mark: ({ version }) => ({ kind: "command", text: `supabase migration repair --status applied ${version}` }),
};
