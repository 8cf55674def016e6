import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "rule-changed",
  severity: "high",
  title: "A rule is not what the migrations make it.",
  check: changed({ kind: "rule" }),
} satisfies Rule;
