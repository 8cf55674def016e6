// What speaks against running the pending files: a preview that fails, drift, and what could not be seen. Pure.

import type { Objection } from "../../model/release.ts";
import type { Report } from "../../model/report.ts";

export function objections({ migrations, failed, counts, failOn, verdict, coverage }: Report): readonly Objection[] {
  const pending = migrations?.pending ?? [];
  const of = (status: string) => pending.filter(({ preview }) => preview?.status === status);
  const fails = of("fails").map(({ preview, path }): Objection => {
    return { kind: "preview", message: `its preview fails: ${preview?.error ?? path}` };
  });
  const untried = pending.filter(({ preview }) => preview === null || preview.status === "skipped");
  const first = untried[0];
  const skipped: readonly Objection[] =
    first === undefined || fails.length > 0
      ? []
      : [{ kind: "unseen", message: `${first.path} could not be tried: ${first.preview?.error ?? unseen(coverage)}` }];
  const open = counts.critical + counts.high + counts.medium + counts.low;
  const drift: readonly Objection[] = failed
    ? [
        {
          kind: "drift",
          message: `the database is not what its migrations say: ${open} ${open === 1 ? "finding" : "findings"}, and it fails on ${failOn}${failOn === "critical" ? "" : " or worse"}`,
        },
      ]
    : [];
  const blind: readonly Objection[] =
    verdict === "inconclusive" && skipped.length === 0
      ? [{ kind: "unseen", message: `not all of the database could be seen: ${unseen(coverage)}` }]
      : [];
  return [...fails, ...drift, ...skipped, ...blind];
}

function unseen({ notCompared }: Report["coverage"]): string {
  const [one] = notCompared;
  return one === undefined ? "see the report" : `${one.kind} ${one.name}: ${one.reason}`;
}
