import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "security-label-unexpected",
  severity: "medium",
  title: "A security label is in the database that no applied migration creates.",
  check: unexpected("security-label"),
} satisfies Rule;
