import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "type-missing",
  severity: "critical",
  title: "An enum, domain, composite or range type of the migrations is not in the database.",
  check: missing("type"),
} satisfies Rule;
