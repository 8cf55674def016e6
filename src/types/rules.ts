// How serious it is where types and schema differ.

import type { Severity } from "../model/severity.ts";
import type { TypeRuleId } from "./rule-ids.ts";

export const typeRules: Readonly<
  Record<TypeRuleId, { readonly id: TypeRuleId; readonly severity: Severity; readonly title: string }>
> = {
  "types-enum-removed": rule("types-enum-removed", "critical", "Code has an enum that the database has not."),
  "types-table-removed": rule(
    "types-table-removed",
    "critical",
    "Code has a type for a table that the database has not.",
  ),
  "types-column-removed": rule("types-column-removed", "critical", "Code has a column that its table has not."),
  "types-enum-added": rule("types-enum-added", "high", "An enum of the database has no type in code."),
  "types-enum-changed": rule("types-enum-changed", "high", "An enum has other values in the database than in code."),
  "types-table-added": rule("types-table-added", "high", "A table or view of the database has no type in code."),
  "types-column-changed": rule(
    "types-column-changed",
    "high",
    "A column has another type in the database than in code, or may be NULL where code says it may not, or the other way round.",
  ),
  "types-column-added": rule("types-column-added", "medium", "A column of the database is not in code."),
  "types-order-changed": rule(
    "types-order-changed",
    "low",
    "An enum's values stand in another order in the database than in code.",
  ),
};

function rule(id: TypeRuleId, severity: Severity, title: string) {
  return { id, severity, title };
}
