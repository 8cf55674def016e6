import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "trigger-missing",
  severity: "high",
  title: "A trigger of the migrations is not on its table.",
  check: missing("trigger"),
} satisfies Rule;
