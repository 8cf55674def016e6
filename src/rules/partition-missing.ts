import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";
import { isPartition } from "./traits.ts";

export const rule = {
  id: "partition-missing",
  severity: "high",
  title: "A partition of the migrations is not in the database.",
  check: missing("table", isPartition),
} satisfies Rule;
