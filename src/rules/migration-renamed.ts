import { fault } from "./fault.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "migration-renamed",
  severity: "medium",
  title: "A migration was applied under another version than its file has.",
  check: fault("renamed"),
} satisfies Rule;
