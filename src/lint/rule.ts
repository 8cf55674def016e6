// The seam of the lint rules: one query of the catalog each, the same on the target and in the shadow, and a sentence a row.

import type { Severity } from "../model/severity.ts";
import type { LintId } from "./ids.ts";

/**
 * A row: `kind`, `schema`, `table` and `name` are the identity of the object that it is said of; what else the rule selects
 * is for its sentence. `folded`, where it is selected, is a JSON array of the names of columns that stand in it.
 */
export type LintRow = Readonly<Record<string, string | null>>;

export interface LintRule<Id extends LintId = LintId> {
  readonly id: Id;
  readonly severity: Severity;
  /** For the rule index: `A foreign key has no index on its columns.` */
  readonly title: string;
  /** Null where no query tells: what is found comes from the preview of the pending migrations. */
  readonly query: ((major: number) => string) | null;
  /** What was counted while the database was used: on a replayed folder it says nothing. */
  readonly needsUse?: true;
  readonly tell: (row: LintRow) => string;
}
