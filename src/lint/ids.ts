// The rules that are no drift: what is as the migrations say, and still asks for trouble. Worst first.

export const lintIds = [
  "lint-rls-off-exposed",
  "lint-view-security-definer",
  "lint-sequence-near-end",
  "lint-migration-unsafe",
  "lint-function-search-path",
  "lint-policy-per-row",
  "lint-foreign-key-without-index",
  "lint-table-without-primary-key",
  "lint-index-invalid",
  "lint-index-duplicate",
  "lint-constraint-not-validated",
  "lint-rls-without-policy",
  "lint-index-unused",
  "lint-timestamp-without-zone",
] as const;
export type LintId = (typeof lintIds)[number];
