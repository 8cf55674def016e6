import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "column-generated-changed",
  severity: "high",
  title: "The expression that a column is generated from is not what the migrations say.",
  check: changed({ kind: "column", only: ["generated"] }),
} satisfies Rule;
