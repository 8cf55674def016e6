// The chosen folder: read, placed against the history, replayed, and held against what was observed.

import { fingerprint } from "../catalog/fingerprint.ts";
import type { Config } from "../config/settings.ts";
import { type Ignoring, ignoring as ignoringOf } from "../drift/ignored.ts";
import { position } from "../drift/position.ts";
import { chooseFolder, type FolderCandidate } from "../layouts/find.ts";
import { gitPast } from "../layouts/git.ts";
import type { Histories } from "../layouts/history.ts";
import type { Layout, ReadFolder } from "../layouts/layout.ts";
import { type RemedyContext, remediesFor } from "../layouts/remedy/remedies.ts";
import type { Known } from "../model/known.ts";
import type { History, MigrationFolder, Position } from "../model/migration.ts";
import type { Catalog } from "../model/object.ts";
import type { Remedy } from "../model/remedy.ts";
import type { Database, Report } from "../model/report.ts";
import type { Platform } from "../shadow/platform/platform.ts";
import type { ReplayOptions } from "../shadow/replay.ts";
import { readSizes } from "../target/sizes.ts";
import type { Target } from "../target/target.ts";
import { assumeApplied, assumedInVain, before } from "./before.ts";
import { holdDeclared } from "./declared.ts";
import { ignoresOf } from "./entries.ts";
import { type Held, type HoldOptions, hold } from "./hold.ts";
import { asksForLint, type Linted, lintOf, notLinted, objectsOf } from "./lint.ts";
import type { Observation } from "./observe.ts";
import { platformFor } from "./platform.ts";
import { noPreviews, type Previews, previewsOf } from "./preview.ts";
import type { TimedProgress } from "./progress.ts";
import { readQueries } from "./query-files.ts";
import { failingLive, type LiveRefusal } from "./query-live.ts";
import { type BrokenQuery, type QueryWatch, watchQueries } from "./query-watch.ts";
import { type Scope, scopeOf } from "./scope.ts";
import { type PlanOptions, shadowFor } from "./shadow.ts";
import type { World } from "./world.ts";

/** As many problems get their remedies: each may ask Git. */
const told = 30;

export interface Context {
  readonly config: Config;
  readonly world: Pick<World, "cwd" | "version" | "run" | "missingSecret" | "acceptAll" | "pendingWithoutHistory">;
  /** What the default branch's checks know; null where nobody can tell. */
  readonly known: Known | null;
  readonly candidates: readonly FolderCandidate[];
  readonly progress: TimedProgress;
}

/** What came of one folder and, where there is a target, one look at it. */
export interface Outcome {
  /** Null where there is no folder: something else says what is expected. */
  readonly read: ReadFolder | null;
  readonly expected: Pick<Report["expected"], "source" | "name">;
  readonly history: History | null;
  readonly position: Position;
  /** For the problems of the position, in their order. */
  readonly remedies: readonly (readonly Remedy[])[];
  readonly held: Held;
  readonly scope: Pick<Scope, "ignored">;
  readonly ignoring: Ignoring;
  /** Null where there was no target. */
  readonly database: Database | null;
  readonly live: Catalog | null;
  /** Who deploys there; null where there was no target. */
  readonly deployer: string | null;
  readonly previews: Previews;
  readonly linted: Linted;
  readonly queries: { readonly broken: readonly BrokenQuery[]; readonly onLive: readonly LiveRefusal[] };
  /** Null where there is no folder. */
  readonly place: Pick<FolderCandidate, "layout" | "listing"> | null;
  /** How its files are replayed. */
  readonly replaying: Pick<ReplayOptions, "rescue" | "record">;
}

