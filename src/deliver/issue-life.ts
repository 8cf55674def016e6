// What becomes of the issue after a check: opened, told, closed, opened again, or left alone. Pure: GitHub is asked elsewhere.

import type { EarlierCheck, News, Remembered } from "../model/news.ts";
import type { Report } from "../model/report.ts";
import { remember } from "./ledger.ts";
import { newsSince } from "./news-since.ts";

/** The issue as it was found. */
export interface IssueBefore extends EarlierCheck {
  readonly open: boolean;
  /** Of the report that it tells, as its marker has it. */
  readonly content: string;
}

export interface IssueAfter {
  readonly open: boolean;
  readonly remembered: readonly Remembered[];
  /** What a comment tells; null for none: nobody is told the same twice. */
  readonly news: News | null;
}

/** Null: leave everything as it is. `content`: of the report, as its marker will have it. */
export function lifeOf(report: Report, before: IssueBefore | null, content: string): IssueAfter | null {
  switch (report.verdict) {
    case "skipped":
      return null;
    case "clean":
      return before === null ? null : afterClean(report, before);
    case "inconclusive":
      return before?.open ? afterUnsure(report, before, content) : null;
    case "drift":
      return afterDrift(report, before, content);
  }
}

function afterClean(report: Report, before: IssueBefore): IssueAfter | null {
  if (!before.open) return before.verdict === "clean" ? null : { open: false, remembered: [], news: null };
  return { open: false, remembered: [], news: newsSince(report, before) };
}

/** What was not seen is not gone. */
function afterUnsure(report: Report, before: IssueBefore, content: string): IssueAfter | null {
  if (before.content === content) return null;
  const seen = remember(report.findings, before.remembered, day(report));
  const ids = new Set(seen.map(({ id }) => id));
  const news = newsSince(report, before);
  return {
    open: true,
    remembered: [...seen, ...before.remembered.filter(({ id }) => !ids.has(id))],
    news: news.what === "unsure" ? news : null,
  };
}

function afterDrift(report: Report, before: IssueBefore | null, content: string): IssueAfter | null {
  const remembered = remember(report.findings, before?.remembered ?? [], day(report));
  if (before === null) return { open: true, remembered, news: null };
  const news = newsSince(report, before);
  if (news.what === "drift") return { open: true, remembered, news };
  if (before.content === content) return null;
  // Somebody closed it with the drift still there, and knows: only what is new or worse opens it again.
  const isNews = news.fresh.length > 0 || news.worse.length > 0;
  return {
    open: before.open || isNews,
    remembered,
    news: isNews || (before.open && news.gone.length > 0) ? news : null,
  };
}

function day({ run }: Report): string {
  return run.at.slice(0, 10);
}
