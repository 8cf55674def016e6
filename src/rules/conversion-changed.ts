import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "conversion-changed",
  severity: "medium",
  title: "A conversion is not what the migrations make it.",
  check: changed({ kind: "conversion" }),
} satisfies Rule;
