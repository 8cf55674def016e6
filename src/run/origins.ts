// The migration and line that last made an object what it is, found by the replay itself. The file: each object's rows
// carry the transaction that wrote them, and after every file it was noted how far transactions had come. The line: the
// files in question are run again, statement by statement, in another shadow, and whoever changes the rows is it.

import { traceQuery } from "../catalog/trace.ts";
import type { Difference } from "../model/difference.ts";
import type { Origin } from "../model/finding.ts";
import type { Migration } from "../model/migration.ts";
import { objectKey } from "../model/object.ts";
import { PostgresError } from "../postgres/error.ts";
import type { Session } from "../postgres/session.ts";
import { type Shadow, ShadowStopped, StatementError } from "../shadow/engine.ts";
import { split } from "../shadow/split.ts";

/** By `objectKey`; what nothing in the folder made is absent. */
export type Origins = ReadonlyMap<string, Origin>;

/** How far transactions had come when a file was through. */
export interface Mark {
  readonly migration: Migration;
  readonly next: bigint;
}

const NEXT = "SELECT pg_catalog.pg_snapshot_xmax(pg_catalog.pg_current_snapshot())::pg_catalog.text AS next";

export async function nextTransaction(session: Session): Promise<bigint> {
  return BigInt((await session.query(NEXT))[0]?.next ?? 0);
}

/** As many differences are traced. */
const traced = 200;
/** As much SQL is run again to find lines: more would be felt. */
const linesLimit = 2 * 2 ** 20;

interface Wanted {
  readonly difference: Difference;
  readonly file: Migration;
}

export interface TraceOptions {
  readonly session: Session;
  /** In the order of the files. */
  readonly marks: readonly Mark[];
  /** Before the first file. */
  readonly start: bigint;
  readonly differences: readonly Difference[];
  /**
   * Another shadow in which all is as before the first file, and how files run in it; null where lines are not wanted.
   */
  readonly again:
    | (() => Promise<{ readonly shadow: Shadow; readonly run: (file: Migration) => Promise<boolean> }>)
    | null;
}

export async function originsOf(options: TraceOptions): Promise<Origins> {
  const { session, marks, start } = options;
  const differences = options.differences.filter(({ expected }) => expected !== null).slice(0, traced);
  const wanted = (await states(session, differences)).flatMap(({ at, xid }): readonly Wanted[] => {
    const difference = differences[at];
    const file = xid === null ? null : fileOf(xid, marks, start);
    return difference === undefined || file === null ? [] : [{ difference, file }];
  });
  if (wanted.length === 0) return new Map();
  const found = await lastChanges(wanted, options, 2);
  return new Map(
    wanted.map(({ difference, file }) => [
      objectKey(difference.object),
      found.get(difference) ?? { path: file.path, line: null },
    ]),
  );
}

/** Numbers of transactions in rows have 32 bits. */
function fileOf(xid: bigint, marks: readonly Mark[], start: bigint): Migration | null {
  const low = (number: bigint) => BigInt.asUintN(32, number);
  if (xid < low(start)) return null;
  return marks.find(({ next }) => xid < low(next))?.migration ?? null;
}

interface State {
  readonly at: number;
  readonly xid: bigint | null;
  readonly state: string | null;
}

async function states(session: Session, differences: readonly Difference[]): Promise<readonly State[]> {
  const query = traceQuery(differences);
  if (query === null) return [];
  try {
    return (await session.query(query)).map(({ at = null, xid = null, state = null }) => ({
      at: Number(at),
      xid: xid === null ? null : BigInt(xid),
      state,
    }));
  } catch (error) {
    if (error instanceof PostgresError) return [];
    throw error;
  }
}

type Lines = ReadonlyMap<Difference, number>;

/**
 * Where each of them changed last, as far as that can be found in so many rounds. A row may be written by what changes
 * nothing that counts (a trigger marks its table): then another file is in question, and is looked at in the next round.
 */
async function lastChanges(
  wanted: readonly Wanted[],
  options: TraceOptions,
  rounds: number,
): Promise<ReadonlyMap<Difference, Origin>> {
  const { marks, again } = options;
  const found = new Map<Difference, Origin>();
  const inFile = new Map<Migration, Difference[]>();
  for (const { difference, file } of wanted) inFile.set(file, [...(inFile.get(file) ?? []), difference]);
  const last = marks.findLastIndex(({ migration }) => inFile.has(migration));
  const files = marks.slice(0, last + 1).map(({ migration }) => migration);
  const size = files.reduce((sum, { sql }) => sum + sql.length, 0);
  if (again === null || files.length === 0 || size > linesLimit) return found;
  const all = wanted.map(({ difference }) => difference);
  const changedIn = new Map<Difference, Migration>();
  const { shadow, run } = await again();
  await using _ = shadow;
  try {
    let before = await statesByPlace(shadow.session, all);
    for (const file of files) {
      const told = inFile.has(file) ? await statementByStatement(shadow, file, all) : null;
      // What could not be run so is run as the tool runs it, for the files behind it.
      if (told === null && !(await run(file))) break;
      const after = await statesByPlace(shadow.session, all);
      for (const [at, state] of after) {
        const difference = all[at];
        if (difference === undefined || state === before.get(at)) continue;
        changedIn.set(difference, file);
        found.set(difference, { path: file.path, line: told?.get(difference) ?? onlyLine(file) });
      }
      before = after;
    }
  } catch (error) {
    if (!(error instanceof PostgresError || error instanceof ShadowStopped)) throw error;
  }
  const open = [...changedIn].filter(([difference]) => found.get(difference)?.line === null);
  const next = open.flatMap(([difference, file]) => (inFile.has(file) ? [] : [{ difference, file }]));
  if (next.length === 0 || rounds <= 1) return found;
  return new Map([...found, ...(await lastChanges(next, options, rounds - 1))]);
}

/** Of one statement there is no question. */
function onlyLine({ sql, firstLine }: Migration): number | null {
  const [only, ...more] = split(sql).filter(({ kind }) => kind === "statement");
  return only === undefined || more.length > 0 ? null : firstLine + only.line - 1;
}

/** Null where the file does not run so: then it was undone. */
async function statementByStatement(
  shadow: Shadow,
  file: Migration,
  differences: readonly Difference[],
): Promise<Lines | null> {
  const pieces = split(file.sql).filter(({ kind }) => kind === "statement");
  if (pieces.some(({ text }) => /^(?:BEGIN|START|COMMIT|END|ROLLBACK|ABORT)\b/i.test(text))) return null;
  const lines = new Map<Difference, number>();
  await shadow.reset();
  try {
    await shadow.run("BEGIN");
    let before = await statesByPlace(shadow.session, differences);
    for (const { text, line } of pieces) {
      await shadow.run(text);
      const after = await statesByPlace(shadow.session, differences);
      for (const [at, state] of after) {
        const difference = differences[at];
        if (difference !== undefined && state !== before.get(at)) lines.set(difference, file.firstLine + line - 1);
      }
      before = after;
    }
    await shadow.run("COMMIT");
    await shadow.reset();
    return lines;
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    await shadow.reset();
    return null;
  }
}

async function statesByPlace(
  session: Session,
  differences: readonly Difference[],
): Promise<ReadonlyMap<number, string | null>> {
  return new Map((await states(session, differences)).map(({ at, state }) => [at, state]));
}
