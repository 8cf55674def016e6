import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "publication-changed",
  severity: "high",
  title: "A publication is not what the migrations make it.",
  check: changed({ kind: "publication" }),
} satisfies Rule;
