// A report held against the check before it: what is new, worse or gone. Pure.

import type { EarlierCheck, News } from "../model/news.ts";
import type { Report } from "../model/report.ts";
import { compareSeverity } from "../model/severity.ts";

/** `earlier` null: no check is remembered, and every finding is new. */
export function newsSince(report: Report, earlier: EarlierCheck | null): News {
  const counting = report.findings.filter(({ accepted }) => accepted === null);
  const former = earlier?.remembered ?? [];
  const known = new Map(former.map((each) => [each.id, each]));
  const ids = new Set(counting.map(({ id }) => id));
  const lists = {
    fresh: counting.filter(({ id }) => !known.has(id)),
    worse: counting.flatMap((finding) => {
      const was = known.get(finding.id)?.severity;
      return was !== undefined && compareSeverity(finding.severity, was) < 0 ? [{ finding, was }] : [];
    }),
    gone: former.filter(({ id }) => !ids.has(id)),
  };
  return { what: whatOf(report, earlier, lists), ...lists };
}

function whatOf({ verdict }: Report, earlier: EarlierCheck | null, lists: Omit<News, "what">): News["what"] {
  const before = earlier?.verdict ?? "clean";
  if (verdict === "inconclusive") return before === "inconclusive" ? "same" : "unsure";
  if (verdict !== "drift") return before === "clean" || before === "skipped" ? "same" : "clean";
  if (before === "clean" || before === "skipped") return "drift";
  return lists.fresh.length + lists.worse.length + lists.gone.length > 0 ? "changed" : "same";
}
