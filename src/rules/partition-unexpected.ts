import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";
import { isPartition } from "./traits.ts";

export const rule = {
  id: "partition-unexpected",
  severity: "low",
  title: "A partition is in the database that no applied migration creates.",
  check: unexpected("table", isPartition),
} satisfies Rule;
