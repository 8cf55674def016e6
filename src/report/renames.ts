// A missing and an unexpected object that are probably one, renamed, stand together. Both stay findings and count: only
// where a person reads them is the unexpected one told with the missing one.

import type { Finding } from "../model/finding.ts";
import { objectName } from "../model/object.ts";

export interface Told {
  readonly finding: Finding;
  /** What the missing object is probably called now. */
  readonly now: Finding | null;
}

export function toldTogether(findings: readonly Finding[]): readonly Told[] {
  const unexpected = new Map(
    findings.filter(({ change }) => change === "unexpected").map((finding) => [nameOf(finding), finding]),
  );
  const told = findings.map((finding): Told => {
    const { hint, object } = finding;
    const isRenamed = hint !== null && "renamedTo" in hint;
    return { finding, now: (isRenamed && unexpected.get(`${object.kind} ${hint.renamedTo}`)) || null };
  });
  const withOthers = new Set(told.map(({ now }) => now));
  return told.filter(({ finding }) => !withOthers.has(finding));
}

function nameOf({ object }: Finding): string {
  return `${object.kind} ${objectName(object)}`;
}
