import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "collation-changed",
  severity: "medium",
  title: "A collation is not what the migrations make it.",
  check: changed({ kind: "collation" }),
} satisfies Rule;
