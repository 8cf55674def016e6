// The way back from the pending files, or from the last applied ones: planned a file at a time, newest first, and proven by
// going up, down and up again, where it must end where it began.

import type { Difference } from "../model/difference.ts";
import { UserError } from "../model/errors.ts";
import type { Migration } from "../model/migration.ts";
import { called } from "../model/noun.ts";
import { redactSecrets } from "../model/redact.ts";
import type { Proof } from "../model/script.ts";
import { type Ground, openReplica, propose, toExpected } from "../repair/index.ts";
import { runStatements } from "../repair/run-statements.ts";
import type { Seen } from "../run.ts";
import type { Shadow } from "../shadow/engine.ts";
import { replay } from "../shadow/replay.ts";
import { kept } from "./kept.ts";
import { changesOf } from "./pending.ts";

export interface WayBack {
  readonly migration: Migration;
  readonly sql: string;
  /** Whether all of it may run in one transaction. */
  readonly inTransaction: boolean;
  readonly proof: Proof;
  readonly reason: string | null;
  /** What no script brings back, and what this one loses: a phrase each. */
  readonly lost: readonly string[];
}

/** Newest first. `last`: so many of the applied files; null for those that are pending. */
export async function rollback({ outcome, report }: Seen, last: number | null): Promise<readonly WayBack[]> {
  const { held, position, deployer } = outcome;
  const { groundAfter, expected, live, differences } = held;
  if (groundAfter === null || expected === null || live === null || deployer === null) {
    throw new UserError(
      `no way back can be tried: ${report.coverage.notCompared[0]?.reason ?? "there is no database"}`,
    );
  }
  const { applied, pending } = position;
  if (last !== null && last > applied.length) {
    throw new UserError(`--last ${last}: only ${applied.length} migrations are applied; name at most as many`);
  }
  const files = last === null ? pending : applied.slice(applied.length - last);
  if (files.length === 0) return [];
  const before = last === null ? applied : applied.slice(0, applied.length - last);
  const clean = await kept(groundAfter(before));
  // What is pending will run on the database as it is; what is applied ran on what the folder built.
  const isReplica = last === null && differences.length > 0;
  const [ground, first] = isReplica
    ? await openReplica({ ground: clean, expected, live, differences, runner: deployer })
    : [clean, await clean.open()];
  await using _ = first;
  const ways: WayBack[] = [];
  let below: Ground<Shadow> = ground;
  for (const migration of files) {
    const above = await kept(after(below, migration, outcome.replaying));
    ways.unshift(
      await wayBack(migration, { below, above, major: live.server.major, deployer, replaying: outcome.replaying }),
    );
    below = above;
  }
  return ways;
}

/** Throws UserError where the file does not run there. */
function after(below: Ground<Shadow>, migration: Migration, replaying: Seen["outcome"]["replaying"]): Ground<Shadow> {
  return {
    reader: below.reader,
    async open() {
      const shadow = await below.open();
      const { failure } = await replay(shadow, [migration], replaying);
      if (failure === null) return shadow;
      await shadow[Symbol.asyncDispose]();
      throw new UserError(
        `${migration.path}:${failure.line} fails on this database (${failure.message}, ${failure.code}), so there is no way back from it: see pgdrift preview`,
      );
    },
  };
}

interface WayBackOptions {
  readonly below: Ground<Shadow>;
  readonly above: Ground<Shadow>;
  readonly major: number;
  readonly deployer: string;
  readonly replaying: Seen["outcome"]["replaying"];
}

async function wayBack(migration: Migration, options: WayBackOptions): Promise<WayBack> {
  const { below, above, major, deployer, replaying } = options;
  const to = await readOf(below);
  await using scratch = await above.open();
  const from = await above.reader.read(scratch);
  const changes = await changesOf(to, from);
  const proposal = await propose(above, { from, to, steps: changes.map(toExpected), major, runner: deployer }, scratch);
  const sql = redactSecrets(proposal.statements.map((statement) => `${statement.sql};\n`).join("\n"));
  const loses = proposal.statements.flatMap(({ loses: what }) =>
    what === undefined ? [] : [`going back loses ${what}`],
  );
  const lost = [...changes.flatMap(gone), ...loses];
  const inTransaction = proposal.statements.every(({ when }) => when === undefined);
  const way = { migration, sql, inTransaction, lost };
  if (proposal.proof !== "proven") return { ...way, proof: proposal.proof, reason: proposal.reason };
  await using again = await above.open();
  await runStatements(again, proposal.statements);
  const { failure } = await replay(again, [migration], replaying);
  const left = failure === null ? await changesOf(from, await above.reader.read(again)) : [];
  const reason =
    failure !== null
      ? `it does not go up again: ${failure.message} (${failure.code})`
      : left.length > 0
        ? `up again, it does not end where it began: ${left.slice(0, 3).map(called).join(", ")}`
        : null;
  return { ...way, proof: reason === null ? "proven" : "refuted", reason };
}

async function readOf(ground: Ground<Shadow>) {
  await using shadow = await ground.open();
  return await ground.reader.read(shadow);
}

/** What the file drops with its rows: it comes back empty. */
function gone(difference: Difference): readonly string[] {
  const { kind } = difference.object;
  if (difference.change !== "missing" || (kind !== "table" && kind !== "column")) return [];
  return [`${called(difference)} comes back empty: what was in it is gone when the migration has run`];
}
