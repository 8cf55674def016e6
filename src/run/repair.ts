// The repair of what differs: planned, run on the replica, and written with its proof.

import type { Difference } from "../model/difference.ts";
import { type Catalog, objectKey } from "../model/object.ts";
import type { Script } from "../model/script.ts";
import { type Ground, openReplica, propose, toExpected } from "../repair/index.ts";
import { type WriteOptions, writeScript } from "../repair/write.ts";

export interface RepairOptions extends Omit<WriteOptions, "rows"> {
  readonly ground: Ground;
  readonly expected: Catalog;
  readonly live: Catalog;
  /** Expected against live. */
  readonly differences: readonly Difference[];
  /** Which of them are to be repaired; the others stay as they are. */
  readonly chosen: (difference: Difference) => boolean;
}

export async function repairOf(options: RepairOptions): Promise<Script> {
  const { ground, expected, live, differences, deployer } = options;
  const [replica, first] = await openReplica({ ground, expected, live, differences, runner: deployer });
  await using scratch = first;
  const chosen = differences.filter(options.chosen);
  const wanted = {
    from: live,
    to: keeping(
      expected,
      live,
      differences.filter((each) => !chosen.includes(each)),
    ),
    steps: chosen.map(toExpected),
    major: live.server.major,
    runner: deployer,
  };
  const proposal = await propose(replica, wanted, scratch);
  return writeScript(proposal, wanted, replica, { ...options, rows: null });
}

/** Expected, but for what stays as it is on live. */
function keeping(expected: Catalog, live: Catalog, kept: readonly Difference[]): Catalog {
  if (kept.length === 0) return expected;
  const objects = new Map(expected.objects);
  for (const { object, folded } of kept) {
    for (const each of [object, ...folded]) {
      const key = objectKey(each);
      const there = live.objects.get(key);
      if (there === undefined) objects.delete(key);
      else objects.set(key, there);
    }
  }
  return { ...expected, objects };
}
