// For each thing that is wrong between a folder and its history, the exact commands that put it right, each with its
// consequence. Law: no command drops a row of the history while what it stands for may be in the database.

import type { History, HistoryEntry, Migration, Problem } from "../../model/migration.ts";
import type { Remedy } from "../../model/remedy.ts";
import type { GitPast, Past } from "../git.ts";
import { quoted } from "../history-table.ts";
import type { FolderListing, Layout, ReadFolder } from "../layout.ts";
import { quoteLiteral } from "../literal.ts";
import { withEdits } from "../write/overlay.ts";
import { digitsOf } from "../write/texts.ts";
import { nextVersion, seconds, styleOf } from "../write/version.ts";
import { resolution } from "./failed.ts";
import { moveTo } from "./moved.ts";
import { line, word } from "./shell.ts";

export interface RemedyContext {
  readonly layout: Layout;
  readonly listing: FolderListing;
  readonly read: ReadFolder;
  readonly history: History | null;
  readonly past: GitPast;
  readonly at: Date;
}

type Maybe = Remedy | null;

/** The safest first; empty where there is none that we know to be right. */
export async function remediesFor(problem: Problem, context: RemedyContext): Promise<readonly Remedy[]> {
  const migration = context.read.folder.migrations.find(
    ({ path, version }) => path === problem.path && version === problem.version,
  );
  const found = await waysOut[problem.state](problem, context, migration ?? null);
  return found.filter((each) => each !== null);
}

function remedy(command: string | null, consequence: string): Maybe {
  return command === null ? null : { command, consequence };
}

type WayOut = (problem: Problem, context: RemedyContext, migration: Migration | null) => Promise<readonly Maybe[]>;

const renamed: WayOut = async ({ entry, version }, { layout, history }, migration) => {
  if (migration === null || entry === undefined) return [];
  const update = columnOf(layout, history, version, entry);
  return [
    remedy(
      moveTo(layout.id, migration, entry.version),
      `the file has the version that this database has; a database that has it as ${version} would run it again`,
    ),
    remedy(update, `the history has the version that the file has; nothing is run`),
  ];
};

/** Where one column of a row is all that names the migration. */
function columnOf(layout: Layout, history: History | null, version: string, entry: HistoryEntry): string | null {
  const column = versionColumns[layout.id];
  if (column === undefined || history === null) return null;
  const [schema = "", ...name] = history.table.split(".");
  const table = quoted({ schema, name: name.join(".") });
  return `UPDATE ${table} SET ${column} = ${quoteLiteral(version)} WHERE ${column} = ${quoteLiteral(entry.version)};`;
}

const versionColumns: Partial<Record<Layout["id"], string>> = {
  supabase: "version",
  dbmate: "version",
  diesel: "version",
  prisma: "migration_name",
  "node-pg-migrate": "name",
};

const missingFile: WayOut = async ({ version, entry }, { layout, listing, read, past }) => {
  const { directory } = read.folder;
  const candidates = await past.removed(directory, version.split("::")[1] ?? version.replace(/^.*:/, ""));
  const removed = await firstThatIs(candidates, version, entry, { layout, listing });
  const put =
    removed &&
    remedy(
      line("git checkout", `${removed.commit}^`, "--", word(removed.path)),
      `puts the file back as it was before ${removed.commit} removed it`,
    );
  const kept = layout.id === "supabase" && entry ? fromStatements(directory, entry) : null;
  const fetch =
    layout.id === "supabase"
      ? remedy(
          "supabase migration fetch",
          "writes every file of the history into the folder, also over those that are there",
        )
      : null;
  if (put !== null || kept !== null) return [put, kept, fetch];
  return [
    remedy(
      line("git log --all --diff-filter=D --stat --", word(directory)),
      "names the commit that removed the file, where this clone is not shallow: put it back from there; the history stays as it is",
    ),
    fetch,
  ];
};

/** What Supabase's history keeps of a file: its statements, without what stood between them. */
function fromStatements(directory: string, { version, name, statements }: HistoryEntry): Maybe {
  if (statements === null) return null;
  const query = `SELECT array_to_string(statements, E';\\n\\n') || ';' FROM supabase_migrations.schema_migrations WHERE version = ${quoteLiteral(version)}`;
  const file = word(`${directory}/${version}_${name ?? "from_history"}.sql`);
  return remedy(
    line('psql "$DATABASE_URL" -XAtc', word(query), ">", file),
    "writes the file from the statements that the history kept of it",
  );
}

