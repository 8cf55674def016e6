import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "transform-changed",
  severity: "medium",
  title: "A transform is not what the migrations make it.",
  check: changed({ kind: "transform" }),
} satisfies Rule;
