// Several databases in a few lines: those that say the same stand in one row.

import type { Report } from "../../model/report.ts";
import { alike } from "../../model/reports.ts";
import { bySeverity, count, enumerate } from "../count.ts";
import { subjectOf } from "../headline.ts";

export interface Row {
  /** Its first stands for all. */
  readonly reports: readonly Report[];
  /** `3 targets with the same 2 findings (1 critical, 1 high)`; of one target without its name. */
  readonly words: string;
  /** As data: not escaped for any place. */
  readonly names: readonly string[];
}

/** What fails comes first, then what was not seen, then drift, then what is clean. */
export function rowsOf(reports: readonly Report[]): readonly Row[] {
  return alike(reports)
    .map((group): Row => ({ reports: group, words: wordsOf(group), names: group.map(subjectOf) }))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** `15 targets: 12 clean, 3 with drift.` */
export function manyHeadline(reports: readonly Report[]): string {
  const of = (verdict: Report["verdict"]) => reports.filter((report) => report.verdict === verdict).length;
  const parts = [
    [of("clean"), "clean"],
    [of("drift"), "with drift"],
    [of("inconclusive"), "not seen whole"],
    [of("skipped"), "not checked"],
  ].flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]));
  return `${count(reports.length, "target")}: ${parts.join(", ")}.`;
}

/** Whether the run fails, and by how many. */
export function manyConsequence(reports: readonly Report[]): string {
  const failing = reports.filter(({ failed, lintFailed }) => failed || lintFailed).length;
  const unseen = reports.filter(({ verdict }) => verdict === "inconclusive").length;
  const parts = [
    ...(failing > 0 ? [`${count(failing, "target")} ${failing === 1 ? "has" : "have"} what its fail-on names`] : []),
    ...(unseen > 0
      ? [`${count(unseen, "target")} ${unseen === 1 ? "was" : "were"} not seen whole, which is never called clean`]
      : []),
  ];
  return parts.length === 0 ? "" : `This fails the check: ${enumerate(parts)}.`;
}

function wordsOf(group: readonly Report[]): string {
  const [first] = group;
  if (first === undefined) return "";
  const open = first.findings.filter(({ accepted }) => accepted === null);
  const which = group.length > 1 ? `${count(group.length, "target")} ` : "";
  switch (first.verdict) {
    case "clean":
      return `${which}clean`;
    case "skipped":
      return `${which}not checked`;
    case "inconclusive":
      return `${which}not seen: ${first.coverage.notCompared[0]?.reason ?? "not all could be read"}`;
    case "drift":
      return `${which}with ${group.length > 1 ? "the same " : ""}${count(open.length, "finding")} (${bySeverity(open)})`;
  }
}

function rank({ reports: [first] }: Row): number {
  if (first?.failed) return 0;
  return ["inconclusive", "drift", "skipped", "clean"].indexOf(first?.verdict ?? "clean") + 1;
}
