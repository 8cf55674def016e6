// Which objects a finding tells of: its own, and the like that are folded into it. A script is about all of them.

import type { Finding } from "../model/finding.ts";
import type { ObjectIdentity } from "../model/object.ts";

/** What stands in the finding of a role, a migration or a query may have findings of its own, which tell of it. */
export function toldOf({ object, folded }: Finding): readonly ObjectIdentity[] {
  const { kind } = object;
  return kind === "role" || kind === "migration" || kind === "query" ? [object] : [object, ...folded];
}
