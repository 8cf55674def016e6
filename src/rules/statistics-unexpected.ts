import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "statistics-unexpected",
  severity: "low",
  title: "An extended statistics object is in the database that no applied migration creates.",
  check: unexpected("statistics"),
} satisfies Rule;
