import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "schema-missing",
  severity: "critical",
  title: "A schema of the migrations is not in the database.",
  check: missing("schema"),
} satisfies Rule;
