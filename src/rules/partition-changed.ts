import { changed } from "./changed.ts";
import { ownWays } from "./own-ways.ts";
import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";
import { and } from "./tell.ts";
import { isPartition } from "./traits.ts";

const other = changed({
  kind: "table",
  only: ["partitionKey", "partitionBound", "partitionOf", "detachPending"],
});
const made = unexpected("table", isPartition);

export const rule = {
  id: "partition-changed",
  severity: "high",
  title:
    "How a table is partitioned, or what a partition holds, is not what the migrations say; or one was made unlike its parent.",
  check(difference, children, at) {
    const flag = made(difference, children, at);
    if (flag === null || difference.actual === null) return other(difference, children, at);
    const ways = ownWays(difference.actual, children, at);
    if (ways.length === 0) return null;
    return { ...flag, message: `${flag.message.replace(/\.$/, "")}; unlike its parent, it ${and(ways)}.` };
  },
} satisfies Rule;
