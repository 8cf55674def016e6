// What a deploy is to do, and what it did, for a terminal: what `push` prints.

import type { Deployed, Release, WayBackTold } from "../model/release.ts";
import type { Report } from "../model/report.ts";
import { headline, subjectOf } from "./headline.ts";
import { sizeWords, whoWaits } from "./lock-words.ts";
import { previewText } from "./preview-text.ts";
import { printable, printableLine } from "./terminal.ts";

/** As many findings are named; the rest is the check's own report. */
const named = 10;

export function releaseText(release: Release): string {
  const { report, against } = release;
  return sections([
    [verdictLine(report), ...(report.expected.assumed === null ? [] : [printableLine(report.expected.assumed)])],
    previewText(report).trimEnd().split("\n"),
    findingsOf(report),
    locksOf(release),
    waysBackOf(release),
    against.length > 0 ? ["Against it", ...against.map(({ message }) => `  ${message}`)] : deployOf(release),
  ]);
}

export function deployedText({ fault, report, applied, left, changes }: Deployed): string {
  const changed =
    changes === null
      ? ["the schema before and after was not read whole, so what changed in it is not told"]
      : changes.length === 0
        ? ["nothing changed in the schema"]
        : changes.map((change) => printableLine(`changed   ${change}`));
  return sections([
    fault === null ? [] : [printableLine(fault)],
    [
      ...applied.map((path) => printableLine(`applied   ${path}`)),
      ...left.map((path) => printableLine(`pending   ${path}`)),
      ...changed,
    ],
    [...findingsOf(report, true), ...remediesOf(report)],
    [verdictLine(report)],
  ]);
}

function sections(all: readonly (readonly string[])[]): string {
  return all
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.map(printable).join("\n")}\n`)
    .join("\n");
}

function verdictLine(report: Report): string {
  return headline(report, printableLine(subjectOf(report)), printableLine);
}

/** `all`: also those about migrations, which a preview tells by itself. */
function findingsOf({ findings }: Report, all = false): readonly string[] {
  const open = findings.filter(({ accepted, object }) => accepted === null && (all || object.kind !== "migration"));
  const more = open.length - named;
  return [
    ...open.slice(0, named).map(({ severity, message }) => printableLine(`${severity}: ${message}`)),
    ...(more > 0 ? [`and ${more} more: pgdrift check tells them all`] : []),
  ];
}

/** The way out of a history that a tool has left behind. */
function remediesOf({ migrations }: Report): readonly string[] {
  return (migrations?.problems ?? []).flatMap(({ remedies }) =>
    remedies.map(({ command, consequence }) => printableLine(`  ${command}: ${consequence}`)),
  );
}

function locksOf({ locks }: Release): readonly string[] {
  const lines = locks.flatMap(({ path, locks: held }) =>
    held.map((lock) => printableLine(`  ${lock.table}: ${lock.mode}, ${whoWaits(lock)} (${sizeWords(lock)}; ${path})`)),
  );
  return lines.length === 0 ? [] : ["Locks on tables that are there", ...lines];
}

function waysBackOf({ waysBack, noWayBack }: Release): readonly string[] {
  if (noWayBack !== null) return ["Way back", `  none was tried: ${printableLine(noWayBack)}`];
  return waysBack.length === 0 ? [] : ["Way back, newest first", ...waysBack.flatMap(wayBackLines)];
}

function wayBackLines({ path, sql, inTransaction, proof, reason, lost }: WayBackTold): readonly string[] {
  const body = inTransaction ? `BEGIN;\n${sql.trimEnd()}\nCOMMIT;` : sql.trimEnd();
  return [
    printableLine(`  -- from ${path}: ${proof}${reason === null ? "" : `, ${reason}`}`),
    ...lost.map((line) => printableLine(`  -- ${line}`)),
    ...(proof === "refuted" || sql.trim() === "" ? [] : body.split("\n").map((line) => `  ${line}`)),
  ];
}

function deployOf({ report, tool, backup }: Release): readonly string[] {
  if ((report.migrations?.pending ?? []).length === 0) return [];
  const where = tool === null || tool.directory === "." ? "" : ` in ${printableLine(tool.directory)}`;
  return [
    "A backup first",
    `  ${backup.command}  (${backup.what})`,
    ...(tool === null ? [] : ["", `To be run${where}`, `  ${printableLine(tool.command)}`]),
  ];
}
