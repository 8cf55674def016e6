import { queryFault } from "./query-fault.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "query-fails",
  severity: "high",
  title: "A query of the application does not fit the schema.",
  check: queryFault("fails", "fails-live"),
} satisfies Rule;
