// What to do next, in the order in which to do it. Each format says how code looks in its place.

import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { diverging } from "./headline.ts";

export function advice(report: Report, code: (text: string) => string): readonly string[] {
  const counting = report.findings.filter((finding) => finding.accepted === null);
  const has = (choose: (finding: Finding) => boolean) => counting.some(choose);
  const steps: string[] = [];
  if (report.about === "lock" && counting.length > 0) {
    return [
      `Look at what changed with ${code("pgdrift check")}, and write the lock anew with ${code("pgdrift snapshot --lock")}.`,
    ];
  }
  if (report.about === "types" && counting.length > 0) {
    return [
      `Bring the files up to date with ${code("pgdrift types --update")}; ${code("--diff")} shows first what that changes.`,
    ];
  }
  if (has(({ object, cause, rule }) => object.kind === "migration" && cause === "conflict" && rule !== diverging)) {
    steps.push("Mend the pending migration that fails before it is deployed: below is the line at which it stops.");
  }
  if (has(({ rule }) => rule === diverging)) {
    steps.push("Settle what a pending migration meets here before it is deployed: it runs, and ends elsewhere.");
  }
  if (has(({ object }) => object.kind === "query")) {
    steps.push(
      "Change each query that fails with the migration that breaks it, so that both can be deployed together.",
    );
  }
  if (has((finding) => finding.cause === "history")) {
    steps.push("Bring folder and history together: put back the files as they were applied, or correct the history.");
    steps.push(...remedies(report, code));
  }
  if (has((finding) => finding.cause === "unrecorded")) {
    const command = recording[report.migrations?.layout ?? ""];
    steps.push(
      `What pending migrations would do is partly there already: undo it, or record them as applied${
        command === undefined ? "" : ` (${code(command)})`
      }.`,
    );
  }
  if (
    has(
      (finding) =>
        !["migration", "query"].includes(finding.object.kind) &&
        (finding.cause === "drift" || finding.cause === "conflict"),
    )
  ) {
    const script =
      report.scripts.repair?.proof === "proven" ? ` (${code("pgdrift repair")} prints the script, proven)` : "";
    steps.push(
      `For each change made outside migrations: undo it in the database${script}, or add a migration that makes it.`,
    );
  }
  const stopped = report.coverage.notCompared.find(({ kind }) => kind === "migration")?.reason ?? "";
  if (stopped.startsWith("does not build from empty") || /, which no file makes \(/.test(stopped)) {
    steps.push(
      `What was there before the first migration goes into a file of SQL: name it with ${code("baseline")} or ${code("extra-prelude")} (docs/replay.md).`,
    );
  }
  if (report.verdict === "inconclusive") {
    steps.push("See below what could not be seen and why, mend that, and run the check again.");
  }
  const isBesideIt = report.diagnostics.some(({ code }) => code === "not-relevant");
  if (report.verdict === "skipped" && report.database === null && !isBesideIt) {
    steps.push("See below why; a run that has the database's URL gives the answer.");
  }
  return steps;
}

/** As many are listed; the report has them all. */
const listed = 8;

/** One line a remedy, of each problem in its turn: its safest way out first, then the others. */
function remedies({ migrations }: Report, code: (text: string) => string): readonly string[] {
  const all = (migrations?.problems ?? []).flatMap(({ version, remedies: found }) =>
    found.map(({ command, consequence }, nth) => ({ version, command, consequence, nth })),
  );
  const told = all.length > listed ? all.filter(({ nth }) => nth === 0) : all;
  const lines = told
    .slice(0, listed)
    .map(
      ({ version, command, consequence, nth }) =>
        `${nth === 0 ? `${code(version)}: ` : "or "}${code(command)}: ${consequence}.`,
    );
  return told.length > listed ? [...lines, `… and ${told.length - listed} more, in the report as JSON.`] : lines;
}

/** How a layout's tool is told that a migration has been applied. */
const recording: Readonly<Record<string, string>> = {
  supabase: "supabase migration repair --status applied VERSION",
  prisma: "prisma migrate resolve --applied NAME",
};
