import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "cast-unexpected",
  severity: "medium",
  title: "A cast is in the database that no applied migration creates.",
  check: unexpected("cast"),
} satisfies Rule;
