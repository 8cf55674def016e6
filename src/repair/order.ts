// The order of statements, found by running them: what the server refuses now is tried again when others are through.
// What stays refused is helped: its dependents are taken away before and put back behind, or it is made anew.

import { type CatalogObject, objectKey } from "../model/object.ts";
import { PostgresError } from "../postgres/error.ts";
import { again, type Group } from "./gather.ts";
import type { Reader, Scratch } from "./ground.ts";
import { putBack } from "./put-back.ts";
import type { Planning, Statement } from "./statement.ts";

export interface Ordered {
  /** In the order in which the server took them, each with the form that it took. */
  readonly statements: readonly Statement[];
  /** What it refused to the end, with its words. */
  readonly refused: readonly Refusal[];
}

export interface Refusal {
  readonly statement: Statement;
  readonly group: Group;
  readonly error: PostgresError;
}

/** So many times the whole is begun again with more help. */
const rounds = 8;

/** The scratch is left as it was, but for what must be committed first. */
export async function findOrder(
  scratch: Scratch,
  reader: Reader,
  first: readonly Group[],
  planning: Planning,
): Promise<Ordered> {
  let groups = first;
  let hoist = false;
  const helped = new Set<string>();
  for (let round = 0; ; round++) {
    const tried = await inTransaction(scratch, () => tryGroups(scratch, groups, hoist));
    if (tried.refused.length === 0 || round === rounds) return tried;
    if (!hoist && tried.refused.some(({ error }) => error.code === unsafeNewValue)) {
      hoist = true;
      continue;
    }
    const more = await helpFor(scratch, reader, groups, tried.refused, planning, helped);
    if (more === null) return tried;
    groups = more;
  }
}

/** A new value of an enum cannot be used before it is committed. */
const unsafeNewValue = "55P04";

async function inTransaction<T>(scratch: Scratch, work: () => Promise<T>): Promise<T> {
  await scratch.reset();
  await scratch.run("BEGIN; SET LOCAL check_function_bodies = off");
  try {
    return await work();
  } finally {
    await scratch.run("ROLLBACK");
  }
}

async function tryGroups(scratch: Scratch, groups: readonly Group[], hoist: boolean): Promise<Ordered> {
  const done: Statement[] = [];
  if (hoist) {
    await scratch.run("COMMIT");
    for (const statement of groups.flatMap(({ statements }) => statements).filter(({ when }) => when === "first")) {
      if ((await attempt(scratch, statement, false)).error === null) done.push(statement);
    }
    await scratch.run("BEGIN; SET LOCAL check_function_bodies = off");
  }
  const queue = groups.map(
    (group): Waiting => ({
      group,
      left: group.statements.filter(({ when }) => !(hoist && when === "first")),
      error: null,
    }),
  );
  const everything = queue.flatMap(({ left }) => left);
  // Mostly they are in order already: then one message tells.
  if (
    everything.length > 1 &&
    (await taken(
      scratch,
      everything.map(({ sql }) => sql),
    ))
  )
    return { statements: [...done, ...(hoist ? everything : everything.map(inOne))], refused: [] };
  /** Whether any of them was taken. */
  const sweep = async (those: readonly Waiting[]): Promise<boolean> => {
    let moved = false;
    for (const waiting of those) {
      for (let next = waiting.left[0]; next !== undefined; next = waiting.left[0]) {
        const { taken: form, error } = await attempt(scratch, next, true);
        waiting.error = error;
        if (error !== null && !next.optional) break;
        if (error === null) done.push(hoist ? form : inOne(form));
        waiting.left = waiting.left.slice(1);
        moved = true;
      }
    }
    return moved;
  };
  // All that goes is gone before anything comes, and what was only in the way comes back last.
  const turns = [
    queue.filter(({ group }) => group.rank < 0),
    queue.filter(({ group }) => group.rank > 0 && group.because === "step"),
    queue.filter(({ group }) => group.rank > 0 && group.because === "dependent"),
  ];
  for (let turn = 0; turn < turns.length; turn++) {
    if (await sweep(turns[turn] ?? [])) turn = -1;
  }
  const refused = queue.flatMap(({ group, left: [statement], error }) =>
    statement === undefined || error === null ? [] : [{ group, statement, error }],
  );
  return { statements: done, refused };
}

