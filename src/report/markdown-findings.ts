// The findings in markdown: a table of all that count, the texts that do not fit a cell, and what was accepted.

import { markdownTable } from "markdown-table";
import type { Finding } from "../model/finding.ts";
import { objectName } from "../model/object.ts";
import type { Report } from "../model/report.ts";
import { bySeverity, count } from "./count.ts";
import { foldedCount, httpUrl, originUrl, originWords, remarks } from "./finding-words.ts";
import type { Block } from "./fit.ts";
import { codeCell, fence, html, inline, inlineNaming } from "./markdown-escape.ts";
import { type Told, toldTogether } from "./renames.ts";
import { rulePage } from "./rule-words.ts";
import { type Sides, sidesOf } from "./sides.ts";

/** As many rows stand in the open; the others are folded. */
const mostOpen = 25;
/** The longest message that stands in a cell. */
const longestMessage = 500;

/** Every finding that counts, a row each, worst first; null where there is none. */
export function tableBlock(report: Report): Block | null {
  const findings = report.findings.filter((finding) => finding.accepted === null && !isYesterdays(report, finding));
  if (findings.length === 0) return null;
  const told = toldTogether(findings);
  const rows = told.map(({ finding, now }) => [
    finding.severity === "critical" ? "**critical**" : finding.severity,
    `${finding.object.kind} ${codeCell(objectName(finding.object))}`,
    [...difference(finding, now), ...place(finding, report)].join("<br>"),
  ]);
  const table = [["Severity", "Object", "What differs"], ...rows];
  const lines = markdownTable(table, { alignDelimiters: false }).split("\n");
  const titles = lines.slice(0, 2).join("\n");
  const rest = findingsIn(told.slice(mostOpen));
  const fold = `\n<details><summary>${count(rest.length, "more finding")} (${bySeverity(rest)})</summary>\n\n${titles}`;
  return {
    head: titles,
    items: lines.slice(2).map((line, index) => (index === mostOpen ? `${fold}\n${line}` : line)),
    tail: (kept) => (kept > mostOpen ? "\n</details>" : ""),
    leftOut: (kept) => {
      const left = findingsIn(told.slice(kept));
      return `**${count(left.length, kept === 0 ? "finding" : "more finding")}** ${left.length === 1 ? "is" : "are"} left out here (${bySeverity(left)}); ${elsewhere(report)}.`;
    },
    rank: 0,
  };
}

function findingsIn(told: readonly Told[]): readonly Finding[] {
  return told.flatMap(({ finding, now }) => (now === null ? [finding] : [finding, now]));
}

/** What does not fit a cell: bodies, views and definitions, folded, as a diff where there are two sides. */
export function textBlock(report: Report, limit: number): Block | null {
  const findings = report.findings.filter((finding) => finding.accepted === null);
  const shown = toldTogether(findings)
    .map(({ finding }) => ({ finding, sides: sidesOf(finding) }))
    .filter(({ sides }) => isLong(sides));
  if (shown.length === 0) return null;
  const longest = Math.floor(limit / 4);
  return {
    head: "### In full\n",
    items: shown.map(({ finding, sides }) => folded(finding, clip(sideText(sides), longest))),
    tail: "",
    leftOut: (kept) => {
      const left = shown.slice(kept).map(({ finding }) => finding);
      return `The full text of ${count(left.length, "finding")} is left out here (${bySeverity(left)}); ${elsewhere(report)}.`;
    },
    rank: 3,
  };
}

/** Where only what is new counts against a pull request: what the default branch has as well, with its age. */
export function knownBlock(report: Report): Block | null {
  const findings = report.findings.filter((finding) => finding.accepted === null && isYesterdays(report, finding));
  if (findings.length === 0) return null;
  const items = findings.map(
    (finding) =>
      `- ${finding.severity}: ${finding.object.kind} ${codeCell(objectName(finding.object)).replaceAll("\\|", "|")}: ${inline(shorten(finding.message))} Since ${finding.known?.since}.`,
  );
  return {
    head: `<details><summary>${count(findings.length, "finding")} that the default branch has as well (${bySeverity(findings)})</summary>\n`,
    items,
    tail: "\n</details>",
    leftOut: (kept) => `${count(findings.length - kept, "known finding")} left out here; ${elsewhere(report)}.`,
    rank: 4,
  };
}

/** Known of the default branch, where only what is new counts. */
export function isYesterdays({ failOnNew }: Report, { known }: Finding): boolean {
  return failOnNew !== null && known !== null;
}

/** What is no drift and asks for trouble, folded. */
export function lintBlock(report: Report): Block | null {
  const findings = report.lint.filter(({ accepted }) => accepted === null);
  if (findings.length === 0) return null;
  const items = findings.map((finding) => {
    const name = `${finding.object.kind} ${codeCell(objectName(finding.object)).replaceAll("\\|", "|")}`;
    const made = place(finding, report).map((each) => `, ${each}`);
    return `- ${finding.severity}: ${name}: ${inline(shorten(finding.message))} ([${finding.rule}](${rulePage(finding.rule)})${made.join("")})`;
  });
  return {
    head: `<details><summary>Lint: ${count(findings.length, "finding")} beside the drift (${bySeverity(findings)})</summary>\n`,
    items,
    tail: "\n</details>",
    leftOut: (kept) => `${count(findings.length - kept, "finding")} of lint left out here; ${elsewhere(report)}.`,
    rank: 5,
  };
}

