import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "view-missing",
  severity: "critical",
  title: "A view or materialized view of the migrations is not in the database.",
  check: missing("view"),
} satisfies Rule;
