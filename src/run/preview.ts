// What the pending files will do to this database: on what the folder alone builds where nothing differs, else on the
// replica too, each in its tool's way.

import { diverging } from "../drift/diverging.ts";
import { divergeFault, failFault } from "../drift/faults.ts";
import { type HazardOptions, hazardsOf } from "../drift/hazards.ts";
import { recordUnrecorded } from "../drift/unrecorded.ts";
import type { ClassifiedDifference } from "../model/classified.ts";
import type { Migration } from "../model/migration.ts";
import { called } from "../model/noun.ts";
import { type Catalog, objectName } from "../model/object.ts";
import type { Progress } from "../model/progress.ts";
import type { PendingMigration } from "../model/report.ts";
import type { Replica } from "../repair/index.ts";
import type { Shadow } from "../shadow/engine.ts";
import type { ReplayFailure, ReplayOptions } from "../shadow/replay.ts";
import type { Held } from "./hold.ts";
import { type Ahead, changesOf, type RanFile, replayPending } from "./pending.ts";

export type Preview = NonNullable<PendingMigration["preview"]>;

export interface Previews {
  readonly of: ReadonlyMap<Migration, Preview>;
  readonly faults: readonly ClassifiedDifference[];
  /** The replica with all that is pending; null where not all of it ran, or there was no replica. */
  readonly after: Catalog | null;
}

export interface PreviewOptions extends Pick<ReplayOptions, "rescue" | "record"> {
  readonly held: Held;
  readonly pending: readonly Migration[];
  readonly sizes: HazardOptions["sizes"];
}

export const noPreviews: Previews = { of: new Map(), faults: [], after: null };

/** Loaded only where something differs. Outside of a function with `await using`, whose addresses are not rewritten for the bundle. */
const library = () => import("../repair/index.ts");

export async function previewsOf(
  options: PreviewOptions & { readonly deployer: string; readonly progress: Progress },
): Promise<Previews> {
  const { held, pending, deployer, progress } = options;
  const { ground, expected, live, differences } = held;
  if (pending.length === 0) return noPreviews;
  if (differences.length === 0) return previewAlone(options);
  // Where something differs and nothing was to be tried, nobody knows what they do there.
  if (ground === null || expected === null || live === null) return noPreviews;
  return progress.stage("preview", async () => {
    const { openReplica } = await library();
    const [replica, first] = await openReplica({ ground, expected, live, differences, runner: deployer });
    await using shadow = first;
    return await preview(replica, shadow, options);
  });
}

/** Where live is what the applied files build: what the pending ones do there is known already. */
function previewAlone({ held, pending, sizes }: PreviewOptions): Previews {
  const failed = held.pendingFailure;
  const of = pending.map((migration): [Migration, Preview] => {
    const ran = held.pending.find((each) => each.migration === migration);
    if (ran !== undefined) return [migration, { status: "ok", error: null, hazards: hazards(ran, sizes) }];
    if (failed?.migration === migration) return [migration, failing(failed)];
    const isBehind = failed !== null && pending.indexOf(migration) > pending.indexOf(failed.migration);
    if (isBehind) return [migration, notTried(failed)];
    return [migration, { status: held.head === null ? "skipped" : "ok", error: null, hazards: [] }];
  });
  return { of: new Map(of), faults: [], after: null };
}

