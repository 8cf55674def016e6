import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "operator-missing",
  severity: "medium",
  title: "An operator, operator class or family of the migrations is not in the database.",
  check: missing(["operator", "operator-class", "operator-family"]),
} satisfies Rule;
