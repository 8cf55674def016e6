import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "collation-unexpected",
  severity: "medium",
  title: "A collation is in the database that no applied migration creates.",
  check: unexpected("collation"),
} satisfies Rule;
