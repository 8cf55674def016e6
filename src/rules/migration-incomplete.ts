import { fault } from "./fault.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "migration-incomplete",
  severity: "high",
  title: "The history says that a migration failed, is dirty or was applied in part.",
  check: fault("failed"),
} satisfies Rule;
