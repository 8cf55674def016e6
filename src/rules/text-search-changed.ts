import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "text-search-changed",
  severity: "medium",
  title: "A text search configuration, dictionary, parser or template is not what the migrations make it.",
  check: changed({
    kind: ["text-search-configuration", "text-search-dictionary", "text-search-parser", "text-search-template"],
  }),
} satisfies Rule;
