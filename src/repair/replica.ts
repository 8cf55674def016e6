// The replica: the expected state, and what takes it to live. It is live only if our own reader finds it equal.

import type { Difference } from "../model/difference.ts";
import type { Catalog } from "../model/object.ts";
import { PostgresError } from "../postgres/error.ts";
import type { Ground, Scratch } from "./ground.ts";
import { toActual } from "./ground.ts";
import { type Proposal, propose } from "./propose.ts";
import { runStatements } from "./run-statements.ts";

export interface Replica<S extends Scratch = Scratch> extends Ground<S> {
  /** From expected to live. */
  readonly way: Proposal;
  /** What of live could not be built: no script about it is proven. */
  readonly lacks: readonly Difference[];
}

export interface ReplicaOptions<S extends Scratch = Scratch> {
  /** The expected state. */
  readonly ground: Ground<S>;
  readonly expected: Catalog;
  readonly live: Catalog;
  /** Expected against live. */
  readonly differences: readonly Difference[];
  /** Who deploys, and so owns what is made. */
  readonly runner: string;
}

/** With one scratch in live's state, to begin with: the caller closes it. */
export async function openReplica<S extends Scratch>({
  ground,
  expected,
  live,
  differences,
  runner,
}: ReplicaOptions<S>): Promise<readonly [Replica<S>, S]> {
  const scratch = await ground.open();
  try {
    const major = scratch.session.server.major;
    const steps = differences.map(toActual);
    const way = await propose(ground, { from: expected, to: live, steps, major, runner }, scratch);
    const replica: Replica<S> = {
      way,
      lacks: way.left,
      reader: ground.reader,
      async open() {
        const again = await ground.open();
        try {
          await runStatements(again, way.statements);
        } catch (error) {
          await again[Symbol.asyncDispose]();
          throw error instanceof PostgresError
            ? new Error(`the replica cannot be built twice: ${error.message}`)
            : error;
        }
        return again;
      },
    };
    return [replica, scratch];
  } catch (error) {
    await scratch[Symbol.asyncDispose]();
    throw error;
  }
}
