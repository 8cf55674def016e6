import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "type-unexpected",
  severity: "medium",
  title: "A type is in the database that no applied migration creates.",
  check: unexpected("type"),
} satisfies Rule;