/** Without a target. `added`: the paths that are pending; null where all count as applied. */
export async function folderAlone(context: Context, added: readonly string[] | null): Promise<Outcome> {
  const { config, candidates, progress } = context;
  const { layout, listing } = chooseFolder(candidates, new Map());
  const read = await layout.read(listing, { database: "postgres" });
  const placed = position(read.folder, null, { added, compare: layout.compare });
  // Nothing was held against a history: what the folder itself has wrong stands in its diagnostics.
  const at = {
    ...assumeApplied(placed, config["assume-applied"]),
    problems: [],
    assumed: added === null ? null : placed.assumed,
  };
  const platform = platformFor(config.platform, read.folder, null);
  const ignoring = ignoringOf(ignoresOf(config));
  const scope = scopeOf({
    schemas: config,
    platform,
    ignoring,
    toolTables: [...layout.history.tables, ...(layout.history.beside ?? [])],
  });
  const plan: PlanOptions = {
    config,
    folder: read.folder,
    before: [...(read.before ?? []), ...(await before(config, context.world.cwd))],
    history: layout.history,
    platform,
    facts: null,
    database: "postgres",
    defaultSchema: null,
    live: null,
    applied: at.applied,
    target: null,
    note: progress.note,
  };
  const lint = lintOfFolder(config);
  const queries = await watchOf(context);
  const held = await holdBoth(read, plan, {
    position: at,
    live: null,
    scope,
    progress,
    scripts: false,
    atHead: lint.atHead,
    queries,
  });
  return {
    read,
    expected: migrationsExpected,
    history: null,
    position: at,
    remedies: [],
    held,
    scope,
    ignoring,
    database: null,
    live: null,
    deployer: null,
    previews: noPreviews,
    linted: lint.told(),
    queries: { broken: queries?.told() ?? [], onLive: [] },
    place: { layout, listing },
    replaying: {},
  };
}

/** `target` null: a snapshot stands for it. */
export async function folderAgainst(
  context: Context,
  target: Target | null,
  seen: Observation,
  added: () => Promise<readonly string[] | null>,
): Promise<Outcome> {
  const { config, progress } = context;
  const placed = await place(context, seen, added);
  const { layout, listing, read, history, position: at } = placed;
  progress.note(`${read.folder.directory}: ${at.applied.length} applied, ${at.pending.length} pending`);

  const platform = platformFor(config.platform, read.folder, seen.facts);
  const ignoring = ignoringOf(ignoresOf(config));
  const scope = scopeOf({
    schemas: config,
    platform,
    ignoring,
    toolTables: [...layout.history.tables, ...(layout.history.beside ?? [])],
    asInSnapshot: target === null,
  });
  const live = scope.within(seen.live);
  const plan: PlanOptions = {
    config,
    folder: read.folder,
    before: [...(read.before ?? []), ...(await before(config, context.world.cwd))],
    // What live does not have is not made: its schema would be missed there.
    history: history === null ? null : layout.history,
    platform,
    facts: seen.facts,
    database: seen.database,
    defaultSchema: seen.schema,
    live: seen.live,
    applied: at.applied,
    target,
    note: progress.note,
  };
  const watch = await watchOf(context);
  const lint = target === null ? lintOfFolder(config) : await lintOfTarget(config, target, live);
  const held = await holdBoth(read, plan, {
    position: at,
    live,
    scope,
    progress,
    scripts: !config["no-scripts"],
    atHead: lint.atHead,
    queries: watch,
  });
  const { rescue, record } = await shadowFor(plan);
  const replaying = { rescue, record };
  return {
    read,
    expected: migrationsExpected,
    history,
    position: at,
    remedies: await remedies(at, placed, context),
    held,
    scope,
    ignoring,
    database: databaseOf(config, seen, platform, live),
    live: held.live,
    deployer: seen.facts.deployer,
    place: { layout, listing },
    replaying,
    linted: lint.told(),
    queries: {
      broken: watch?.told() ?? [],
      onLive: await progress.stage("queries", () =>
        failingLive(watch?.fitting() ?? [], { held, deployer: seen.facts.deployer }),
      ),
    },
    previews: await previewsOf({
      held,
      pending: at.pending,
      sizes: target === null || at.pending.length === 0 ? new Map() : await target.look(readSizes),
      deployer: seen.facts.deployer,
      progress,
      ...replaying,
    }),
  };
}

async function watchOf({ config, world }: Context): Promise<QueryWatch | null> {
  return config.queries.length === 0 ? null : watchQueries(await readQueries(config.queries, world.cwd));
}

