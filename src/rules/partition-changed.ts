import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "partition-changed",
  severity: "high",
  title: "How a table is partitioned, or what a partition holds, is not what the migrations say.",
  check: changed({ kind: "table", only: ["partitionKey", "partitionBound", "partitionOf", "detachPending"] }),
} satisfies Rule;
