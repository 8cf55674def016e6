// The registry of the rules. Loading one costs nothing, so all are here.

import { rule as accessMethodChanged } from "./access-method-changed.ts";
import { rule as accessMethodMissing } from "./access-method-missing.ts";
import { rule as accessMethodUnexpected } from "./access-method-unexpected.ts";
import { rule as castChanged } from "./cast-changed.ts";
import { rule as castMissing } from "./cast-missing.ts";
import { rule as castUnexpected } from "./cast-unexpected.ts";
import { rule as collationChanged } from "./collation-changed.ts";
import { rule as collationMissing } from "./collation-missing.ts";
import { rule as collationUnexpected } from "./collation-unexpected.ts";
import { rule as columnCollationChanged } from "./column-collation-changed.ts";
import { rule as columnDefaultChanged } from "./column-default-changed.ts";
import { rule as columnGeneratedChanged } from "./column-generated-changed.ts";
import { rule as columnIdentityChanged } from "./column-identity-changed.ts";
import { rule as columnMissing } from "./column-missing.ts";
import { rule as columnNullabilityChanged } from "./column-nullability-changed.ts";
import { rule as columnOrderChanged } from "./column-order-changed.ts";
import { rule as columnTypeChanged } from "./column-type-changed.ts";
import { rule as columnUnexpected } from "./column-unexpected.ts";
import { rule as commentChanged } from "./comment-changed.ts";
import { rule as constraintChanged } from "./constraint-changed.ts";
import { rule as constraintMissing } from "./constraint-missing.ts";
import { rule as constraintNotValidated } from "./constraint-not-validated.ts";
import { rule as constraintUnexpected } from "./constraint-unexpected.ts";
import { rule as conversionChanged } from "./conversion-changed.ts";
import { rule as conversionMissing } from "./conversion-missing.ts";
import { rule as conversionUnexpected } from "./conversion-unexpected.ts";
import { rule as databaseSettingChanged } from "./database-setting-changed.ts";
import { rule as databaseSettingMissing } from "./database-setting-missing.ts";
import { rule as databaseSettingUnexpected } from "./database-setting-unexpected.ts";
import { rule as defaultPrivilegesChanged } from "./default-privileges-changed.ts";
import { rule as enumChanged } from "./enum-changed.ts";
import { rule as enumValueMissing } from "./enum-value-missing.ts";
import { rule as eventTriggerChanged } from "./event-trigger-changed.ts";
import { rule as eventTriggerMissing } from "./event-trigger-missing.ts";
import { rule as eventTriggerUnexpected } from "./event-trigger-unexpected.ts";
import { rule as extensionMissing } from "./extension-missing.ts";
import { rule as extensionUnexpected } from "./extension-unexpected.ts";
import { rule as extensionVersionChanged } from "./extension-version-changed.ts";
import { rule as foreignChanged } from "./foreign-changed.ts";
import { rule as foreignMissing } from "./foreign-missing.ts";
import { rule as foreignUnexpected } from "./foreign-unexpected.ts";
import { rule as functionChanged } from "./function-changed.ts";
import { rule as functionMissing } from "./function-missing.ts";
import { rule as functionSecurityChanged } from "./function-security-changed.ts";
import { rule as functionUnexpected } from "./function-unexpected.ts";
import { rule as grantMissing } from "./grant-missing.ts";
import { rule as grantPublic } from "./grant-public.ts";
import { rule as grantUnexpected } from "./grant-unexpected.ts";
import type { RuleId } from "./ids.ts";
import { rule as indexChanged } from "./index-changed.ts";
import { rule as indexInvalid } from "./index-invalid.ts";
import { rule as indexMissing } from "./index-missing.ts";
import { rule as indexUnexpected } from "./index-unexpected.ts";
import { rule as inheritanceChanged } from "./inheritance-changed.ts";
import { rule as languageChanged } from "./language-changed.ts";
import { rule as languageMissing } from "./language-missing.ts";
import { rule as languageUnexpected } from "./language-unexpected.ts";
import { rule as migrationEdited } from "./migration-edited.ts";
import { rule as migrationFailed } from "./migration-failed.ts";
import { rule as migrationFileMissing } from "./migration-file-missing.ts";
import { rule as migrationIncomplete } from "./migration-incomplete.ts";
import { rule as migrationNeverRuns } from "./migration-never-runs.ts";
import { rule as migrationOutOfOrder } from "./migration-out-of-order.ts";
import { rule as migrationRenamed } from "./migration-renamed.ts";
import { rule as migrationUnrecorded } from "./migration-unrecorded.ts";
import { rule as migrationWillDiverge } from "./migration-will-diverge.ts";
import { rule as migrationWillFail } from "./migration-will-fail.ts";
import { rule as operatorChanged } from "./operator-changed.ts";
import { rule as operatorMissing } from "./operator-missing.ts";
import { rule as operatorUnexpected } from "./operator-unexpected.ts";
import { rule as ownerChanged } from "./owner-changed.ts";
import { rule as partitionChanged } from "./partition-changed.ts";
import { rule as partitionMissing } from "./partition-missing.ts";
import { rule as partitionUnexpected } from "./partition-unexpected.ts";
import { rule as policyChanged } from "./policy-changed.ts";
import { rule as policyMissing } from "./policy-missing.ts";
import { rule as policyOpened } from "./policy-opened.ts";
import { rule as policyUnexpected } from "./policy-unexpected.ts";
import { rule as publicationChanged } from "./publication-changed.ts";
import { rule as publicationMissing } from "./publication-missing.ts";
import { rule as publicationUnexpected } from "./publication-unexpected.ts";
import { rule as queryFails } from "./query-fails.ts";
import { rule as queryWillFail } from "./query-will-fail.ts";
import { rule as replicaIdentityChanged } from "./replica-identity-changed.ts";
import { rule as rlsDisabled } from "./rls-disabled.ts";
import { rule as rlsEnabled } from "./rls-enabled.ts";
import { rule as rlsForcedChanged } from "./rls-forced-changed.ts";
import type { Rule } from "./rule.ts";
import { rule as ruleChanged } from "./rule-changed.ts";
import { rule as ruleMissing } from "./rule-missing.ts";
import { rule as ruleUnexpected } from "./rule-unexpected.ts";
import { rule as schemaMissing } from "./schema-missing.ts";
import { rule as schemaUnmanaged } from "./schema-unmanaged.ts";
import { rule as securityLabelChanged } from "./security-label-changed.ts";
import { rule as securityLabelMissing } from "./security-label-missing.ts";
import { rule as securityLabelUnexpected } from "./security-label-unexpected.ts";
import { rule as sequenceChanged } from "./sequence-changed.ts";
import { rule as sequenceMissing } from "./sequence-missing.ts";
import { rule as sequenceUnexpected } from "./sequence-unexpected.ts";
import { rule as statisticsChanged } from "./statistics-changed.ts";
import { rule as statisticsMissing } from "./statistics-missing.ts";
import { rule as statisticsUnexpected } from "./statistics-unexpected.ts";
import { rule as storageChanged } from "./storage-changed.ts";
import { rule as subscriptionChanged } from "./subscription-changed.ts";
import { rule as subscriptionMissing } from "./subscription-missing.ts";
import { rule as subscriptionUnexpected } from "./subscription-unexpected.ts";
import { rule as tableMissing } from "./table-missing.ts";
import { rule as tableOptionsChanged } from "./table-options-changed.ts";
import { rule as tablePersistenceChanged } from "./table-persistence-changed.ts";
import { rule as tableUnexpected } from "./table-unexpected.ts";
import { rule as textSearchChanged } from "./text-search-changed.ts";
import { rule as textSearchMissing } from "./text-search-missing.ts";
import { rule as textSearchUnexpected } from "./text-search-unexpected.ts";
import { rule as transformChanged } from "./transform-changed.ts";
import { rule as transformMissing } from "./transform-missing.ts";
import { rule as transformUnexpected } from "./transform-unexpected.ts";
import { rule as triggerChanged } from "./trigger-changed.ts";
import { rule as triggerDisabled } from "./trigger-disabled.ts";
import { rule as triggerMissing } from "./trigger-missing.ts";
import { rule as triggerUnexpected } from "./trigger-unexpected.ts";
import { rule as typeChanged } from "./type-changed.ts";
import { rule as typeMissing } from "./type-missing.ts";
import { rule as typeUnexpected } from "./type-unexpected.ts";
import { rule as uniqueIndexMissing } from "./unique-index-missing.ts";
import { rule as uniqueIndexUnexpected } from "./unique-index-unexpected.ts";
import { rule as viewChanged } from "./view-changed.ts";
import { rule as viewMissing } from "./view-missing.ts";
import { rule as viewSecurityChanged } from "./view-security-changed.ts";
import { rule as viewUnexpected } from "./view-unexpected.ts";

