// Findings that somebody has accepted: they stay in the report, and do not count. Pure.
// Law: what is accepted is one finding as it is; where its content changes, or the day is over, it is new again.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Acceptance, Finding } from "../model/finding.ts";

export interface Accept extends Acceptance {
  /** A finding's id, and its content. */
  readonly finding: string;
  readonly content: string;
  /** Where it stands. */
  readonly path: string | null;
  readonly line: number | null;
}

/** `today`: `2027-01-31`. The last day of an acceptance is one of its days. */
export function accept(findings: readonly Finding[], accepts: readonly Accept[], today: string): readonly Finding[] {
  const inForce = new Map(accepts.filter((each) => !isOver(each, today)).map((each) => [key(each), each]));
  return findings.map((finding) => {
    if (finding.accepted !== null) return finding;
    const found = inForce.get(key({ finding: finding.id, content: finding.content }));
    return found === undefined ? finding : { ...finding, accepted: acceptanceOf(found) };
  });
}

/** Those that no acceptance in force is about. */
export function notYetAccepted(
  findings: readonly Finding[],
  accepts: readonly Omit<Accept, "path" | "line">[],
  today: string,
): readonly Finding[] {
  const inForce = new Set(accepts.filter((each) => !isOver(each, today)).map(key));
  return findings.filter(({ id, content }) => !inForce.has(key({ finding: id, content })));
}

/** Of every acceptance that is over, or that no finding is like. `findings`: all that there are; null where not all was compared. */
export function acceptedInVain(
  findings: readonly Finding[] | null,
  accepts: readonly Accept[],
  today: string,
): readonly Diagnostic[] {
  const contents = new Map<string, Set<string>>();
  for (const { id, content } of findings ?? []) contents.set(id, (contents.get(id) ?? new Set()).add(content));
  return accepts.flatMap((each) => {
    const found = contents.get(each.finding);
    const say = (code: string, message: string): readonly Diagnostic[] => {
      const said = `accept: ${each.finding} (${each.reason}): ${message}`;
      return [{ code, severity: "warning", message: said, path: each.path, line: each.line }];
    };
    if (findings !== null && found === undefined)
      return say("accepted-in-vain", "there is no such finding any more; take it out");
    if (isOver(each, today))
      return say("accept-expired", `expired on ${each.until}; mend what it is about, or accept it anew`);
    if (found !== undefined && !found.has(each.content))
      return say("accept-outdated", "the finding is not what was accepted, and counts again");
    return [];
  });
}

function isOver({ until }: Pick<Accept, "until">, today: string): boolean {
  return until !== null && until < today;
}

function acceptanceOf({ reason, until, by }: Accept): Acceptance {
  return { reason, until, by };
}

function key({ finding, content }: Pick<Accept, "finding" | "content">): string {
  return `${finding} ${content}`;
}
