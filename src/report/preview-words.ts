// What a pending migration will do to the database, in words: how it ends, and what it costs. Not escaped for any place.

import type { PendingMigration } from "../model/report.ts";

export interface PreviewWords {
  /** `fails`, `diverges`; null where there is nothing to say of it. */
  readonly status: string | null;
  readonly error: string;
  readonly hazards: readonly string[];
}

export function previewWords(preview: PendingMigration["preview"]): PreviewWords | null {
  if (preview === null) return null;
  const hazards = preview.hazards.map(
    ({ type, message, lock }) => `${type}: ${message}${lock === null ? "" : `; lock ${lock}`}`,
  );
  return { status: preview.error === null ? null : preview.status, error: preview.error ?? "", hazards };
}
