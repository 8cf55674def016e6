import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "security-label-changed",
  severity: "medium",
  title: "A security label is not what the migrations make it.",
  check: changed({ kind: "security-label" }),
} satisfies Rule;
