import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "rule-unexpected",
  severity: "high",
  title: "A rule is in the database that no applied migration creates.",
  check: unexpected("rule"),
} satisfies Rule;
