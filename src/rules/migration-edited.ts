import { fault } from "./fault.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "migration-edited",
  severity: "high",
  title: "A migration was edited after it was applied.",
  check: fault("edited"),
} satisfies Rule;