/** All of them, or none. */
async function taken(scratch: Scratch, texts: readonly string[]): Promise<boolean> {
  // A message of its own: one that does not parse is refused before anything in it runs.
  await scratch.run("SAVEPOINT tried");
  try {
    await scratch.run(`${texts.join("\n;\n")}\n;RELEASE SAVEPOINT tried`);
    return true;
  } catch (error) {
    if (!(error instanceof PostgresError)) throw error;
    await scratch.run("ROLLBACK TO SAVEPOINT tried; RELEASE SAVEPOINT tried");
    return false;
  }
}

interface Waiting {
  readonly group: Group;
  left: readonly Statement[];
  error: PostgresError | null;
}

/** A new value that nothing of the script uses needs no commit before it. */
function inOne({ when, ...statement }: Statement): Statement {
  return when === "alone" ? { ...statement, when } : statement;
}

interface Attempt {
  readonly taken: Statement;
  readonly error: PostgresError | null;
}

async function attempt(scratch: Scratch, statement: Statement, inside: boolean): Promise<Attempt> {
  let first: PostgresError | null = null;
  for (const sql of [statement.sql, ...(statement.otherwise ?? [])]) {
    try {
      if (inside) await scratch.run("SAVEPOINT tried");
      await scratch.run(inside ? `${sql}\n;RELEASE SAVEPOINT tried` : sql);
      return { taken: { ...statement, sql }, error: null };
    } catch (error) {
      if (!(error instanceof PostgresError)) throw error;
      first ??= error;
      if (inside) await scratch.run("ROLLBACK TO SAVEPOINT tried; RELEASE SAVEPOINT tried");
    }
  }
  return { taken: statement, error: first };
}

/** Null where no help is left. Each object is helped in the same way but once. */
async function helpFor(
  scratch: Scratch,
  reader: Reader,
  groups: readonly Group[],
  refused: readonly Refusal[],
  planning: Planning,
  helped: Set<string>,
): Promise<readonly Group[] | null> {
  const known = new Set(groups.map(({ object, rank }) => objectKey(object) + Math.sign(rank)));
  const more: Group[] = [];
  const replaced = new Set<Group>();
  const add = (list: readonly Group[]) => {
    for (const group of list) {
      const key = objectKey(group.object) + Math.sign(group.rank);
      if (known.has(key)) continue;
      known.add(key);
      more.push(group);
    }
  };
  for (const { group, statement } of refused) {
    const key = objectKey(statement.object);
    const isAlter = group.rank > 0 && planning.from.has(key) && planning.to.has(key);
    if ((statement.act === "drop" || isAlter) && !helped.has(`dependents ${key}`)) {
      helped.add(`dependents ${key}`);
      const found = await reader.dependents(scratch.session, statement.object);
      const inTheWay = found.filter(({ object, auto }) => !auto && objectKey(object) !== key);
      if (inTheWay.length > 0) {
        add(inTheWay.flatMap(({ object }) => putBack(object, statement.object, planning)));
        continue;
      }
    }
    if (statement.object.kind === "column" && planning.to.has(key) && !helped.has(`table of ${key}`)) {
      helped.add(`table of ${key}`);
      const tableKey = objectKey({
        kind: "table",
        schema: statement.object.schema,
        table: null,
        name: statement.object.table ?? "",
      });
      const table = planning.to.get(tableKey);
      // What is a parent's to give cannot be taken from the child: the child is made again.
      if (table && hasParents(table)) {
        replaced.add(group);
        add(again(planning.from.get(tableKey) ?? null, table, planning, "step"));
        continue;
      }
    }
    if (isAlter && statement.object.kind !== "type" && !helped.has(`anew ${key}`)) {
      helped.add(`anew ${key}`);
      const found = await reader.dependents(scratch.session, statement.object);
      replaced.add(group);
      known.delete(objectKey(group.object) + Math.sign(group.rank));
      add(again(planning.from.get(key) ?? null, planning.to.get(key) ?? null, planning, "step"));
      add(found.flatMap(({ object }) => putBack(object, statement.object, planning)));
    }
  }
  if (more.length === 0 && replaced.size === 0) return null;
  return [...groups.filter((group) => !replaced.has(group)), ...more].toSorted((a, b) => a.rank - b.rank);
}

function hasParents({ attributes }: CatalogObject): boolean {
  const { inherits, partitionOf } = attributes;
  return typeof partitionOf === "string" || (Array.isArray(inherits) && inherits.length > 0);
}
