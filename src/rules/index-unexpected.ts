import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";
import { isNotUnique } from "./traits.ts";

export const rule = {
  id: "index-unexpected",
  severity: "low",
  title: "An index is on a table that no applied migration creates.",
  check: unexpected("index", isNotUnique),
} satisfies Rule;
