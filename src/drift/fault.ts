// A fault of one migration, told as a difference of an object of kind `migration`, so that the rules grade it like any other.

import type { Difference } from "../model/difference.ts";
import type { ProblemState } from "../model/migration.ts";
import type { Json, ObjectIdentity } from "../model/object.ts";

export interface Fault {
  /** The migration's version, or its path where two files share a version. */
  readonly name: string;
  readonly state: ProblemState | "replay-failed" | "unrecorded" | "will-fail" | "will-diverge";
  readonly path: string | null;
  /** What was found, for people; no full stop. */
  readonly found: string;
  /** The objects that the finding stands for. */
  readonly folded?: readonly ObjectIdentity[];
}

/** `state`, `path` and `found` are the attributes of `actual`. */
export function faultDifference(fault: Fault): Difference {
  const object: ObjectIdentity = { kind: "migration", schema: null, table: null, name: fault.name };
  const attributes: Record<string, Json> = { state: fault.state, path: fault.path, found: fault.found };
  return {
    object,
    change: "changed",
    expected: null,
    actual: { identity: object, parent: null, attributes },
    attributes: [{ name: "state", expected: null, actual: fault.state }],
    folded: fault.folded ?? [],
  };
}
