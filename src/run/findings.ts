// From differences to the findings of the report: graded, without what the config ignores, and with what it accepts.

import type { Config } from "../config/settings.ts";
import { accept, acceptedInVain } from "../drift/accept.ts";
import { foldPatterns } from "../drift/fold.ts";
import type { Ignoring } from "../drift/ignored.ts";
import { renamed, type Sides } from "../drift/renamed.ts";
import type { ClassifiedDifference } from "../model/classified.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import { type Catalog, type NotCompared, objectKey, objectName } from "../model/object.ts";
import { grade } from "../rules/grade.ts";
import { entriesOf } from "./entries.ts";
import type { World } from "./world.ts";

export interface FindingsOptions {
  readonly config: Pick<Config, "accept" | "rules" | "origins">;
  readonly world: Pick<World, "run" | "acceptAll">;
  readonly ignoring: Ignoring;
  readonly expected: Catalog | null;
  readonly live: Catalog | null;
  /** Found beside the differences, and accepted already where they are. */
  readonly beside: readonly Finding[];
}

export interface Findings {
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** Differences that no rule knows. */
  readonly ungraded: readonly NotCompared[];
  /** What the config left out, by what. */
  readonly ignored: readonly { readonly by: string; readonly hits: number }[];
  readonly diagnostics: readonly Diagnostic[];
}

export function findingsOf(classified: readonly ClassifiedDifference[], options: FindingsOptions): Findings {
  const { config, world, ignoring, expected, live } = options;
  const {
    findings: graded,
    ungraded,
    off,
  } = grade(classified, {
    expected,
    live,
    severityOf: (rule, own) => config.rules[rule] ?? own,
  });
  const accepts = entriesOf(config, "accept");
  const today = world.run.at.slice(0, 10);
  const kept = ignoring.findings(hinted(graded, classified, { expected, live }));
  // One by one first: what was accepted alone stays accepted when there are many of its like.
  const alone = accept(kept, accepts, today);
  const accepted = accept(foldPatterns(alone, new Set(accepts.map(({ finding }) => finding))), accepts, today);
  const all = world.acceptAll ?? null;
  const findings = all === null ? accepted : accepted.map((each) => ({ ...each, accepted: each.accepted ?? all }));
  const isCompared = expected !== null && live !== null;
  return {
    findings,
    ungraded,
    ignored: [...ignoring.hits(), ...[...off].map(([rule, hits]) => ({ by: `rules: ${rule} off`, hits }))],
    diagnostics: [
      ...(isCompared ? ignoring.vain() : []),
      ...(all === null
        ? acceptedInVain(isCompared ? [...kept, ...accepted, ...options.beside] : null, accepts, today)
        : []),
    ],
  };
}

/** What is missing and has probably been renamed names what it is now. */
function hinted(findings: readonly Finding[], classified: readonly ClassifiedDifference[], sides: Sides) {
  const names = renamed(
    classified.map(({ difference }) => difference),
    sides,
  );
  return findings.map((finding) => {
    const now = finding.change === "missing" ? names.get(objectKey(finding.object)) : undefined;
    return now === undefined ? finding : { ...finding, hint: { renamedTo: objectName(now) } };
  });
}