const edited: WayOut = async ({ entry, path }, { layout, listing, read, past }, migration) => {
  if (migration === null || entry === undefined || path === null) return [];
  const same = await firstThatIs(await past.texts(migration.path), migration.version, entry, { layout, listing });
  const commit = same?.commit ?? null;
  const kept =
    layout.id === "supabase"
      ? fromStatements(read.folder.directory, { ...entry, version: migration.version, name: migration.name })
      : null;
  return [
    commit === null
      ? null
      : remedy(
          line("git checkout", commit, "--", word(path)),
          "the file is again what was run; what was edited in it goes into a new migration (pgdrift new NAME)",
        ),
    commit === null ? kept : null,
    commit === null && kept === null
      ? remedy(line("git log --oneline --", word(path)), "one of these may have the file as it was run: put that back")
      : null,
    layout.id === "flyway"
      ? remedy(
          "flyway repair",
          "the history takes every file as it is now; nothing is run, so what was edited is in no database that had it before",
        )
      : null,
  ];
};

/** Of a file's past the first that is that migration, and that the history does not call edited. */
async function firstThatIs(
  pasts: readonly Past[],
  version: string,
  entry: HistoryEntry | undefined,
  { layout, listing }: Pick<RemedyContext, "layout" | "listing">,
): Promise<Past | null> {
  for (const past of pasts) {
    const overlay = withEdits(listing, [{ path: past.path, text: past.text, before: null }]);
    const { migrations } = (await layout.read(overlay)).folder;
    const then = migrations.find((each) => each.version === version && each.path === past.path);
    if (then !== undefined && (entry === undefined || layout.compare(then, entry) !== "edited")) return past;
  }
  return null;
}

const failed: WayOut = async ({ version }, { layout, read }) => {
  const { migrations, directory } = read.folder;
  const at = migrations.findIndex((each) => each.version === version);
  const found = resolution(layout.id, version, migrations[at - 1]?.version ?? null);
  const here = (command: string | null): string | null =>
    command?.replace("DIR", () => word(directory) ?? "DIR") ?? null;
  return [
    remedy(
      here(found?.whole ?? null),
      "where the database has all of it by now: it counts as applied, and nothing is run",
    ),
    remedy(
      here(found?.none ?? null),
      "where the database has none of it, or that was undone: it is run again at the next deploy",
    ),
  ];
};

const outOfOrder: WayOut = async (_problem, context, migration) => {
  if (migration === null) return [];
  const { layout } = context;
  const tool = runsLate[layout.id];
  return [
    remedy(
      laterName(migration, context),
      "it comes last everywhere, as it will here; only where no database has it yet",
    ),
    tool === undefined ? null : remedy(tool, "runs it here behind newer ones; a new database runs it before them"),
  ];
};

const runsLate: Partial<Record<Layout["id"], string>> = {
  supabase: "supabase db push --include-all",
  flyway: "flyway -outOfOrder=true migrate",
  goose: "goose -allow-missing up",
};

const laterNameOnly: WayOut = async (_problem, context, migration) =>
  migration === null
    ? []
    : [
        remedy(
          laterName(migration, context),
          "it has a version of its own, the last one; only where no database has it yet",
        ),
      ];

function laterName(migration: Migration, { layout, read, history, at }: RemedyContext): string | null {
  const all = read.folder.migrations;
  const versions = [
    ...all.map(digitsOf),
    ...all.map(({ version }) => version),
    ...(history?.entries ?? []).map(({ version }) => version),
  ];
  const taken = versions.flatMap((version) => /^\d+/.exec(version ?? "")?.[0] ?? []);
  const style = styleOf(digitsOf(all.at(-1)), seconds);
  const next = nextVersion(taken, style, at);
  const isWhole = /^\d+_/.test(migration.version);
  return moveTo(layout.id, migration, isWhole ? migration.version.replace(/^\d+/, next) : next);
}

const waysOut: Record<Problem["state"], WayOut> = {
  renamed,
  "missing-file": missingFile,
  edited,
  failed,
  "out-of-order": outOfOrder,
  duplicate: laterNameOnly,
  "never-runs": async () => [],
};
