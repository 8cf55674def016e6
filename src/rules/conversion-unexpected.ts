import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "conversion-unexpected",
  severity: "medium",
  title: "A conversion is in the database that no applied migration creates.",
  check: unexpected("conversion"),
} satisfies Rule;
