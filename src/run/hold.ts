// The folder replayed in a shadow, and the live schema held against it twice: after the applied files, and after the pending ones.

import { compareCatalogs, type RoleNames } from "../catalog/compare.ts";
import { dependentsOf } from "../catalog/dependents.ts";
import { readCatalog } from "../catalog/read.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Difference } from "../model/difference.ts";
import type { Migration, Position } from "../model/migration.ts";
import type { Catalog, CatalogObject, NotCompared } from "../model/object.ts";
import type { Progress } from "../model/progress.ts";
import type { Report } from "../model/report.ts";
import type { Ground, Reader } from "../repair/index.ts";
import { echo } from "../shadow/echo.ts";
import { type Shadow, ShadowStopped } from "../shadow/engine.ts";
import { notMadeBy } from "../shadow/not-made.ts";
import type { Turn } from "../shadow/platform/platform.ts";
import { type Replay, type ReplayFailure, replay } from "../shadow/replay.ts";
import { replayDeclared } from "../shadow/replay-declared.ts";
import type { Rescue } from "../shadow/rescue.ts";
import { type Without, withoutBystanders } from "./bystanders.ts";
import { type Mark, nextTransaction, type Origins, originsOf, type TraceOptions } from "./origins.ts";
import { type RanFile, replayPending } from "./pending.ts";
import type { QueryWatch } from "./query-watch.ts";
import type { Scope } from "./scope.ts";

export interface HoldOptions {
  readonly open: () => Promise<Shadow>;
  readonly position: Position;
  /** Null where there is no target: then the folder is only replayed. */
  readonly live: Catalog | null;
  readonly roles: RoleNames;
  /** Whether column order counts, too, and every owner by its name. */
  readonly strict: boolean;
  /** What the platform did between the files. */
  readonly turns: readonly Turn[];
  readonly before: readonly Migration[];
  readonly rescue: Rescue | null;
  readonly record: ((migration: Migration) => string) | null;
  readonly scope: Scope;
  readonly progress: Progress;
  /** Whether what differs is to be scripted. */
  readonly scripts: boolean;
  /** Asked where all files have run; what is to be traced beside what differs. */
  readonly atHead?: ((shadow: Shadow, head: Catalog) => Promise<readonly CatalogObject[]>) | null;
  /** The application's queries, held against what is built; null where there are none. */
  readonly queries?: QueryWatch | null;
  /** Files that are in no order: declarative ones. */
  readonly inAnyOrder?: true;
}

