// A folder of `.sql` files that no known tool claims: run by number where they have one, each statement on its own, as
// psql does it (of all ways, the one in which most such folders build). There is no history to know.

import type { Diagnostic } from "../model/diagnostic.ts";
import { UserError } from "../model/errors.ts";
import type { Migration } from "../model/migration.ts";
import type { FolderListing, Layout } from "./layout.ts";
import { pathIn, textOf } from "./listing.ts";
import { byBytes, byNumbers } from "./order.ts";

export const plain: Layout = {
  id: "plain",
  title: "plain SQL files",
  form: "<name>.sql",
  defaultDirectories: ["migrations", "db/migrations", "database/migrations", "sql/migrations", "schema/migrations"],
  describe: {
    recognised: "any other `.sql` files; `.down`, `_rollback` and `seed` files are left out",
    order: "the number, where every file has one; else bytes of the name",
    checksum: "none",
    limits: "there is no history: every file counts as applied, unless the branch adds it",
  },
  deploy: null,
  recognise: async (listing) => (sorted(listing).up.length > 0 ? 1 : 0),
  async read(listing) {
    const { up, left } = sorted(listing);
    const migrations: Migration[] = [];
    for (const name of up) {
      const path = pathIn(listing, name);
      const sql = await textOf(listing, name);
      refuseSections(path, sql);
      migrations.push({ ...versionOf(name, up), path, sql, firstLine: 1, run: "statements", checksums: [] });
    }
    return { folder: { layout: "plain", directory: listing.directory, migrations }, diagnostics: left };
  },
  history: { tables: [], columns: [], read: () => [], lock: null },
  compare: () => "unknown",
};

/** The number that a name begins with: `0001`, `V2`, `1.10.0`, `2024-01-31`. */
const number = /^v?(\d+(?:[.-]\d+(?![\p{L}\d]))*)/iu;
const suffix = /(?:\.up)?\.sql$/i;
const undoing = /[._-](?:down|undo|rollback|revert)\.sql$/i;

/** The files that are migrations, in order, and those that look like one and are none. */
function sorted(listing: FolderListing): { readonly up: readonly string[]; readonly left: readonly Diagnostic[] } {
  const files = listing.entries
    .filter(({ name, type }) => type === "file" && name.toLowerCase().endsWith(".sql") && !name.startsWith("."))
    .map(({ name }) => name);
  const stems = new Set(files.map((name) => name.replace(suffix, "").replace(/[_-]up$/i, "")));
  // `x.down.sql` never goes up; `x_rollback.sql` may, unless it stands beside an `x.sql`.
  const isDown = (name: string): boolean =>
    /\.down\.sql$/i.test(name) || (undoing.test(name) && stems.has(name.replace(undoing, "")));
  const isSeed = (name: string): boolean => /^seeds?\.sql$/i.test(name);
  const up = files.filter((name) => !isDown(name) && !isSeed(name));
  return {
    up: up.every((name) => number.test(name)) ? up.toSorted(byNumberThenBytes) : up.toSorted(byBytes),
    left: files.filter(isSeed).map((name) => ({
      code: "file-skipped",
      severity: "warning",
      message: "left out: a seed is data, not a migration",
      path: pathIn(listing, name),
      line: null,
    })),
  };
}

function byNumberThenBytes(a: string, b: string): number {
  return byNumbers(digits(a), digits(b)) || byBytes(a, b);
}

function digits(name: string): string {
  return number.exec(name)?.[1] ?? "";
}

/** The number, where no other file has it; else the whole name without its suffix. */
function versionOf(name: string, all: readonly string[]): { readonly version: string; readonly name: string } {
  const stem = name.replace(suffix, "");
  const version = digits(name);
  if (version === "" || all.some((other) => other !== name && digits(other) === version))
    return { version: stem, name: "" };
  return { version, name: stem.replace(number, "").replace(/^[\s._-]+/, "") };
}

const sections: readonly (readonly [RegExp, string])[] = [
  [/^--\s*\+goose\s+up\b/im, "goose (-- +goose Up): name its layout with --layout goose"],
  [/^--\s*migrate:up\b/im, "dbmate (-- migrate:up): name its layout with --layout dbmate"],
  [
    /^--\s*\+migrate\s+up\b/im,
    "sql-migrate (-- +migrate Up), whose folders are not understood: leave the up parts alone in it",
  ],
];

/** Such a file holds its own undoing too: run as it is, it would leave nothing behind and look clean. */
function refuseSections(path: string, sql: string): void {
  const tool = sections.find(([mark]) => mark.test(sql))?.[1];
  if (tool !== undefined) throw new UserError(`${path} is written for ${tool}`);
}
