import { changed } from "./changed.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "column-collation-changed",
  severity: "high",
  title: "A column sorts and compares by another collation than the migrations give it.",
  check: changed({ kind: "column", only: ["collation"] }),
} satisfies Rule;
