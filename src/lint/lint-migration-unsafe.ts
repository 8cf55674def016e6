import type { LintRule } from "./rule.ts";

export const rule = {
  id: "lint-migration-unsafe",
  severity: "high",
  title: "A pending migration rewrites a table of this size, reads it through, or builds an index while writes wait.",
  query: null,
  tell: ({ message, lock }) => `It ${message}${lock ? `, under ${lock}` : ""}.`,
} satisfies LintRule;
