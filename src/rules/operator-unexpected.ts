import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "operator-unexpected",
  severity: "medium",
  title: "An operator, operator class or family is in the database that no applied migration creates.",
  check: unexpected(["operator", "operator-class", "operator-family"]),
} satisfies Rule;
