// One object that is not the same on two sides. A difference is not graded: rules do that.

import type { CatalogObject, Json, ObjectIdentity } from "./object.ts";

export const changes = ["missing", "unexpected", "changed"] as const;
/** `missing`: expected, not live. `unexpected`: live, not expected. */
export type Change = (typeof changes)[number];

export interface AttributeDifference {
  readonly name: string;
  readonly expected: Json;
  readonly actual: Json;
}

export interface Difference {
  readonly object: ObjectIdentity;
  readonly change: Change;
  /** Null where the object is unexpected. */
  readonly expected: CatalogObject | null;
  /** Null where the object is missing. */
  readonly actual: CatalogObject | null;
  /** For `changed`: what of it differs, never empty. Else empty. */
  readonly attributes: readonly AttributeDifference[];
  /** The children of a missing or unexpected object, which stand in this difference and not beside it. */
  readonly folded: readonly ObjectIdentity[];
}
