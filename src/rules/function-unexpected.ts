import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "function-unexpected",
  severity: "medium",
  title: "A function, procedure or aggregate is in the database that no applied migration creates.",
  check: unexpected("function"),
} satisfies Rule;
