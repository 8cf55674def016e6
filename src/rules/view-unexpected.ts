import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "view-unexpected",
  severity: "medium",
  title: "A view or materialized view is in the database that no applied migration creates.",
  check: unexpected("view"),
} satisfies Rule;
