import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "collation-missing",
  severity: "medium",
  title: "A collation of the migrations is not in the database.",
  check: missing("collation"),
} satisfies Rule;
