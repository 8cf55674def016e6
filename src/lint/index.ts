// The registry of the lint rules: a forgotten one does not compile.

import type { LintId } from "./ids.ts";
import { rule as constraintNotValidated } from "./lint-constraint-not-validated.ts";
import { rule as foreignKeyWithoutIndex } from "./lint-foreign-key-without-index.ts";
import { rule as functionSearchPath } from "./lint-function-search-path.ts";
import { rule as indexDuplicate } from "./lint-index-duplicate.ts";
import { rule as indexInvalid } from "./lint-index-invalid.ts";
import { rule as indexUnused } from "./lint-index-unused.ts";
import { rule as migrationUnsafe } from "./lint-migration-unsafe.ts";
import { rule as policyPerRow } from "./lint-policy-per-row.ts";
import { rule as rlsOffExposed } from "./lint-rls-off-exposed.ts";
import { rule as rlsWithoutPolicy } from "./lint-rls-without-policy.ts";
import { rule as sequenceNearEnd } from "./lint-sequence-near-end.ts";
import { rule as tableWithoutPrimaryKey } from "./lint-table-without-primary-key.ts";
import { rule as timestampWithoutZone } from "./lint-timestamp-without-zone.ts";
import { rule as viewSecurityDefiner } from "./lint-view-security-definer.ts";
import type { LintRule } from "./rule.ts";

export const lintRules = {
  "lint-rls-off-exposed": rlsOffExposed,
  "lint-view-security-definer": viewSecurityDefiner,
  "lint-sequence-near-end": sequenceNearEnd,
  "lint-migration-unsafe": migrationUnsafe,
  "lint-function-search-path": functionSearchPath,
  "lint-policy-per-row": policyPerRow,
  "lint-foreign-key-without-index": foreignKeyWithoutIndex,
  "lint-table-without-primary-key": tableWithoutPrimaryKey,
  "lint-index-invalid": indexInvalid,
  "lint-index-duplicate": indexDuplicate,
  "lint-constraint-not-validated": constraintNotValidated,
  "lint-rls-without-policy": rlsWithoutPolicy,
  "lint-index-unused": indexUnused,
  "lint-timestamp-without-zone": timestampWithoutZone,
} satisfies { readonly [Id in LintId]: LintRule<Id> };
