import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "policy-missing",
  severity: "high",
  title: "A policy of the migrations is not on its table.",
  check: missing("policy"),
} satisfies Rule;
