import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "transform-missing",
  severity: "medium",
  title: "A transform of the migrations is not in the database.",
  check: missing("transform"),
} satisfies Rule;