interface Lint {
  readonly atHead: NonNullable<HoldOptions["atHead"]> | null;
  readonly told: () => Linted;
}

/** Of what the folder builds, where there is no database. */
function lintOfFolder(config: Config): Lint {
  if (!asksForLint(config)) return { atHead: null, told: () => notLinted };
  let linted = notLinted;
  return {
    atHead: async ({ look }, head) => {
      linted = await lintOf(look, head, { inUse: false });
      return objectsOf(linted, head);
    },
    told: () => linted,
  };
}

/** Of the database; the folder only says where it was made. */
export async function lintOfTarget(config: Config, target: Target, live: Catalog): Promise<Lint> {
  if (!asksForLint(config)) return { atHead: null, told: () => notLinted };
  const linted = await lintOf(target.look, live, { inUse: true });
  return { atHead: async (_, head) => objectsOf(linted, head), told: () => linted };
}

const migrationsExpected = { source: "migrations", name: null } as const;

export interface Placed extends Pick<RemedyContext, "layout" | "listing" | "read" | "history"> {
  readonly position: Position;
}

const noEntries: History = { table: "", entries: [] };

/** The folder that is the target's, held against its history. */
export async function place(
  { config, candidates, world }: Context,
  seen: Observation,
  added: () => Promise<readonly string[] | null>,
): Promise<Placed> {
  const { layout, listing } = chooseFolder(candidates, seen.histories);
  const read = await layout.read(listing, { database: seen.database });
  const history = historyOf(layout, seen.histories, read.folder);
  const news = history === null ? await added() : null;
  const keepsOne = layout.history.tables.length > 0;
  const isFirst = world.pendingWithoutHistory === true && history === null && news === null && keepsOne;
  const options = { added: news, compare: layout.compare, neverRuns: layout.neverRuns };
  const placed = isFirst
    ? {
        ...position(read.folder, noEntries, options),
        assumed: `no history table: ${layout.title} has not run here, and all is pending`,
      }
    : position(read.folder, history, options);
  const diagnostics = [...read.diagnostics, ...assumedInVain(read.folder.migrations, config["assume-applied"])];
  return {
    layout,
    listing,
    read: { ...read, diagnostics },
    history,
    position: assumeApplied(placed, config["assume-applied"]),
  };
}

/** The migrations and, where there are such files beside them, the declarative schema. */
async function holdBoth(
  { folder, declared = [] }: ReadFolder,
  plan: PlanOptions,
  about: Pick<HoldOptions, "position" | "live" | "scope" | "progress" | "scripts" | "atHead" | "queries">,
): Promise<Held> {
  const held = await hold({ ...(await shadowFor(plan)), ...about });
  if (declared.length === 0) return held;
  const said = await about.progress.stage("replay declared", () =>
    holdDeclared({
      plan: () => shadowFor({ ...plan, folder: { ...folder, migrations: declared }, history: null, applied: [] }),
      declared,
      head: held.head,
      scope: about.scope,
    }),
  );
  return { ...held, diagnostics: [...held.diagnostics, ...said] };
}

export async function remedies(
  { problems }: Position,
  about: Pick<RemedyContext, "layout" | "listing" | "read" | "history">,
  { world }: Context,
): Promise<Outcome["remedies"]> {
  const context = { ...about, past: gitPast(world.cwd), at: new Date(world.run.at) };
  return await Promise.all(problems.slice(0, told).map((problem) => remediesFor(problem, context)));
}

function historyOf(layout: Layout, histories: Histories, folder: MigrationFolder): History | null {
  const history = histories.get(layout.id);
  if (history === undefined) return null;
  return { ...history, entries: layout.history.within?.(history.entries, folder) ?? history.entries };
}

export function databaseOf(config: Config, seen: Observation, platform: Platform, live: Catalog): Database {
  return {
    label: config.label,
    name: seen.database,
    server: live.server.version,
    platform: platform.id,
    fingerprint: live.notCompared.length === 0 ? fingerprint(live) : null,
  };
}
