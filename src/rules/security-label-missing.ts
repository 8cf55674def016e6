import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "security-label-missing",
  severity: "medium",
  title: "A security label of the migrations is not in the database.",
  check: missing("security-label"),
} satisfies Rule;
