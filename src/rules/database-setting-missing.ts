import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "database-setting-missing",
  severity: "medium",
  title: "A setting of the database of the migrations is not in the database.",
  check: missing("database-setting"),
} satisfies Rule;
