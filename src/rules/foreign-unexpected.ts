import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "foreign-unexpected",
  severity: "medium",
  title: "A foreign data wrapper, server, table or user mapping is in the database that no applied migration creates.",
  check: unexpected(["foreign-data-wrapper", "foreign-server", "foreign-table", "user-mapping"]),
} satisfies Rule;
