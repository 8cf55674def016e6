// The seam of the rules: a rule says which differences it flags, how serious they are, and what to say of them.

import type { Difference } from "../model/difference.ts";
import type { ObjectIdentity } from "../model/object.ts";
import type { Severity } from "../model/severity.ts";

/** What a rule says of one difference. */
export interface Flag {
  /** What a person reads of each side; null where there is nothing on it. */
  readonly expected: string | null;
  readonly actual: string | null;
  /** One sentence: what is different, and on which side. */
  readonly message: string;
  /** Where it is said of another object than the difference's own (a role, say). */
  readonly object?: ObjectIdentity;
}

/** A rule about the difference of one object. Its id says object and what happened. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  /** Null where the difference is none of its business. */
  check(difference: Difference): Flag | null;
}
