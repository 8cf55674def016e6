// The form of a rule's cases: what it flags, with the sentence that a person reads, and what it leaves alone.

import type { Difference } from "../../../src/model/difference.ts";
import type { RuleId } from "../../../src/rules/ids.ts";

export interface RuleCases {
  readonly flags: readonly (readonly [difference: Difference, message: string])[];
  readonly ignores: readonly Difference[];
}

export type Cases = Readonly<Partial<Record<RuleId, RuleCases>>>;
