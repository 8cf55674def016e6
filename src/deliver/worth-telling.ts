// Whether a notice goes out at all. Nobody is told the same twice unless they ask for it.

import type { EarlierCheck, News } from "../model/news.ts";
import type { Report } from "../model/report.ts";
import { reaches, type Severity } from "../model/severity.ts";
import { newsSince } from "./news-since.ts";

export interface NoticeWishes {
  /** `new`: what is new or worse. `change`: also what is gone. `always`: every check. */
  readonly on: "new" | "change" | "always";
  /** What is less serious is no news. */
  readonly severity: Severity;
}

/** Null: nothing is worth telling. Of the news, what is serious enough. */
export function worthTelling(report: Report, earlier: EarlierCheck | null, wishes: NoticeWishes): News | null {
  if (report.verdict === "skipped") return null;
  const all = newsSince(report, earlier);
  const isSerious = ({ severity }: { readonly severity: Severity }) => reaches(severity, wishes.severity);
  const news = {
    what: all.what,
    fresh: all.fresh.filter(isSerious),
    worse: all.worse.filter(({ finding }) => isSerious(finding)),
    gone: all.gone.filter(isSerious),
  };
  const isMore = news.fresh.length + news.worse.length > 0 || news.what === "unsure";
  const isOver = news.gone.length > 0;
  return wishes.on === "always" || isMore || (wishes.on === "change" && isOver) ? news : null;
}