export interface Held {
  readonly shadow: Report["shadow"];
  /** Null where the applied files did not all run: then nothing can be said of what they build. */
  readonly expected: Catalog | null;
  /** Expected plus what is pending; null where not all of it ran. */
  readonly head: Catalog | null;
  /** Expected against live. */
  readonly differences: readonly Difference[];
  /** Head against live; null where nothing is pending. */
  readonly headDifferences: readonly Difference[] | null;
  /** The pending files that ran, each with what it changes; empty where they are too many to be told apart. */
  readonly pending: readonly RanFile[];
  /** Expected against head. */
  readonly changes: readonly Difference[];
  /** An applied file that failed, or a pending one; the files after it did not run. */
  readonly appliedFailure: ReplayFailure | null;
  readonly pendingFailure: ReplayFailure | null;
  /** Live without what nobody made in it; null where there is no target. */
  readonly live: Catalog | null;
  /** What only live has and is a host's or another tool's, by whose it is. */
  readonly ignored: Without["ignored"];
  readonly notCompared: readonly NotCompared[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where in the folder what differs was last made. */
  readonly origins: Origins;
  /** The expected state, to try scripts on; null where there is nothing to script. */
  readonly ground: Ground<Shadow> | null;
  /** What files build that ran here, in their tool's way; null where they did not. */
  readonly groundAfter: ((files: readonly Migration[]) => Ground<Shadow>) | null;
}

export async function hold(options: HoldOptions): Promise<Held> {
  const { live, roles, scope, progress } = options;
  await using shadow = await progress.stage("start shadow", options.open);
  const stubs = new Set(shadow.stubs);
  const read = async () =>
    ofStubs(stubs, scope.within((await readCatalog(shadow.look, { leaveOut: () => false })).catalog));
  const withFolder = (one: Catalog, other: Catalog) => withoutBystanders(other, one, roles.folder);
  /** `files`: those that made the first. */
  const compare = (one: Catalog, other: Catalog, files: readonly Migration[]) =>
    compareCatalogs(withNotMade(one, files), ofStubs(stubs, withFolder(one, other).catalog), {
      echo: (form) => echo(shadow.session, form, shadow.stubs),
      roles,
      strict: options.strict,
    });
  /** The platform's own labels are no gap. */
  const withNotMade = (catalog: Catalog, files: readonly Migration[]): Catalog => {
    const notCompared = notMadeBy(files, shadow.engine);
    if (notCompared.length === 0) return catalog;
    const ofUser = scope.within({ ...catalog, objects: new Map(), notCompared }).notCompared;
    return { ...catalog, notCompared: [...catalog.notCompared, ...ofUser] };
  };

  // One shadow at a time on a server: what wants several states at once is for an engine that can keep them.
  const isKept = shadow.save !== undefined;
  const marks: Mark[] = [];
  const start = await nextTransaction(shadow.session);
  const note = async (migration: Migration) =>
    void marks.push({ migration, next: await nextTransaction(shadow.session) });
  const applied = await progress.stage("replay", () => replayApplied(shadow, options, note));
  const ofShadow = () => shadow.diagnostics?.() ?? [];
  const told = { engine: shadow.engine, server: shadow.session.server.version, stubs: await stubsMade(shadow) };
  if (applied.failure !== null) return unseen(told, live, applied.failure, [...ofShadow(), ...applied.diagnostics]);

  const ranFirst = [...options.before, ...options.position.applied];
  const expected = await progress.stage("read expected", read);
  if (options.queries) await progress.stage("queries", async () => options.queries?.today(shadow));
  const own = live && withFolder(expected, live);
  const drift = live && (await progress.stage("compare", () => compare(expected, live, ranFirst)));
  const origins = await progress.stage("trace", () =>
    originsOf({
      session: shadow.session,
      marks,
      start,
      differences: drift?.differences ?? [],
      again: isKept ? again(options) : null,
    }),
  );
  const isScripted = options.scripts && drift !== null && drift.differences.length > 0;
  const ground =
    isScripted && isKept ? await progress.stage("save expected", () => groundOf(shadow, options, stubs)) : null;

  const ahead = await progress.stage("replay pending", () =>
    replayPending(shadow, options.position.pending, { ...options, from: expected, read }),
  );
  if (options.queries && ahead.failure === null) {
    await progress.stage("queries", () => askQueries(shadow, options, options.queries ?? null));
  }
  const alsoTraced = ahead.failure === null ? ((await options.atHead?.(shadow, ahead.head)) ?? []) : [];
  const alsoFrom = await progress.stage("trace", () =>
    originsOf({
      session: shadow.session,
      marks,
      start,
      differences: alsoTraced.map(asDifference),
      again: isKept ? again(options) : null,
    }),
  );
  const toHead =
    live && ahead.isAhead
      ? await progress.stage("compare", () => compare(ahead.head, live, [...ranFirst, ...options.position.pending]))
      : null;
  const changes = ahead.isAhead ? await compareCatalogs(expected, ahead.head, { echo: async () => null }) : null;

  return {
    shadow: told,
    expected,
    head: ahead.failure === null ? ahead.head : null,
    differences: drift?.differences ?? [],
    headDifferences: toHead?.differences ?? null,
    pending: ahead.pending,
    changes: changes?.differences ?? [],
    appliedFailure: null,
    pendingFailure: ahead.failure,
    live: own?.catalog ?? null,
    ignored: own?.ignored ?? [],
    notCompared: drift?.notCompared ?? [], // without a target nothing was to be compared
    diagnostics: [
      ...ofShadow(),
      ...applied.diagnostics,
      ...ahead.diagnostics,
      ...(isScripted && !isKept ? [withoutScripts] : []),
    ],
    origins: new Map([...alsoFrom, ...origins]),
    ground,
    groundAfter: isKept ? groundAfter(options, stubs) : null,
  };
}

/** Where one fails, every file is run once more, to find out which of them broke it. */
async function askQueries(shadow: Shadow, options: HoldOptions, queries: QueryWatch | null): Promise<void> {
  await queries?.head(shadow);
  const fresh = shadow.save === undefined || !queries?.isBroken() ? null : again(options);
  if (fresh === null || queries === null) return;
  const { shadow: other, run } = await fresh();
  await using _ = other;
  for (const file of [...options.position.applied, ...options.position.pending]) {
    if (!(await run(file))) return;
    await queries.ran(other, file);
  }
}

/** As if nothing on the other side had it: all of it is traced. */
function asDifference(expected: CatalogObject): Difference {
  return { object: expected.identity, change: "missing", expected, actual: null, attributes: [], folded: [] };
}

const withoutScripts: Diagnostic = {
  code: "no-scripts-on-a-server",
  severity: "note",
  message:
    "with the shadow on a server nothing is tried on a replica, so there are no scripts, no previews and no lines; the embedded shadow gives them",
  path: null,
  line: null,
};

/** Where nothing was replayed and nothing compared. */
export const emptyHeld: Held = {
  shadow: null,
  expected: null,
  head: null,
  differences: [],
  headDifferences: null,
  pending: [],
  changes: [],
  appliedFailure: null,
  pendingFailure: null,
  live: null,
  ignored: [],
  notCompared: [],
  diagnostics: [],
  origins: new Map(),
  ground: null,
  groundAfter: null,
};

function unseen(
  shadow: Held["shadow"],
  live: Catalog | null,
  failure: ReplayFailure,
  diagnostics: readonly Diagnostic[],
): Held {
  return { ...emptyHeld, shadow, live, appliedFailure: failure, diagnostics };
}

/** The state that the applied files build: kept by the engine where it can, else built again each time. */
async function groundOf(shadow: Shadow, options: HoldOptions, stubs: ReadonlySet<string>): Promise<Ground<Shadow>> {
  const built = groundAfter(options, stubs)(options.position.applied);
  return { ...built, open: (await shadow.save?.()) ?? built.open };
}

/** What some files build, each time from the beginning. */
function groundAfter(options: HoldOptions, stubs: ReadonlySet<string>): NonNullable<Held["groundAfter"]> {
  const reader: Reader = {
    read: async ({ look }) =>
      ofStubs(stubs, options.scope.within((await readCatalog(look, { leaveOut: () => false })).catalog)),
    async compare({ session }, built, wanted) {
      const told = await compareCatalogs(built, ofStubs(stubs, wanted), { echo: (form) => echo(session, form) });
      return told.differences;
    },
    dependents: dependentsOf,
  };
  return (applied) => ({
    reader,
    async open() {
      const shadow = await options.open();
      await replayApplied(shadow, { ...options, position: { ...options.position, applied } });
      return shadow;
    },
  });
}

/** Of those that could be made; all of them where the shadow was stopped and answers nothing more. */
async function stubsMade({ session, stubs }: Shadow): Promise<readonly string[]> {
  if (stubs.length === 0) return stubs;
  try {
    const made = new Set(
      (await session.query("SELECT extname FROM pg_catalog.pg_extension")).map((row) => row.extname),
    );
    return stubs.filter((name) => made.has(name));
  } catch (error) {
    if (!(error instanceof ShadowStopped)) throw error;
    return stubs;
  }
}

/** A stub has no version and no home of its own: of such an extension only that it is there is compared. */
function ofStubs(stubs: ReadonlySet<string>, catalog: Catalog): Catalog {
  if (stubs.size === 0) return catalog;
  const objects = [...catalog.objects].map(([key, object]): [string, CatalogObject] => {
    if (object.identity.kind !== "extension" || !stubs.has(object.identity.name)) return [key, object];
    const attributes = Object.fromEntries(Object.keys(object.attributes).map((name) => [name, null]));
    return [key, { ...object, attributes }];
  });
  return { ...catalog, objects: new Map(objects) };
}

/** Where files are in no order, or the platform acts between them, only the file is told. */
function again(options: HoldOptions): TraceOptions["again"] {
  const { open, before, rescue, record, turns, inAnyOrder } = options;
  if (turns.length > 0 || inAnyOrder) return null;
  return async () => {
    const shadow = await open();
    await replay(shadow, before, { rescue });
    const run = async (file: Migration) => (await replay(shadow, [file], { rescue, record })).failure === null;
    return { shadow, run };
  };
}

/** With the platform's turns in their places: before the first file that is not older, else behind the last. */
async function replayApplied(
  shadow: Shadow,
  options: HoldOptions,
  after?: (migration: Migration) => Promise<void>,
): Promise<Replay> {
  const { turns, before, rescue, record } = options;
  const { applied } = options.position;
  const first = await replay(shadow, before, { rescue });
  if (first.failure !== null) return first;
  if (options.inAnyOrder) {
    for (const { sql } of turns) await shadow.run(sql);
    return await replayDeclared(shadow, applied, { rescue });
  }
  const placed = turns.map(({ from, sql }) => ({ at: applied.filter(({ version }) => version < from).length, sql }));
  const ran: Migration[] = [];
  const diagnostics: Diagnostic[] = [...first.diagnostics];
  for (const { at, sql } of [...placed, { at: applied.length, sql: null }]) {
    const part = await replay(shadow, applied.slice(ran.length, at), { rescue, record, ...(after ? { after } : {}) });
    ran.push(...part.ran);
    diagnostics.push(...part.diagnostics);
    if (part.failure !== null) return { ran, failure: part.failure, diagnostics };
    if (sql !== null) await shadow.run(sql);
  }
  return { ran, failure: null, diagnostics };
}
