// Atlas: `<14 digits>_<name>.sql`, and `atlas.sum` made anew with it.

import { summed } from "../atlas.ts";
import { atlasSum } from "../atlas-sum.ts";
import { pathIn } from "../listing.ts";
import { byBytes } from "../order.ts";
import { digitsOf, newFile, textOf } from "./texts.ts";
import { nextTime } from "./version.ts";
import type { Writer } from "./writer.ts";

export const atlas: Writer = {
  goesBack: false,
  writes: "`<14 digits>_<name>.sql`; `atlas.sum` is made anew",
  marks: "`atlas migrate set <version>`",
  async draft(listing, migration, { directory, migrations, versions }) {
    const version = nextTime(versions, digitsOf(migrations.at(-1)), migration.at);
    const name = `${version}_${migration.name}.sql`;
    const text = `${migration.inTransaction ? "" : "-- atlas:txmode none\n\n"}${textOf(migration.up)}`;
    const all = [...(await summed(listing)), { name, bytes: Buffer.from(text), isIgnored: false }];
    const { sum } = atlasSum(all.sort((a, b) => byBytes(a.name, b.name)));
    return {
      edits: [
        newFile(directory, name, text),
        { path: pathIn(listing, "atlas.sum"), text: sum, before: await listing.read("atlas.sum") },
      ],
    };
  },
  mark: ({ version }, { directory }) => ({
    kind: "command",
    text: `atlas migrate set ${version} --url "$DATABASE_URL" --dir "file://${directory}"`,
  }),
};
