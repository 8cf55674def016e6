import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "constraint-unexpected",
  severity: "medium",
  title: "A constraint is on a table that no applied migration adds.",
  check: unexpected("constraint"),
} satisfies Rule;
