// A way from one state to another: planned, put in order by running, run as a whole, read back and held against what was
// wanted. What is left is planned again from where it stands; the whole is then run on the first state once more.

import type { Difference } from "../model/difference.ts";
import { type Catalog, objectName } from "../model/object.ts";
import type { Proof } from "../model/script.ts";
import { PostgresError } from "../postgres/error.ts";
import { gather } from "./gather.ts";
import { type Ground, type Scratch, type Step, toActual } from "./ground.ts";
import { findOrder, type Refusal } from "./order.ts";
import { rewritten, storage } from "./rewritten.ts";
import { runStatements } from "./run-statements.ts";
import type { Planning, Statement } from "./statement.ts";

export interface Wanted {
  /** As it was read: of the ground's state, or of the server whose state that is. */
  readonly from: Catalog;
  readonly to: Catalog;
  /** What differs, and nothing else may enter. */
  readonly steps: readonly Step[];
  /** Of the server that will run the statements. */
  readonly major: number;
  readonly runner: string;
}

export interface Proposal {
  readonly statements: readonly Statement[];
  readonly proof: Proof;
  readonly reason: string | null;
  /** What is not as wanted when all is run. */
  readonly left: readonly Difference[];
  readonly refused: readonly Refusal[];
  /** `schema.table` of what the server wrote anew as a whole; null where not all of it ran. */
  readonly rewritten: ReadonlySet<string> | null;
}

/** Of planning what is left. */
const passes = 4;

/** `scratch`: the ground's state, opened already; it is used up and not closed. */
export async function propose(ground: Ground, wanted: Wanted, scratch: Scratch): Promise<Proposal> {
  const all: Statement[] = [];
  const whole = planningOf(wanted.from, wanted);
  let planning = whole;
  let steps = wanted.steps;
  let refused: readonly Refusal[] = [];
  let left: readonly Difference[] = [];
  let pass = 0;
  const stored = await storage(scratch.session);
  for (; pass < passes; pass++) {
    const groups = gather(steps, planning, new Set());
    const ordered = await findOrder(scratch, ground.reader, groups, planning);
    refused = ordered.refused;
    if (ordered.statements.length === 0 && pass > 0) break;
    all.push(...ordered.statements);
    await runStatements(scratch, ordered.statements);
    const built = await ground.reader.read(scratch);
    const before = left.length;
    left = await ground.reader.compare(scratch, built, wanted.to);
    if (left.length === 0 || (pass > 0 && left.length >= before)) break;
    planning = planningOf(built, wanted);
    steps = left.map(toActual);
  }
  const isThrough = left.length === 0 && refused.length === 0;
  const anew = isThrough ? rewritten(stored, await storage(scratch.session)) : null;
  if (pass > 0 && left.length === 0) {
    // What was proven piece by piece is run as one.
    return {
      statements: all,
      refused,
      rewritten: anew,
      ...(await prove(ground, wanted.to, (fresh) => runStatements(fresh, all))),
    };
  }
  return { statements: all, refused, left, rewritten: anew, ...proofOf(left, refused) };
}

/** A script that is finished, run as a whole on the state that it is for. */
export async function prove<S extends Scratch>(
  ground: Ground<S>,
  promise: Catalog,
  run: (scratch: S) => Promise<void>,
): Promise<Pick<Proposal, "proof" | "reason" | "left">> {
  await using scratch = await ground.open();
  try {
    await run(scratch);
  } catch (error) {
    if (!(error instanceof PostgresError)) throw error;
    return { proof: "refuted", reason: `${error.message} (${error.code})`, left: [] };
  }
  const left = await ground.reader.compare(scratch, await ground.reader.read(scratch), promise);
  return { left, ...proofOf(left, []) };
}

function planningOf(from: Catalog, { to, major, runner }: Wanted): Planning {
  const schemas = new Set(
    [...from.objects.values(), ...to.objects.values()].flatMap(({ identity: { kind, schema, name } }) =>
      kind === "schema" ? [name] : schema === null ? [] : [schema],
    ),
  );
  return { from: from.objects, to: to.objects, schemas: [...schemas], major, runner };
}

function proofOf(left: readonly Difference[], refused: readonly Refusal[]): Pick<Proposal, "proof" | "reason"> {
  if (left.length === 0) return { proof: "proven", reason: null };
  const names = [...new Set(left.map(({ object }) => `${object.kind} ${objectName(object)}`))];
  const [first] = refused;
  const because = first ? `; ${first.statement.sql.split("\n")[0]}: ${first.error.message} (${first.error.code})` : "";
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  return { proof: "refuted", reason: `not as wanted after it: ${names.slice(0, 3).join(", ")}${more}${because}` };
}
