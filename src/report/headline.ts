// The verdict in one sentence. What in it comes from a database or a file is the subject, and why a folder did not replay:
// each format escapes both for its place.

import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { FailOn } from "../model/severity.ts";
import { bySeverity, count, enumerate } from "./count.ts";

/** `production has 3 changes that no migration makes; 1 is critical.` */
export function headline(report: Report, subject: string, safe: (data: string) => string): string {
  const counting = report.findings.filter((finding) => finding.accepted === null);
  if (report.about === "lock") {
    const name = safe(report.expected.name ?? "");
    const of = report.database === null ? "The migrations" : subject;
    return counting.length === 0
      ? `${of} ${report.database === null ? "are" : "is"} what ${name} says.`
      : `${of} ${report.database === null ? "are" : "is"} not what ${name} says; ${worst(counting)}.`;
  }
  if (report.about === "types") {
    const of = report.expected.name === null ? "the migrations" : safe(report.expected.name);
    return counting.length === 0
      ? `The types are those of ${of}.`
      : `The types differ from ${of} in ${count(counting.length, "place")}; ${worst(counting)}.`;
  }
  switch (report.verdict) {
    case "clean":
      return report.database === null
        ? `${subject} replays from an empty database.`
        : `${subject} is what ${expectedBy(report, safe)} it is${afterthought(report)}.`;
    case "drift":
      return `${subject} ${enumerate(deeds(counting, report))}; ${worst(counting)}.`;
    case "inconclusive":
      return `${unseen(report, subject, safe)}${soFar(counting)}.`;
    case "skipped":
      return `${subject} was not checked.`;
  }
}

/** A folder that does not replay is told with its reason; then nothing else was seen either. */
function unseen({ coverage, migrations }: Report, subject: string, safe: (data: string) => string): string {
  const stopped = coverage.notCompared.find(({ kind }) => kind === "migration");
  if (stopped === undefined) return `${subject} could not be seen whole, so this is not a clean result`;
  return `${migrations === null ? subject : safe(migrations.directory)} ${safe(stopped.reason)}`;
}

/** What the headline is about: the database's label, else its name, else the folder. Data, not yet escaped. */
export function subjectOf(report: Report): string {
  return report.database?.label ?? report.database?.name ?? report.migrations?.directory ?? "The database";
}

/** Whether the check fails, and by what. */
export function consequence(report: Report): string {
  const { lintFailed = false, lintFailOn = "never", failed } = report;
  const ofLint = lintFailed && !failed ? `Lint fails the check: it fails on ${orWorse(lintFailOn)}.` : "";
  return [ofVerdict(report), ofLint].filter((sentence) => sentence !== "").join(" ");
}

function ofVerdict(report: Report): string {
  if (report.failOnNew !== null && report.verdict === "drift") return consequenceOfNew(report, report.failOnNew);
  if (report.failed) return `This fails the check: it fails on ${orWorse(report.failOn)}.`;
  if (report.verdict === "inconclusive") return "This fails the check: what was not seen is never called clean.";
  if (report.verdict === "drift" && report.failOn === "never") return "This does not fail the check: nothing does.";
  if (report.verdict === "drift") return `This does not fail the check: it fails on ${orWorse(report.failOn)}.`;
  return "";
}

function consequenceOfNew({ findings, failed }: Report, failOnNew: FailOn): string {
  const counting = findings.filter(({ accepted }) => accepted === null);
  const fresh = counting.filter(({ known }) => known === null);
  const level = failOnNew === "never" ? "nothing does" : `it fails on new findings that are ${orWorse(failOnNew)}`;
  const which =
    fresh.length === 0
      ? "the default branch has all of this as well"
      : `${fresh.length} of ${counting.length} ${fresh.length === 1 ? "is" : "are"} new`;
  return `This ${failed ? "fails" : "does not fail"} the check: ${level}; ${which}.`;
}

function orWorse(failOn: Report["failOn"]): string {
  return failOn === "critical" ? "critical" : `${failOn} or worse`;
}

function afterthought(report: Report): string {
  const parts = [
    report.migrations !== null && report.migrations.pending.length > 0
      ? `${count(report.migrations.pending.length, "migration")} pending`
      : null,
    report.counts.accepted > 0 ? `${count(report.counts.accepted, "accepted finding")}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : `, with ${enumerate(parts)}`;
}

/** The rule of a pending migration that runs, and ends elsewhere than the folder says. */
export const diverging = "migration-will-diverge";

function expectedBy({ expected }: Report, safe: (data: string) => string): string {
  return expected.name === null ? "its migrations say" : `${safe(expected.name)} says`;
}

function deeds(findings: readonly Finding[], { expected }: Report): readonly string[] {
  const of = (choose: (finding: Finding) => boolean) => findings.filter(choose).length;
  const diverges = of((finding) => finding.rule === diverging);
  const fails = of((finding) => finding.object.kind === "migration" && finding.cause === "conflict") - diverges;
  const queries = of((finding) => finding.object.kind === "query");
  const history = of((finding) => finding.cause === "history");
  const unrecorded = of((finding) => finding.cause === "unrecorded");
  const made = findings.length - fails - diverges - history - unrecorded - queries;
  return [
    made > 0 ? `has ${count(made, "change")} that ${makers[expected.source]}` : null,
    unrecorded > 0 ? `already has ${count(unrecorded, "change")} of pending migrations` : null,
    history > 0 ? `has a history that disagrees with the folder in ${count(history, "place")}` : null,
    fails > 0 ? `cannot take ${count(fails, "pending migration")}` : null,
    queries > 0 ? `does not fit ${count(queries, "query", "queries")} of the application` : null,
    diverges > 0 ? `would end elsewhere with ${count(diverges, "pending migration")}` : null,
  ].filter((deed) => deed !== null);
}

const makers = {
  migrations: "no migration makes",
  snapshot: "the snapshot does not have",
  declarative: "the declared schema does not have",
  database: "the other database does not have",
} as const satisfies Record<Report["expected"]["source"], string>;

function worst(findings: readonly Finding[]): string {
  const highest = findings[0]?.severity ?? "low";
  const number = findings.filter((finding) => finding.severity === highest).length;
  if (findings.length === 1) return `it is ${highest}`;
  if (number === findings.length) return number === 2 ? `both are ${highest}` : `all are ${highest}`;
  return `${number} ${number === 1 ? "is" : "are"} ${highest}`;
}

function soFar(findings: readonly Finding[]): string {
  return findings.length === 0
    ? ""
    : `; what was seen has ${count(findings.length, "finding")} (${bySeverity(findings)})`;
}
