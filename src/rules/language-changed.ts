import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "language-changed",
  severity: "medium",
  title: "A language is not what the migrations make it.",
  check: changed({ kind: "language" }),
} satisfies Rule;
