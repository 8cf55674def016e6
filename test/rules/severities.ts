// The default severities, as the table of the design has them: what a user has been promised.

import type { Severity } from "../../src/model/severity.ts";

const bySeverity: Readonly<Record<Severity, string>> = {
  critical: `schema-missing table-missing column-missing view-missing type-missing enum-value-missing function-missing
    rls-disabled policy-opened grant-public function-security-changed view-security-changed migration-failed
    migration-will-fail query-will-fail`,
  high: `table-unexpected column-type-changed column-nullability-changed column-identity-changed column-generated-changed
    column-collation-changed enum-changed type-changed constraint-missing constraint-changed constraint-not-validated
    unique-index-missing unique-index-unexpected trigger-missing trigger-changed trigger-disabled trigger-unexpected
    function-changed view-changed policy-missing policy-changed policy-unexpected rls-enabled rls-forced-changed
    grant-missing grant-unexpected sequence-missing extension-missing partition-missing partition-changed
    inheritance-changed rule-missing rule-changed rule-unexpected event-trigger-missing event-trigger-changed
    event-trigger-unexpected publication-missing publication-changed publication-unexpected table-persistence-changed
    migration-edited migration-file-missing migration-incomplete migration-never-runs query-fails
    migration-will-diverge`,
  medium: `column-unexpected column-default-changed index-missing index-changed index-invalid constraint-unexpected
    function-unexpected view-unexpected type-unexpected sequence-unexpected sequence-changed extension-unexpected
    default-privileges-changed replica-identity-changed table-options-changed
    cast-missing cast-changed cast-unexpected
    operator-missing operator-changed operator-unexpected
    access-method-missing access-method-changed access-method-unexpected
    text-search-missing text-search-changed text-search-unexpected
    language-missing language-changed language-unexpected
    transform-missing transform-changed transform-unexpected
    collation-missing collation-changed collation-unexpected
    conversion-missing conversion-changed conversion-unexpected
    foreign-missing foreign-changed foreign-unexpected
    subscription-missing subscription-changed subscription-unexpected
    security-label-missing security-label-changed security-label-unexpected
    database-setting-missing database-setting-changed database-setting-unexpected
    migration-out-of-order
    migration-unrecorded migration-renamed`,
  low: `index-unexpected comment-changed owner-changed storage-changed extension-version-changed partition-unexpected
    statistics-missing statistics-changed statistics-unexpected column-order-changed schema-unmanaged`,
};

export const severityOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(bySeverity).flatMap(([severity, ids]) => ids.split(/\s+/).map((id) => [id, severity])),
);
