import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";
import { isNoPartition } from "./traits.ts";

export const rule = {
  id: "table-missing",
  severity: "critical",
  title: "A table of the migrations is not in the database.",
  check: missing("table", isNoPartition),
} satisfies Rule;
