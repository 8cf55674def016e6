// Flyway: `V<version>__<name>.sql` beside the newest, its version written as that one's; `U` where the folder has such, and
// a `.conf` for what runs in no transaction.

import { posix } from "node:path";
import { flyway as layout } from "../flyway.ts";
import { flywayFiles } from "../flyway-files.ts";
import { type FlywaySettings, flywaySettings } from "../flyway-settings.ts";
import { downText, newFile, rowOf, textOf } from "./texts.ts";
import { nextVersion, styleOf } from "./version.ts";
import type { Writer } from "./writer.ts";

export const flyway: Writer = {
  goesBack: true,
  writes: "`V<version>__<name>.sql` beside the newest, and `U` where the folder has such",
  marks: "a row of `flyway_schema_history`",
  async draft(listing, migration, { directory, migrations, versions }) {
    const settings = await flywaySettings(listing);
    const newest = migrations.findLast(({ repeatable }) => !repeatable)?.path;
    const place = newest?.startsWith(`${directory}/`) ? posix.dirname(newest) : directory;
    const version = nextAfter(newest === undefined ? undefined : writtenVersion(newest, settings), {
      versions,
      at: migration.at,
    });
    const [suffix = ".sql"] = settings.suffixes;
    const file = (prefix: string): string => `${prefix}${version}${settings.separator}${migration.name}${suffix}`;
    const { files } = await flywayFiles(listing, settings);
    const hasUndo = files.some(({ kind }) => kind === "undo");
    const own = file(settings.prefixes.versioned);
    const undo = newFile(place, file(settings.prefixes.undo), downText(migration));
    return {
      edits: [
        newFile(place, own, textOf(migration.up)),
        ...(hasUndo ? [undo] : []),
        ...(migration.inTransaction ? [] : [newFile(place, `${own}.conf`, "executeInTransaction=false\n")]),
      ],
    };
  },
  mark: (migration) => rowOf(layout, migration),
};

/** As it stands in the name: `1_9`, `002`, `20240101120000`. */
function writtenVersion(path: string, { prefixes, separator }: FlywaySettings): string {
  const stem = posix.basename(path).split(separator)[0] ?? "";
  return stem.startsWith(prefixes.versioned) ? stem.slice(prefixes.versioned.length) : stem.replace(/^\D+/, "");
}

/** The last part goes on: `1.9` is followed by `1.10`, `002` by `003`, a time by the time. */
function nextAfter(
  newest: string | undefined,
  { versions, at }: { readonly versions: readonly string[]; readonly at: Date },
): string {
  const number = { kind: "number", width: 1 } as const;
  const [, before = "", last = newest] = /^(.*[._])(\d+)$/.exec(newest ?? "") ?? [];
  if (before === "") return nextVersion([...versions, newest ?? ""], styleOf(last, number), at);
  return `${before}${nextVersion([last ?? ""], styleOf(last, number), at)}`;
}
