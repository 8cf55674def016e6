import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "access-method-missing",
  severity: "medium",
  title: "An access method of the migrations is not in the database.",
  check: missing("access-method"),
} satisfies Rule;
