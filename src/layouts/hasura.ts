// Hasura: `<version>_<name>/up.sql` folders (or flat `.up.sql` files, of its first format) by their number, each file sent
// as one, so in one transaction. Which ran stands in one row of JSON, a list a database. Read in hasura/graphql-engine, cli/.

import { posix } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import { UserError } from "../model/errors.ts";
import type { HistoryEntry, Migration } from "../model/migration.ts";
import type { Row } from "../postgres/session.ts";
import { fieldsOf } from "../text/json-with-comments.ts";
import { parseDocument } from "../text/yaml.ts";
import { npm } from "./deploy/deploy.ts";
import { appliedEntry } from "./entry.ts";
import type { FolderListing, Layout } from "./layout.ts";
import { pathIn } from "./listing.ts";
import { byNumbers } from "./order.ts";
import { nearest } from "./project.ts";
import { historyRow } from "./row.ts";

export const hasura: Layout = {
  id: "hasura",
  title: "Hasura",
  form: "<13 digits>_<name>/up.sql",
  defaultDirectories: ["hasura/migrations", "hasura/migrations/default"],
  describe: {
    recognised: "`<digits>_<name>/up.sql` with 13 digits, or with Hasura's `config.yaml` above",
    order: "the number",
    checksum: "none",
    limits:
      "`up.yaml` files are named, and what they build is not known; of several databases' folders one is to be named",
  },
  deploy: {
    command: "hasura migrate apply",
    install: npm("hasura-cli"),
    project: ["config.yaml"],
    // It deploys by Hasura's API, whose address and secret are its own: HASURA_GRAPHQL_ENDPOINT, HASURA_GRAPHQL_ADMIN_SECRET.
    words: ({ folder }) => [
      "hasura",
      "migrate",
      "apply",
      "--skip-update-check",
      ...(posix.basename(posix.dirname(folder)) === "migrations" ? ["--database-name", posix.basename(folder)] : []),
    ],
  },
  configuration: {
    files: ["config.yaml", "hasura/config.yaml"],
    directories: ({ path, text }) => (isHasura(text) ? configured(path, text) : []),
  },
  async recognise(listing) {
    const folder = await folderOf(listing);
    const found = folder === null ? [] : await filesIn(folder);
    if (folder === null || found.length === 0) return 0;
    if (found.every(({ version }) => version.length === 13)) return 2;
    return (await nearest(folder, ["config.yaml"], isHasura)) === null ? 0 : 2;
  },
  async read(listing) {
    const folder = (await folderOf(listing)) ?? listing;
    const migrations: Migration[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const { version, name, file } of await filesIn(folder)) {
      const common = { version, name, path: pathIn(folder, file), firstLine: 1, checksums: [] } as const;
      const isCode = file.endsWith(".yaml");
      const sql = isCode ? "" : ((await folder.read(file)) ?? "");
      const code = isCode ? { code: "is calls of Hasura's API, which only Hasura can run" } : {};
      migrations.push({ ...common, sql, run: "transaction", ...code });
    }
    return { folder: { layout: "hasura", directory: folder.directory, migrations }, diagnostics };
  },
  history: {
    // From version 2 on its state is in `cli_state`; before, a table of its own.
    tables: [
      { schema: "hdb_catalog", name: "hdb_version" },
      { schema: "hdb_catalog", name: "schema_migrations" },
    ],
    beside: [{ schema: "hdb_catalog", name: null }],
    columns: [],
    // Before version 2 the first table is there as well, and says nothing of migrations.
    isInNext: (rows) => rows.every(hasNoState),
    read: (rows) => rows.flatMap(entries).sort((a, b) => byNumbers(a.version, b.version)),
    within: (all, { directory }) => {
      const database = directory.split("/").at(-1);
      const own = all.filter(({ name }) => name === database);
      const databases = new Set(all.map(({ name }) => name));
      return (own.length > 0 || databases.size > 1 ? own : all).map((entry) => ({ ...entry, name: null }));
    },
    lock: null,
  },
  compare: () => "unknown",
};

function isHasura(text: string): boolean {
  return /^(?:metadata_directory|endpoint|admin_secret|actions):/m.test(text);
}

function configured(path: string, text: string): readonly string[] {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken) throw new UserError(`${path} is not YAML: ${broken.message.split("\n")[0]}; mend it`);
  const named = fieldsOf(document.toJS()).get("migrations_directory");
  const folder = `${path.replace(/[^/]*$/, "")}${typeof named === "string" ? named : "migrations"}`;
  return [folder];
}

interface UpFile {
  readonly version: string;
  readonly name: string;
  /** Relative to the folder. */
  readonly file: string;
}

/** The folder of the only database, where the one above it is named. */
async function folderOf(listing: FolderListing): Promise<FolderListing | null> {
  if ((await filesIn(listing)).length > 0) return listing;
  const inner: FolderListing[] = [];
  for (const { name } of listing.entries.filter(({ type }) => type === "directory")) {
    const folder = await listing.folder(name);
    if (folder !== null && (await filesIn(folder)).length > 0) inner.push(folder);
  }
  return inner.length === 1 ? (inner[0] ?? null) : null;
}

async function filesIn(listing: FolderListing): Promise<readonly UpFile[]> {
  const found: UpFile[] = [];
  for (const { name: entry, type } of listing.entries) {
    const [, version, name = "", suffix = ""] = /^(\d+)_(.*?)(\.up\.(?:sql|yaml))?$/.exec(entry) ?? [];
    if (version === undefined) continue;
    if (type === "file" && suffix !== "" && version.length === 13) found.push({ version, name, file: entry });
    if (type !== "directory") continue;
    for (const file of [`${entry}/up.sql`, `${entry}/up.yaml`]) {
      if ((await listing.readBytes(file)) === null) continue;
      found.push({ version, name: entry.slice(version.length + 1), file });
      break;
    }
  }
  return found.sort((a, b) => byNumbers(a.version, b.version));
}

function hasNoState({ row }: Row): boolean {
  return fieldsOf(fieldsOf(JSON.parse(row ?? "{}")).get("cli_state")).size === 0;
}

/** `cli_state`: `{ migrations: { <database>: { <version>: dirty } } }`. */
function entries(row: Row): readonly HistoryEntry[] {
  const read = historyRow(row);
  const version = read.text("version");
  const state: unknown = fieldsOf(JSON.parse(row.row ?? "{}")).get("cli_state");
  if (state === undefined) {
    if (version === null) return [];
    return [appliedEntry({ version, state: read.flag("dirty") === true ? "failed" : "applied" })];
  }
  return [...fieldsOf(fieldsOf(state).get("migrations"))].flatMap(([name, versions]) =>
    [...fieldsOf(versions)].map(([version, dirty]) =>
      appliedEntry({ version, name, state: dirty === true ? "failed" : "applied" }),
    ),
  );
}
