// The rules of the lock.

export const lockRuleIds = ["lock-folder-changed", "lock-database-changed"] as const;
export type LockRuleId = (typeof lockRuleIds)[number];
