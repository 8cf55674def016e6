import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "language-missing",
  severity: "medium",
  title: "A language of the migrations is not in the database.",
  check: missing("language"),
} satisfies Rule;
