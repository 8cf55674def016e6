// The repair of what differs: planned, run on the replica, and written with its proof.

import type { Difference } from "../model/difference.ts";
import { type Catalog, objectKey } from "../model/object.ts";
import type { Hazard, Script } from "../model/script.ts";
import {
  type Ground,
  openReplica,
  type Proposal,
  propose,
  prove,
  type Replica,
  runStatements,
  toExpected,
  type Wanted,
} from "../repair/index.ts";
import { onlineForms } from "../repair/online.ts";
import { type RowRisk, rowRisks } from "../repair/rows.ts";
import { type WriteOptions, writeScript } from "../repair/write.ts";
import { withNeeds } from "./chosen.ts";

export interface RepairOptions extends Omit<WriteOptions, "rows"> {
  readonly ground: Ground;
  readonly expected: Catalog;
  readonly live: Catalog;
  /** Expected against live. */
  readonly differences: readonly Difference[];
  /** Which of them are to be repaired; the others stay as they are. */
  readonly chosen: (difference: Difference) => boolean;
  /** Which of the others may come with them, where they cannot be repaired without. */
  readonly mayBeNeeded: (difference: Difference) => boolean;
  /** Prefers what lets others read and write meanwhile. */
  readonly online: boolean;
  /** Asks the target how many rows stand in the way, where that is allowed. */
  readonly countRows: (risks: readonly RowRisk[]) => Promise<readonly Hazard[]>;
}

export async function repairOf(options: RepairOptions): Promise<Script> {
  const { ground, expected, live, differences, deployer } = options;
  const [replica, first] = await openReplica({ ground, expected, live, differences, runner: deployer });
  await using scratch = first;
  const asked = differences.filter(options.chosen);
  const others = differences.filter((each) => options.mayBeNeeded(each) && !asked.includes(each));
  const chosen = others.length === 0 ? asked : await withNeeds(asked, others, { expected: ground, live: replica });
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
  const planned = await propose(replica, wanted, scratch);
  const proposal = options.online ? await online(planned, wanted, replica) : planned;
  const risks = rowRisks(proposal.statements, live.objects);
  const script = writeScript(proposal, wanted, replica, { ...options, rows: risks.length === 0 ? null : "unproven" });
  return { ...script, hazards: [...script.hazards, ...(await options.countRows(risks))] };
}

/** Where it is proven; else the forms that are. */
async function online(planned: Proposal, wanted: Wanted, replica: Replica): Promise<Proposal> {
  const statements = onlineForms(planned.statements, wanted.from.objects);
  const { proof } = await prove(replica, wanted.to, (fresh) => runStatements(fresh, statements));
  return proof === "proven" ? { ...planned, statements } : planned;
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
