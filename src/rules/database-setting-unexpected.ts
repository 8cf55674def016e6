import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "database-setting-unexpected",
  severity: "medium",
  title: "A setting of the database is in the database that no applied migration creates.",
  check: unexpected("database-setting"),
} satisfies Rule;
