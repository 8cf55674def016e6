import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "sequence-unexpected",
  severity: "medium",
  title: "A sequence is in the database that no applied migration creates.",
  check: unexpected("sequence"),
} satisfies Rule;
