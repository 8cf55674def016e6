import { unexpected } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "event-trigger-unexpected",
  severity: "high",
  title: "An event trigger is in the database that no applied migration creates.",
  check: unexpected("event-trigger"),
} satisfies Rule;
