import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "statistics-missing",
  severity: "low",
  title: "An extended statistics object of the migrations is not in the database.",
  check: missing("statistics"),
} satisfies Rule;
