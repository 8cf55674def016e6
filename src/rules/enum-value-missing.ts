import { lacksValues } from "./enum-values.ts";
import type { Rule } from "./rule.ts";

export const rule = {
  id: "enum-value-missing",
  severity: "critical",
  title: "A value of an enum is not in the database.",
  check: lacksValues,
} satisfies Rule;