/** `shadow`: one of the replica's, which is used up. */
async function preview(
  replica: Replica<Shadow>,
  shadow: Shadow,
  { held, pending, sizes, rescue = null, record = null }: PreviewOptions,
): Promise<Previews> {
  const [lack] = replica.lacks;
  if (lack !== undefined || held.expected === null) {
    const error = lack ? `not tried: ${called(lack)} could not be built again beside the database` : "not tried";
    return { ...noPreviews, of: new Map(pending.map((each) => [each, { status: "skipped", error, hazards: [] }])) };
  }
  const from = await replica.reader.read(shadow);
  const known = unrecorded(held);
  const run = await runHere(shadow, pending, { from, read: () => replica.reader.read(shadow), rescue, record, known });
  const of = new Map<Migration, Preview>(run.failures.map((failure) => [failure.migration, failing(failure)]));
  const isTold = (failure: ReplayFailure): boolean =>
    known.has(failure.migration) || held.pendingFailure?.migration === failure.migration;
  const faults = run.failures
    .filter((failure) => !isTold(failure))
    .map((failure) => failFault(failure, inTheWay(failure, held)));
  const stopped = run.failures.find(({ migration }) => !known.has(migration));
  for (const each of run.ran) of.set(each.migration, { status: "ok", error: null, hazards: hazards(each, sizes) });
  for (const migration of pending) if (!of.has(migration) && stopped) of.set(migration, notTried(stopped));
  if (held.head === null || stopped !== undefined) return { of, faults, after: null };
  const alone = new Map(held.pending.map((each) => [each.migration, each.changes]));
  const { byFile } = diverging(
    run.ran.map(({ migration, changes }) => ({ alone: alone.get(migration) ?? [], here: changes })),
    { before: await changesOf(held.expected, from), after: await changesOf(held.head, run.head) },
  );
  for (const [index, { migration }] of run.ran.entries()) {
    const left = byFile[index] ?? [];
    if (left.length === 0 || known.has(migration)) continue;
    const names = [...new Set(left.map(called))];
    const error = `ends otherwise than the folder alone: ${names.slice(0, 3).join(", ")}${names.length > 3 ? ` and ${names.length - 3} more` : ""}`;
    of.set(migration, { status: "diverges", error, hazards: of.get(migration)?.hazards ?? [] });
    faults.push(
      divergeFault(
        migration,
        error,
        left.map(({ object }) => object),
      ),
    );
  }
  return { of, faults, after: run.head };
}

interface Here {
  readonly ran: readonly RanFile[];
  readonly failures: readonly ReplayFailure[];
  readonly head: Catalog;
}

/** What is there already may fail, and is no reason to stop: it will be recorded as applied. */
async function runHere(
  shadow: Shadow,
  pending: readonly Migration[],
  { known, ...options }: Parameters<typeof replayPending>[2] & { readonly known: ReadonlySet<Migration> },
): Promise<Here> {
  const ran: RanFile[] = [];
  const failures: ReplayFailure[] = [];
  let left = pending;
  let head = options.from;
  for (;;) {
    const ahead: Ahead = await replayPending(shadow, left, { ...options, from: head });
    ran.push(...ahead.pending);
    head = ahead.head;
    if (ahead.failure === null) return { ran, failures, head };
    failures.push(ahead.failure);
    if (!known.has(ahead.failure.migration)) return { ran, failures, head };
    left = left.slice(left.indexOf(ahead.failure.migration) + 1);
  }
}

/** The files whose effect is there in full. */
export function unrecorded({ differences, headDifferences, pending, changes }: Held): ReadonlySet<Migration> {
  if (headDifferences === null) return new Set();
  const { recorded } = recordUnrecorded({ live: differences, head: headDifferences, pending, changes });
  const paths = new Set(recorded.map(({ difference }) => difference.actual?.attributes.path));
  return new Set(pending.map(({ migration }) => migration).filter(({ path }) => paths.has(path)));
}

function hazards({ migration, changes, rewritten }: RanFile, sizes: HazardOptions["sizes"]): Preview["hazards"] {
  return hazardsOf(changes, { sizes, rewritten, concurrently: /\bCONCURRENTLY\b/i.test(migration.sql) });
}

function failing({ migration, line, statement, code, message }: ReplayFailure): Preview {
  const error = `${migration.path}:${line}: ${statement === "" ? "" : `${statement}: `}${message} (${code})`;
  return { status: "fails", error, hazards: [] };
}

function notTried({ migration }: ReplayFailure): Preview {
  return { status: "skipped", error: `not tried: ${migration.path} fails before it`, hazards: [] };
}

const verbs = { unexpected: "was made", missing: "was dropped", changed: "was changed" } as const;

/** The server names what it stumbled over; where that was changed by hand, it is said. */
function inTheWay({ message }: ReplayFailure, { differences }: Held): string | null {
  const found = differences.find(
    ({ object }) =>
      message.includes(`"${object.name.replace(/\(.*$/, "")}"`) || message.includes(` ${objectName(object)} `),
  );
  return found === undefined ? null : `${called(found)} ${verbs[found.change]} outside migrations`;
}
