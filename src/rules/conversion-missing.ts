import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "conversion-missing",
  severity: "medium",
  title: "A conversion of the migrations is not in the database.",
  check: missing("conversion"),
} satisfies Rule;
