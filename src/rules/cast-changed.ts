import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "cast-changed",
  severity: "medium",
  title: "A cast is not what the migrations make it.",
  check: changed({ kind: "cast" }),
} satisfies Rule;
