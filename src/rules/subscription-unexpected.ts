import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "subscription-unexpected",
  severity: "medium",
  title: "A subscription is in the database that no applied migration creates.",
  check: unexpected("subscription"),
} satisfies Rule;
