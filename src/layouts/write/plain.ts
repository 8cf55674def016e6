// A folder that no tool claims: named as its newest file is, with the next number where they have one.

import { posix } from "node:path";
import { downText, newFile, textOf } from "./texts.ts";
import { nextVersion, type Style, seconds, styleOf } from "./version.ts";
import type { Writer } from "./writer.ts";

export const plain: Writer = {
  goesBack: true,
  writes: "a file named as the newest is, with the next number; a `.down.sql` where the newest has one",
  marks: "nothing: there is no history",
  async draft(listing, migration, { directory, migrations }) {
    const newest = posix.basename(migrations.at(-1)?.path ?? "");
    const [, letter = "", numbers, separator = "_"] = /^(v?)(\d+(?:[.-]\d+)*)([^\p{L}\d]*)/iu.exec(newest) ?? [];
    const [, suffix = ".sql"] = /((?:[._-]up)?\.sql)$/i.exec(newest) ?? [];
    const number = numbers === undefined ? "" : `${letter}${nextNumber(numbers, migration.at)}${separator || "_"}`;
    const first = migrations.length === 0 ? `${nextVersion([], seconds, migration.at)}_` : "";
    const stem = `${first}${number}${migration.name}`;
    const down = suffix.replace(/up(?=\.sql$)/i, "down");
    const isPair = listing.entries.some(({ name }) => name === newest.replace(suffix, down) && down !== suffix);
    return {
      edits: [
        newFile(directory, `${stem}${suffix}`, textOf(migration.up)),
        ...(isPair ? [newFile(directory, `${stem}${down}`, downText(migration))] : []),
      ],
    };
  },
  mark: () => null,
};

const dashedDay = /^\d{4}-\d\d-\d\d/;

/** `0012`, `1.10`, or a day in dashes: the last part goes on, the day is today's. */
function nextNumber(numbers: string, at: Date): string {
  const day = at.toISOString().slice(0, 10);
  if (dashedDay.test(numbers) && day > numbers.slice(0, 10)) return `${day}${numbers.slice(10)}`;
  const [, before = "", last = numbers] = /^(.*[.-])(\d+)$/.exec(numbers) ?? [];
  const one: Style = { kind: "number", width: last.length };
  return `${before}${nextVersion([last], before === "" ? styleOf(last, one) : one, at)}`;
}
