import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "column-unexpected",
  severity: "medium",
  title: "A column is in a table that no applied migration adds.",
  check: unexpected("column"),
} satisfies Rule;
