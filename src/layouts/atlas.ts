// Atlas: `.sql` files in the order of their names' bytes, each in a transaction; `atlas.sum` lists them with a hash that goes
// on from file to file. Read in its sql/migrate/dir.go and cmd/atlas/internal/migrate/ent/schema/revision.go.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { HistoryEntry, Migration, MigrationFolder } from "../model/migration.ts";
import { atlasDirectories } from "./atlas-settings.ts";
import { atlasSum, type SummedFile } from "./atlas-sum.ts";
import { appliedEntry } from "./entry.ts";
import type { FolderListing, Layout } from "./layout.ts";
import { pathIn, textOf } from "./listing.ts";
import { byBytes } from "./order.ts";
import { type HistoryRow, historyRow } from "./row.ts";

export const atlas: Layout = {
  id: "atlas",
  title: "Atlas",
  form: "<14 digits>_<name>.sql with atlas.sum",
  defaultDirectories: ["migrations", "ent/migrate/migrations"],
  describe: {
    recognised: "`atlas.sum`, unless the files are written for another tool",
    order: "bytes of the name",
    checksum:
      "SHA-256 that goes on from file to file, as `atlas.sum` and the history have it: the first that differs is told",
    limits:
      "checkpoints are left out where the files before them are there; directives but `txmode` and `sum` are not read",
  },
  deploy: {
    command: "atlas migrate apply",
    install: "as https://atlasgo.io/getting-started says",
    project: ["atlas.hcl"],
    // An empty address is filled from libpq's variables; the schema that an address names is its own.
    words: ({ folder }, { url }) => {
      const schema = /[?&](search_path=[^&#]*)/.exec(url)?.[1];
      const address = schema === undefined ? "postgres://" : `postgres://?${schema}`;
      return ["atlas", "migrate", "apply", "--dir", `file://${folder}`, "--url", address];
    },
  },
  configuration: { files: ["atlas.hcl"], directories: ({ text }) => atlasDirectories(text) },
  async recognise(listing) {
    if (!listing.entries.some(({ name, type }) => name === "atlas.sum" && type === "file")) return 0;
    const names = files(listing);
    if (names.some((name) => /\.(?:up|down)\.sql$/.test(name))) return 0;
    const first = names[0] === undefined ? "" : await textOf(listing, names[0]);
    return names.length === 0 || /^--\s*(?:\+goose|migrate:up)\b/m.test(first) ? 0 : 2;
  },
  async read(listing) {
    const texts = new Map<string, string>();
    for (const name of files(listing)) texts.set(name, await textOf(listing, name));
    const { hashes } = atlasSum(await summed(listing));
    const migrations: Migration[] = [];
    for (const [name, sql] of texts) {
      const hash = hashes.get(name);
      if (hash === undefined || (isCheckpoint(sql) && migrations.length > 0)) continue;
      const [version = "", ...rest] = name.replace(/\.sql$/, "").split("_");
      migrations.push({
        version,
        name: rest.join("_"),
        path: pathIn(listing, name),
        sql,
        firstLine: 1,
        run: directive(sql, "txmode") === "none" ? "statements" : "transaction",
        checksums: [hash],
      });
    }
    const folder = { layout: "atlas", directory: listing.directory, migrations };
    return { folder, diagnostics: heldAgainst(await textOf(listing, "atlas.sum"), hashes, listing) };
  },
  history: {
    tables: [
      { schema: "atlas_schema_revisions", name: "atlas_schema_revisions" },
      { schema: null, name: "atlas_schema_revisions" },
    ],
    beside: [{ schema: "atlas_schema_revisions", name: null }],
    columns: ["version", "applied", "total", "hash"],
    read: (rows) =>
      rows
        .map(historyRow)
        .flatMap(entry)
        .sort((a, b) => byBytes(a.version, b.version)),
    within,
    lock: null,
  },
  compare: (migration, { checksum }) => {
    if (checksum === null || checksum === "") return "unknown";
    return migration.checksums.includes(checksum) ? "same" : "edited";
  },
};

function files(listing: FolderListing): readonly string[] {
  return listing.entries.filter(({ name, type }) => type === "file" && name.endsWith(".sql")).map(({ name }) => name);
}

/** The files as `atlas.sum` counts them. */
export async function summed(listing: FolderListing): Promise<readonly SummedFile[]> {
  return await Promise.all(
    files(listing).map(async (name) => ({
      name,
      bytes: (await listing.readBytes(name)) ?? new Uint8Array(),
      isIgnored: directive(await textOf(listing, name), "sum") === "ignore",
    })),
  );
}

/** Among the comments that the file begins with. */
function directive(sql: string, name: string): string | null {
  const head = /^(?:\s*--[^\n]*(?:\n|$)|\s*\n)*/.exec(sql)?.[0] ?? "";
  return new RegExp(`^--\\s*atlas:${name}(?: +(\\S+))?`, "m").exec(head)?.slice(1)[0] ?? null;
}

/** A file that stands for all before it, on a new database. */
function isCheckpoint(sql: string): boolean {
  return /^--\s*atlas:checkpoint\b/.test(sql);
}

/** `type` 1: the database was there before, and everything up to this version counts as applied. */
function entry(row: HistoryRow): readonly HistoryEntry[] {
  const version = row.text("version");
  // A row of Atlas's own, `.atlas_cloud_identifier`.
  if (version === null || version.startsWith(".")) return [];
  const isWhole = Number(row.text("applied")) >= Number(row.text("total")) && !row.text("error");
  return [
    appliedEntry({
      version,
      name: Number(row.text("type")) === 1 ? baseline : row.text("description"),
      state: isWhole ? "applied" : "failed",
      checksum: row.text("hash"),
      appliedAt: row.time("executed_at"),
    }),
  ];
}

const baseline = "atlas:baseline";

/**
 * A baseline, or a checkpoint that was run, stands for the files before it. A hash goes on from file to file, so behind
 * the first that differs, or a file that came in between, nothing can be said.
 */
function within(entries: readonly HistoryEntry[], { migrations }: MigrationFolder): readonly HistoryEntry[] {
  const versions = new Set(migrations.map(({ version }) => version));
  const stands = entries.findLast(({ version, name }) => name === baseline || !versions.has(version));
  const first = entries[0];
  const isStart = stands !== undefined && (stands === first || stands.name === baseline);
  const before = isStart ? migrations.filter(({ version }) => version <= stands.version) : [];
  const implied = before.length > 0;
  const own = implied ? entries.filter((each) => each !== stands) : entries;
  const known = new Map(own.map((each) => [each.version, each]));
  for (const { version } of before) {
    if (!known.has(version)) known.set(version, appliedEntry({ version, appliedAt: stands?.appliedAt ?? null }));
  }
  let isChained = true;
  for (const { version, checksums } of migrations) {
    const found = known.get(version);
    if (found !== undefined && !isChained) known.set(version, { ...found, checksum: null });
    if (found === undefined || (found.checksum !== null && !checksums.includes(found.checksum))) isChained = false;
  }
  return [...known.values()].sort((a, b) => byBytes(a.version, b.version));
}

function heldAgainst(sum: string, hashes: ReadonlyMap<string, string>, listing: FolderListing): readonly Diagnostic[] {
  const [, ...lines] = sum.split(/\r?\n/).filter((line) => line.trim() !== "");
  const listed = new Map(lines.map((line) => [line.replace(/ h1:.*$/, ""), line.replace(/^.* h1:/, "")]));
  const told = (name: string, what: string): Diagnostic => ({
    code: "atlas-sum-differs",
    severity: "warning",
    message: `${what}: Atlas refuses the folder until \`atlas migrate hash\``,
    path: pathIn(listing, name),
    line: null,
  });
  const absent = [...listed.keys()].filter((name) => !hashes.has(name));
  const unlisted = [...hashes.keys()].filter((name) => !listed.has(name));
  const differs = [...hashes].find(([name, hash]) => listed.has(name) && listed.get(name) !== hash);
  return [
    ...absent.map((name) => told(name, "listed in atlas.sum, and not there")),
    ...unlisted.map((name) => told(name, "not listed in atlas.sum")),
    ...(differs && absent.length + unlisted.length === 0 ? [told(differs[0], "not what atlas.sum has of it")] : []),
  ];
}
