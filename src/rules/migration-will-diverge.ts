import { fault } from "./fault.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "migration-will-diverge",
  severity: "high",
  title: "A pending migration runs on this database, and does not end as the folder alone has it.",
  check: fault("will-diverge"),
} satisfies Rule;
