import { fault } from "./fault.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "migration-never-runs",
  severity: "high",
  title: "A migration is in the folder, and the tool will never run it.",
  check: fault("never-runs", "duplicate"),
} satisfies Rule;
