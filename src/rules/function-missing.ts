import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "function-missing",
  severity: "critical",
  title: "A function, procedure or aggregate of the migrations is not in the database.",
  check: missing("function"),
} satisfies Rule;
