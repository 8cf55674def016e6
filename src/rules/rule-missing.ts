import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "rule-missing",
  severity: "high",
  title: "A rule of the migrations is not in the database.",
  check: missing("rule"),
} satisfies Rule;
