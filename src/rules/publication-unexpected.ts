import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "publication-unexpected",
  severity: "high",
  title: "A publication is in the database that no applied migration creates.",
  check: unexpected("publication"),
} satisfies Rule;
