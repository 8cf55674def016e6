import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "statistics-changed",
  severity: "low",
  title: "An extended statistics object is not what the migrations make it.",
  check: changed({ kind: "statistics" }),
} satisfies Rule;
