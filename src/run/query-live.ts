// Queries on the database as it is, where that is not as its migrations say: on the replica, for nothing is prepared on a
// target.

import type { Refusal } from "../shadow/prepare-query.ts";
import type { Held } from "./hold.ts";
import type { Query } from "./query-files.ts";
import { refusals } from "./query-watch.ts";

export interface LiveRefusal extends Refusal {
  readonly query: Query;
}

/** Outside of a function with `await using`, whose addresses are not rewritten for the bundle. */
const library = () => import("../repair/index.ts");

/** Nothing where live is as expected: then what is known of that holds. */
export async function failingLive(
  queries: readonly Query[],
  { held, deployer }: { readonly held: Held; readonly deployer: string },
): Promise<readonly LiveRefusal[]> {
  const { ground, expected, live, differences } = held;
  if (queries.length === 0 || ground === null || expected === null || live === null) return [];
  const { openReplica } = await library();
  const [, shadow] = await openReplica({ ground, expected, live, differences, runner: deployer });
  await using replica = shadow;
  return [...(await refusals(replica, queries))].map(([query, refusal]) => ({ ...refusal, query }));
}