/** What somebody has accepted, with the reason. */
export function acceptedBlock(report: Report): Block | null {
  const findings = report.findings.filter((finding) => finding.accepted !== null);
  if (findings.length === 0) return null;
  const items = findings.map((finding) => {
    const until = finding.accepted?.until ? `, until ${inline(finding.accepted.until)}` : "";
    return `- ${finding.severity}: ${finding.object.kind} ${codeCell(objectName(finding.object)).replaceAll("\\|", "|")}: ${inline(finding.accepted?.reason ?? "")}${until}`;
  });
  return {
    head: `<details><summary>${count(findings.length, "accepted finding")}</summary>\n`,
    items,
    tail: "\n</details>",
    leftOut: (kept) => `${count(findings.length - kept, "accepted finding")} left out here; ${elsewhere(report)}.`,
    rank: 6,
  };
}

/** Where the whole report is, for the line that says what is left out. */
export function elsewhere(report: Report): string {
  const url = httpUrl(report.run.url);
  return url === null ? "the whole report has all of it" : `the whole report is with [its run](${url}#artifacts)`;
}

function difference(finding: Finding, now: Finding | null): readonly string[] {
  const sides = sidesOf(finding);
  return [
    inlineNaming(shorten(finding.message), objectName(finding.object)),
    ...(sides.form === "short" ? shortSides(finding.message, sides) : []),
    ...(sides.form === "secret" ? ["the sides differ only in what is redacted"] : []),
    ...remarks(finding, now).map((remark) => inline(shorten(remark))),
    ...[foldedCount(finding)].filter((words) => words !== null),
  ];
}

/** The sides, unless the message holds both of them already. */
function shortSides(
  message: string,
  sides: { readonly expected: string | null; readonly actual: string | null },
): readonly string[] {
  const named = [
    { word: "expected", value: sides.expected },
    { word: "actual", value: sides.actual },
  ].filter(({ value }) => value !== null);
  if (named.every(({ value }) => message.includes(value ?? ""))) return [];
  return [named.map(({ word, value }) => `${word} ${codeCell(value ?? "")}`).join(", ")];
}

function shorten(text: string): string {
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Short, since a table on a phone has no room: the folder stands in the last line, and the link has all of it. */
function place(finding: Finding, { run, migrations }: Report): readonly string[] {
  const words = originWords(finding);
  if (words === null) return [];
  const folder = `${migrations?.directory ?? ""}/`;
  const short = codeCell(words.startsWith(folder) ? words.slice(folder.length) : words);
  const url = originUrl(finding, run);
  return [`made in ${url === null ? short : `[${short}](${url})`}`];
}

function isLong(sides: Sides): boolean {
  return sides.form === "texts" || sides.form === "diff" || (sides.form === "secret" && sides.text.includes("\n"));
}

function folded(finding: Finding, body: readonly string[]): string {
  const name = `${finding.severity}: ${finding.object.kind} <code>${html(objectName(finding.object))}</code>`;
  return [`<details><summary>${name}</summary>`, "", ...body, "", "</details>"].join("\n");
}

interface Titled {
  readonly title: string;
  readonly text: string;
  readonly language: string;
}

function sideText(sides: Sides): readonly Titled[] {
  switch (sides.form) {
    case "diff": {
      const text = sides.lines.map((line) => `${line.sign === "@" ? "@@ " : line.sign}${line.text}`).join("\n");
      return [{ title: "`-` expected, `+` actual", text, language: "diff" }];
    }
    case "texts":
      return [
        { title: "Expected", text: sides.expected, language: "sql" },
        { title: "Actual", text: sides.actual, language: "sql" },
      ].flatMap(({ title, text, language }) => (text === null ? [] : [{ title, text, language }]));
    case "secret":
      return [{ title: "Both sides", text: sides.text, language: "sql" }];
    default:
      return [];
  }
}

/** Each text at most so long, by whole lines, with the number of those that went. */
function clip(texts: readonly Titled[], longest: number): readonly string[] {
  return texts.flatMap(({ title, text, language }) => {
    const lines = text.split("\n");
    const kept = withinLength(lines, longest);
    const left = lines.length - kept.length;
    const block = [title, "", fence(kept.join("\n"), language)];
    return left === 0 ? block : [...block, "", `${count(left, "more line")} left out here.`];
  });
}

function withinLength(lines: readonly string[], longest: number): readonly string[] {
  let room = longest;
  const end = lines.findIndex((line) => {
    room -= line.length + 1;
    return room < 0;
  });
  return end < 0 ? lines : lines.slice(0, end);
}
