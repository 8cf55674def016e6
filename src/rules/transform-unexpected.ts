import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "transform-unexpected",
  severity: "medium",
  title: "A transform is in the database that no applied migration creates.",
  check: unexpected("transform"),
} satisfies Rule;
