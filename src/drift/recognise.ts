// Findings held against what is known of the default branch: the same object, by the same rule, with the same content.

import type { Finding } from "../model/finding.ts";
import type { Known } from "../model/known.ts";

/** `known` null: nobody could tell, and every finding is a new one. */
export function recognise(findings: readonly Finding[], known: Known | null): readonly Finding[] {
  if (known === null) return findings;
  return findings.map((finding) => {
    const before = known.get(finding.id);
    return before?.content === finding.content ? { ...finding, known: { since: before.since } } : finding;
  });
}
