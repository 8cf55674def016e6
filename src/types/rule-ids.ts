// The rules of types, worst first.

export const typeRuleIds = [
  "types-enum-removed",
  "types-table-removed",
  "types-column-removed",
  "types-enum-added",
  "types-enum-changed",
  "types-table-added",
  "types-column-changed",
  "types-column-added",
  "types-order-changed",
] as const;
export type TypeRuleId = (typeof typeRuleIds)[number];
