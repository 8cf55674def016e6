// The seam of the rules: a rule says which differences it flags, how serious they are, and what to say of them.

import type { Difference } from "../model/difference.ts";
import type { CatalogObject, ObjectIdentity } from "../model/object.ts";
import type { Severity } from "../model/severity.ts";
import type { RuleId } from "./ids.ts";

/** What a rule says of one difference. */
export interface Flag {
  /** What a person reads of each side; null where there is nothing on it. */
  readonly expected: string | null;
  readonly actual: string | null;
  /** One sentence: what is different, and on which side. */
  readonly message: string;
  /** Where it is said of another object than the difference's own (a role, say). */
  readonly object?: ObjectIdentity;
  /** Findings of one rule with one of these are one: the first by name stands, the others are folded into it. */
  readonly together?: string;
}

/** An object of the side that has the difference's own; of a changed one's, live. */
export type Beside = (identity: ObjectIdentity) => CatalogObject | undefined;

/** `children`: the objects that are folded into the difference, as the side that has them holds them. */
export type Check = (difference: Difference, children: readonly CatalogObject[], at: Beside) => Flag | null;

/** A rule about the difference of one object. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  /** What it flags, in a line for the rule index: `A table of the migrations is not in the database.` */
  readonly title: string;
  /** Null where the difference is none of its business. */
  readonly check: Check;
}
