// The repair of what differs: planned, run on the replica, and written with its proof.

import type { Difference } from "../model/difference.ts";
import type { Catalog } from "../model/object.ts";
import type { Script } from "../model/script.ts";
import type { Ground } from "../repair/index.ts";
import { openReplica, propose, toExpected } from "../repair/index.ts";
import { writeScript } from "../repair/write.ts";

export interface RepairOptions {
  readonly ground: Ground;
  readonly expected: Catalog;
  readonly live: Catalog;
  /** What is to be repaired, expected against live. */
  readonly differences: readonly Difference[];
  readonly deployer: string;
  readonly database: string;
  readonly allowDataLoss: boolean;
}

export async function repairOf(options: RepairOptions): Promise<Script> {
  const { ground, expected, live, differences, deployer } = options;
  const [replica, first] = await openReplica({ ground, expected, live, differences, runner: deployer });
  await using scratch = first;
  const steps = differences.map(toExpected);
  const wanted = { from: live, to: expected, steps, major: live.server.major, runner: deployer };
  const proposal = await propose(replica, wanted, scratch);
  return writeScript(proposal, replica, options);
}
