import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "trigger-unexpected",
  severity: "high",
  title: "A trigger is on a table that no applied migration creates.",
  check: unexpected("trigger"),
} satisfies Rule;
