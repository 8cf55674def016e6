import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "constraint-missing",
  severity: "high",
  title: "A constraint of the migrations is not on its table.",
  check: missing("constraint"),
} satisfies Rule;
