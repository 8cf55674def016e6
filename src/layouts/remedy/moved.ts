// A migration's file, or its folder, under another version: where it would have to be moved to.

import { posix } from "node:path";
import type { Migration } from "../../model/migration.ts";
import type { LayoutId } from "../ids.ts";
import { digitsOf } from "../write/texts.ts";
import { line, word } from "./shell.ts";

/** The command that moves it; null where the tool keeps versions elsewhere, in a plan or a journal. */
export function moveTo(layout: LayoutId, migration: Migration, version: string): string | null {
  const move = moves[layout]?.(migration, version) ?? null;
  if (move === null || move.from === move.to) return null;
  const command = line("git mv", word(move.from), word(move.to));
  if (!/\.up\.sql$/.test(move.from)) return command;
  const down = (path: string): string => path.replace(/\.up\.sql$/, ".down.sql");
  return line(command, "&& git mv -k", word(down(move.from)), word(down(move.to)));
}

type Move = (migration: Migration, version: string) => { readonly from: string; readonly to: string } | null;

/** The version is the name of the folder that the file is in. */
const folder: Move = ({ path }, version) => {
  const from = posix.dirname(path);
  return { from, to: posix.join(posix.dirname(from), version) };
};

/** The version is the number that the file's name begins with, as wide as it is there. */
const digits: Move = (migration, version) => {
  const own = digitsOf(migration);
  const name = posix.basename(migration.path);
  if (own === undefined || !name.startsWith(own) || !/^\d+$/.test(version)) return null;
  const to = `${version.padStart(own.length, "0")}${name.slice(own.length)}`;
  return { from: migration.path, to: posix.join(posix.dirname(migration.path), to) };
};

/** The number that the folder's name begins with. */
const folderDigits: Move = ({ path }, version) => {
  const from = posix.dirname(path);
  const written = /^\d{4}-/.test(posix.basename(from))
    ? version.replace(/^(\d{4})(\d\d)(\d\d)(\d{6})(\d{4})?$/, (_all, y, m, d, t, n) =>
        [y, m, d, t, n].filter(Boolean).join("-"),
      )
    : version;
  return { from, to: posix.join(posix.dirname(from), posix.basename(from).replace(/^[\d-]+(?=_)/, written)) };
};

const moves: Partial<Record<LayoutId, Move>> = {
  supabase: digits,
  dbmate: digits,
  "golang-migrate": digits,
  goose: digits,
  sqlx: digits,
  atlas: digits,
  prisma: folder,
  drizzle: (migration, version) => (/\/migration\.sql$/.test(migration.path) ? folder(migration, version) : null),
  diesel: folderDigits,
  hasura: (migration, version) => (/\/up\.\w+$/.test(migration.path) ? folderDigits : digits)(migration, version),
  "node-pg-migrate": ({ path }, version) => ({
    from: path,
    to: posix.join(posix.dirname(path), `${version}${/(?:\.up)?\.[^.]+$/.exec(path)?.[0] ?? ""}`),
  }),
  flyway: ({ path }, version) => ({
    from: path,
    to: posix.join(posix.dirname(path), posix.basename(path).replace(/\d+(?:[._]\d+)*(?=__)/, version)),
  }),
};
