import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "subscription-missing",
  severity: "medium",
  title: "A subscription of the migrations is not in the database.",
  check: missing("subscription"),
} satisfies Rule;
