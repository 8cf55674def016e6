import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "column-missing",
  severity: "critical",
  title: "A column of the migrations is not in its table.",
  check: missing("column"),
} satisfies Rule;
