import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "foreign-missing",
  severity: "medium",
  title: "A foreign data wrapper, server, table or user mapping of the migrations is not in the database.",
  check: missing(["foreign-data-wrapper", "foreign-server", "foreign-table", "user-mapping"]),
} satisfies Rule;
