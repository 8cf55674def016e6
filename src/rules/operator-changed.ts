import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "operator-changed",
  severity: "medium",
  title: "An operator, operator class or family is not what the migrations make it.",
  check: changed({ kind: ["operator", "operator-class", "operator-family"] }),
} satisfies Rule;
