import { ownWays, rootOf } from "./own-ways.ts";
import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";
import { isPartition } from "./traits.ts";

const check = unexpected("table", isPartition);

export const rule = {
  id: "partition-unexpected",
  severity: "low",
  title: "A partition is in the database that no applied migration creates.",
  check(difference, children, at) {
    const flag = check(difference, children, at);
    const { actual } = difference;
    if (flag === null || actual === null || ownWays(actual, children, at).length > 0) return null;
    return { ...flag, together: rootOf(actual, at) };
  },
} satisfies Rule;
