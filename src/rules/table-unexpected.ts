import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";
import { isNoPartition } from "./traits.ts";

export const rule = {
  id: "table-unexpected",
  severity: "high",
  title: "A table is in the database that no applied migration creates.",
  check: unexpected("table", isNoPartition),
} satisfies Rule;
