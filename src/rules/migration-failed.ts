import { fault } from "./fault.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "migration-failed",
  severity: "critical",
  title: "A pending migration fails after the applied ones.",
  check: fault("replay-failed"),
} satisfies Rule;
