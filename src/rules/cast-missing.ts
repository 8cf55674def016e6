import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "cast-missing",
  severity: "medium",
  title: "A cast of the migrations is not in the database.",
  check: missing("cast"),
} satisfies Rule;
