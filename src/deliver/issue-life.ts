// What becomes of the issue after a check: opened, told, closed, opened again, or left alone. Pure: GitHub is asked elsewhere.

import type { News, Remembered } from "../model/news.ts";
import type { Report } from "../model/report.ts";
import { compareSeverity } from "../model/severity.ts";
import { remember } from "./ledger.ts";
import type { Marker } from "./marker.ts";

/** The issue as it was found. */
export interface IssueBefore {
  readonly open: boolean;
  readonly marker: Marker;
  readonly remembered: readonly Remembered[];
}

export interface IssueAfter {
  readonly open: boolean;
  readonly state: Marker["state"];
  readonly remembered: readonly Remembered[];
  /** What a comment tells; null for none: nobody is told the same twice. */
  readonly news: News | null;
}

/** Null: leave everything as it is. `content`: of the report, as its marker has it. */
export function lifeOf(report: Report, before: IssueBefore | null, content: string): IssueAfter | null {
  switch (report.verdict) {
    case "skipped":
      return null;
    case "clean":
      return before === null ? null : afterClean(before);
    case "inconclusive":
      return before?.open ? afterUnsure(report, before, content) : null;
    case "drift":
      return afterDrift(report, before, content);
  }
}

function afterClean({ open, marker }: IssueBefore): IssueAfter | null {
  if (!open) return marker.state === "clean" ? null : { open, state: "clean", remembered: [], news: null };
  return { open: false, state: "clean", remembered: [], news: { what: "clean", fresh: [], worse: [], gone: [] } };
}

/** What was not seen is not gone. */
function afterUnsure(report: Report, before: IssueBefore, content: string): IssueAfter | null {
  if (before.marker.content === content) return null;
  const seen = remember(report.findings, before.remembered, day(report));
  const ids = new Set(seen.map(({ id }) => id));
  return {
    open: true,
    state: "inconclusive",
    remembered: [...seen, ...before.remembered.filter(({ id }) => !ids.has(id))],
    news: before.marker.state === "inconclusive" ? null : { what: "unsure", fresh: [], worse: [], gone: [] },
  };
}

function afterDrift(report: Report, before: IssueBefore | null, content: string): IssueAfter | null {
  const wasClean = before === null || before.marker.state === "clean";
  const former = wasClean ? [] : before.remembered;
  const remembered = remember(report.findings, former, day(report));
  const news = newsOf(report, former);
  if (wasClean) return { open: true, state: "drift", remembered, news: before && { ...news, what: "drift" } };
  if (before.marker.content === content) return null;
  // Somebody closed it with the drift still there, and knows: only what is new or worse opens it again.
  const isNews = news.fresh.length > 0 || news.worse.length > 0;
  return {
    open: before.open || isNews,
    state: "drift",
    remembered,
    news: isNews || (before.open && news.gone.length > 0) ? news : null,
  };
}

function newsOf({ findings }: Report, former: readonly Remembered[]): News {
  const counting = findings.filter(({ accepted }) => accepted === null);
  const known = new Map(former.map((each) => [each.id, each]));
  const ids = new Set(counting.map(({ id }) => id));
  return {
    what: "changed",
    fresh: counting.filter(({ id }) => !known.has(id)),
    worse: counting.flatMap((finding) => {
      const was = known.get(finding.id)?.severity;
      return was !== undefined && compareSeverity(finding.severity, was) < 0 ? [{ finding, was }] : [];
    }),
    gone: former.filter(({ id }) => !ids.has(id)),
  };
}

function day({ run }: Report): string {
  return run.at.slice(0, 10);
}
