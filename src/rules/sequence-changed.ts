import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "sequence-changed",
  severity: "medium",
  title: "A sequence counts otherwise than the migrations make it.",
  check: changed({ kind: "sequence" }),
} satisfies Rule;
