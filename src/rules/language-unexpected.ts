import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "language-unexpected",
  severity: "medium",
  title: "A language is in the database that no applied migration creates.",
  check: unexpected("language"),
} satisfies Rule;
