// Diesel: `<version>_<name>/up.sql` and `down.sql`; the version is a time with dashes, or a number where the others are.

import { diesel as layout } from "../diesel.ts";
import { downText, newFile, rowOf, textOf } from "./texts.ts";
import { nextVersion, seconds, styleOf } from "./version.ts";
import type { Writer } from "./writer.ts";

export const diesel: Writer = {
  goesBack: true,
  writes: "`<version>_<name>/up.sql` and `down.sql`, and `metadata.toml` for what runs in no transaction",
  marks: "a row of `__diesel_schema_migrations`",
  async draft(_listing, migration, { directory, migrations, versions }) {
    // Diesel's own first one is all zeros, and no sign of how the others are named.
    const newest =
      migrations
        .findLast(({ version }) => !/^0+$/.test(version))
        ?.path.split("/")
        .at(-2) ?? "";
    const dated = /^\d{4}-\d{2}-\d{2}-\d{6}(-\d{4})?_/.exec(newest);
    const suffix = dated?.[1] === undefined ? "" : "-0000";
    const style = dated === null ? styleOf(/^\d+(?=_)/.exec(newest)?.[0], seconds) : seconds;
    const taken = versions.map((version) => (style.kind === "date" ? version.slice(0, 14) : version));
    const digits = nextVersion(taken, style, migration.at);
    const isPlain = dated === null && newest !== "";
    const folder = `${isPlain ? digits : `${withDashes(digits)}${suffix}`}_${migration.name}`;
    const metadata = newFile(directory, `${folder}/metadata.toml`, "run_in_transaction = false\n");
    return {
      edits: [
        newFile(directory, `${folder}/up.sql`, textOf(migration.up)),
        newFile(directory, `${folder}/down.sql`, downText(migration)),
        ...(migration.inTransaction ? [] : [metadata]),
      ],
    };
  },
  mark: (migration) => rowOf(layout, migration),
};

function withDashes(digits: string): string {
  return digits.replace(/^(\d{4})(\d\d)(\d\d)(\d{6})$/, "$1-$2-$3-$4");
}