export const rules = {
  "schema-missing": schemaMissing,
  "table-missing": tableMissing,
  "column-missing": columnMissing,
  "view-missing": viewMissing,
  "type-missing": typeMissing,
  "enum-value-missing": enumValueMissing,
  "function-missing": functionMissing,
  "rls-disabled": rlsDisabled,
  "policy-opened": policyOpened,
  "grant-public": grantPublic,
  "function-security-changed": functionSecurityChanged,
  "view-security-changed": viewSecurityChanged,
  "migration-failed": migrationFailed,
  "migration-will-fail": migrationWillFail,
  "query-will-fail": queryWillFail,
  "table-unexpected": tableUnexpected,
  "column-type-changed": columnTypeChanged,
  "column-nullability-changed": columnNullabilityChanged,
  "column-identity-changed": columnIdentityChanged,
  "column-generated-changed": columnGeneratedChanged,
  "column-collation-changed": columnCollationChanged,
  "enum-changed": enumChanged,
  "type-changed": typeChanged,
  "constraint-missing": constraintMissing,
  "constraint-changed": constraintChanged,
  "constraint-not-validated": constraintNotValidated,
  "unique-index-missing": uniqueIndexMissing,
  "unique-index-unexpected": uniqueIndexUnexpected,
  "trigger-missing": triggerMissing,
  "trigger-changed": triggerChanged,
  "trigger-disabled": triggerDisabled,
  "trigger-unexpected": triggerUnexpected,
  "function-changed": functionChanged,
  "view-changed": viewChanged,
  "policy-missing": policyMissing,
  "policy-changed": policyChanged,
  "policy-unexpected": policyUnexpected,
  "rls-enabled": rlsEnabled,
  "rls-forced-changed": rlsForcedChanged,
  "grant-missing": grantMissing,
  "grant-unexpected": grantUnexpected,
  "sequence-missing": sequenceMissing,
  "extension-missing": extensionMissing,
  "partition-missing": partitionMissing,
  "partition-changed": partitionChanged,
  "inheritance-changed": inheritanceChanged,
  "rule-missing": ruleMissing,
  "rule-changed": ruleChanged,
  "rule-unexpected": ruleUnexpected,
  "event-trigger-missing": eventTriggerMissing,
  "event-trigger-changed": eventTriggerChanged,
  "event-trigger-unexpected": eventTriggerUnexpected,
  "publication-missing": publicationMissing,
  "publication-changed": publicationChanged,
  "publication-unexpected": publicationUnexpected,
  "table-persistence-changed": tablePersistenceChanged,
  "migration-edited": migrationEdited,
  "migration-file-missing": migrationFileMissing,
  "migration-incomplete": migrationIncomplete,
  "migration-will-diverge": migrationWillDiverge,
  "migration-never-runs": migrationNeverRuns,
  "query-fails": queryFails,
  "column-unexpected": columnUnexpected,
  "column-default-changed": columnDefaultChanged,
  "index-missing": indexMissing,
  "index-changed": indexChanged,
  "index-invalid": indexInvalid,
  "constraint-unexpected": constraintUnexpected,
  "function-unexpected": functionUnexpected,
  "view-unexpected": viewUnexpected,
  "type-unexpected": typeUnexpected,
  "sequence-unexpected": sequenceUnexpected,
  "sequence-changed": sequenceChanged,
  "extension-unexpected": extensionUnexpected,
  "default-privileges-changed": defaultPrivilegesChanged,
  "replica-identity-changed": replicaIdentityChanged,
  "table-options-changed": tableOptionsChanged,
  "cast-missing": castMissing,
  "cast-changed": castChanged,
  "cast-unexpected": castUnexpected,
  "operator-missing": operatorMissing,
  "operator-changed": operatorChanged,
  "operator-unexpected": operatorUnexpected,
  "access-method-missing": accessMethodMissing,
  "access-method-changed": accessMethodChanged,
  "access-method-unexpected": accessMethodUnexpected,
  "text-search-missing": textSearchMissing,
  "text-search-changed": textSearchChanged,
  "text-search-unexpected": textSearchUnexpected,
  "language-missing": languageMissing,
  "language-changed": languageChanged,
  "language-unexpected": languageUnexpected,
  "transform-missing": transformMissing,
  "transform-changed": transformChanged,
  "transform-unexpected": transformUnexpected,
  "collation-missing": collationMissing,
  "collation-changed": collationChanged,
  "collation-unexpected": collationUnexpected,
  "conversion-missing": conversionMissing,
  "conversion-changed": conversionChanged,
  "conversion-unexpected": conversionUnexpected,
  "foreign-missing": foreignMissing,
  "foreign-changed": foreignChanged,
  "foreign-unexpected": foreignUnexpected,
  "subscription-missing": subscriptionMissing,
  "subscription-changed": subscriptionChanged,
  "subscription-unexpected": subscriptionUnexpected,
  "security-label-missing": securityLabelMissing,
  "security-label-changed": securityLabelChanged,
  "security-label-unexpected": securityLabelUnexpected,
  "database-setting-missing": databaseSettingMissing,
  "database-setting-changed": databaseSettingChanged,
  "database-setting-unexpected": databaseSettingUnexpected,
  "migration-out-of-order": migrationOutOfOrder,
  "migration-unrecorded": migrationUnrecorded,
  "migration-renamed": migrationRenamed,
  "index-unexpected": indexUnexpected,
  "comment-changed": commentChanged,
  "owner-changed": ownerChanged,
  "storage-changed": storageChanged,
  "extension-version-changed": extensionVersionChanged,
  "partition-unexpected": partitionUnexpected,
  "statistics-missing": statisticsMissing,
  "statistics-changed": statisticsChanged,
  "statistics-unexpected": statisticsUnexpected,
  "column-order-changed": columnOrderChanged,
  "schema-unmanaged": schemaUnmanaged,
} satisfies { readonly [Id in RuleId]: Rule<Id> };
