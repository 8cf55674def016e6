// A difference that a rule has graded, or a fault of the history or of a pending file.

import type { Change } from "./difference.ts";
import type { ObjectIdentity } from "./object.ts";
import type { Severity } from "./severity.ts";

export const causes = ["drift", "unrecorded", "conflict", "history"] as const;
/**
 * `drift`: made outside migrations. `unrecorded`: a pending migration's effect is already there.
 * `conflict`: made outside, where a pending migration works too, or a pending migration that fails or ends elsewhere.
 * `history`: the history itself is wrong.
 */
export type Cause = (typeof causes)[number];

export interface Origin {
  readonly path: string;
  /** Null where only the file is known. */
  readonly line: number | null;
}

export interface Acceptance {
  readonly reason: string;
  readonly until: string | null;
  readonly by: string | null;
}

export interface Finding {
  /** Hash of rule and object, stable from run to run. */
  readonly id: string;
  /** Hash of expected and actual. */
  readonly content: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly cause: Cause | null;
  readonly change: Change | null;
  readonly object: ObjectIdentity;
  /** What a person reads; a definition in full where the kind has one; null where there is nothing on that side. */
  readonly expected: string | null;
  readonly actual: string | null;
  readonly message: string;
  /** The children, or the like, that stand in this finding. */
  readonly folded: readonly ObjectIdentity[];
  readonly hint: { readonly renamedTo: string } | { readonly seen: string } | null;
  /** Null where nothing in the folder made the object. */
  readonly origin: Origin | null;
  readonly accepted: Acceptance | null;
  /** Since when the default branch's checks have found it like this; null where they have not, or nobody could tell. */
  readonly known: { readonly since: string } | null;
}
