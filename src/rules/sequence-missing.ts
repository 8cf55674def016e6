import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "sequence-missing",
  severity: "high",
  title: "A sequence of the migrations is not in the database.",
  check: missing("sequence"),
} satisfies Rule;
