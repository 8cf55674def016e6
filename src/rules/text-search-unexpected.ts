import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "text-search-unexpected",
  severity: "medium",
  title:
    "A text search configuration, dictionary, parser or template is in the database that no applied migration creates.",
  check: unexpected([
    "text-search-configuration",
    "text-search-dictionary",
    "text-search-parser",
    "text-search-template",
  ]),
} satisfies Rule;
