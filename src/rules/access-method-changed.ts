import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "access-method-changed",
  severity: "medium",
  title: "An access method is not what the migrations make it.",
  check: changed({ kind: "access-method" }),
} satisfies Rule;
