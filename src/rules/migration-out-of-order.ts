import { fault } from "./fault.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "migration-out-of-order",
  severity: "medium",
  title: "A pending migration is older than the newest applied one.",
  check: fault("out-of-order"),
} satisfies Rule;
