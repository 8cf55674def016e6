import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "subscription-changed",
  severity: "medium",
  title: "A subscription is not what the migrations make it.",
  check: changed({ kind: "subscription" }),
} satisfies Rule;
