// How serious it is where the lock is not of today.

import type { Severity } from "../model/severity.ts";
import type { LockRuleId } from "./lock-ids.ts";

export type { LockRuleId } from "./lock-ids.ts";

export const lockRules: Readonly<
  Record<LockRuleId, { readonly id: LockRuleId; readonly severity: Severity; readonly title: string }>
> = {
  "lock-folder-changed": {
    id: "lock-folder-changed",
    severity: "high",
    title: "The migrations build another schema than the lock says.",
  },
  "lock-database-changed": {
    id: "lock-database-changed",
    severity: "high",
    title: "The database is not what it was when the lock was written.",
  },
};
