import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "policy-unexpected",
  severity: "high",
  title: "A policy is on a table that no applied migration creates.",
  check: unexpected("policy"),
} satisfies Rule;
