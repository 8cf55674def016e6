import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "comment-changed",
  severity: "low",
  title: "A comment is not what the migrations say.",
  check: changed({ kind: null, only: ["comment", "columnComments"] }),
} satisfies Rule;
