import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "publication-missing",
  severity: "high",
  title: "A publication of the migrations is not in the database.",
  check: missing("publication"),
} satisfies Rule;
