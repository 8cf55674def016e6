import { queryFault } from "./query-fault.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "query-will-fail",
  severity: "critical",
  title: "A query of the application works today, and fails once the pending migrations have run.",
  check: queryFault("will-fail"),
} satisfies Rule;
