import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "access-method-unexpected",
  severity: "medium",
  title: "An access method is in the database that no applied migration creates.",
  check: unexpected("access-method"),
} satisfies Rule;
