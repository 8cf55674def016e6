import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "text-search-missing",
  severity: "medium",
  title: "A text search configuration, dictionary, parser or template of the migrations is not in the database.",
  check: missing(["text-search-configuration", "text-search-dictionary", "text-search-parser", "text-search-template"]),
} satisfies Rule;
