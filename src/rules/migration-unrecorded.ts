import { fault } from "./fault.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "migration-unrecorded",
  severity: "medium",
  title: "All that a pending migration changes is in the database already.",
  check: fault("unrecorded"),
} satisfies Rule;
