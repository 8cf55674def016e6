import { missing } from "./presence.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "event-trigger-missing",
  severity: "high",
  title: "An event trigger of the migrations is not in the database.",
  check: missing("event-trigger"),
} satisfies Rule;
