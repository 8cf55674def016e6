// JUnit's XML, as GitLab, Jenkins, Azure, CircleCI and Buildkite read it: a test a finding. It fails where the finding fails
// the check; what is below the threshold or accepted is skipped, with the reason; what was not seen is an error.

import type { Finding } from "../model/finding.ts";
import { objectName } from "../model/object.ts";
import type { Report } from "../model/report.ts";
import { type FailOn, reaches } from "../model/severity.ts";
import { advice } from "./advice.ts";
import { circumstances } from "./circumstances.ts";
import { originWords, remarks } from "./finding-words.ts";
import type { Format } from "./format.ts";
import { consequence, headline, subjectOf } from "./headline.ts";
import { isYesterdays } from "./markdown-findings.ts";
import { sidesOf } from "./sides.ts";
import { printable, printableLine } from "./terminal.ts";

export const junit: Format = { id: "junit", render: (report) => documentOf(report) };

interface Case {
  readonly name: string;
  readonly file: string | null;
  readonly outcome: "passed" | "failure" | "error" | "skipped";
  /** Why it did not pass, in one line. */
  readonly message: string;
  /** `rule` of the finding, or what was not seen. */
  readonly type: string;
  readonly text: string;
}

function documentOf(report: Report): string {
  const suite = subjectOf(report);
  const cases = casesOf(report);
  const of = (outcome: Case["outcome"]) => String(cases.filter((each) => each.outcome === outcome).length);
  const seconds = ((report.timings.total ?? 0) / 1000).toFixed(3);
  const numbers = { tests: String(cases.length), failures: of("failure"), errors: of("error"), time: seconds };
  const said = [
    `${headline(report, suite, (data) => data)} ${consequence(report)}`.trim(),
    ...advice(report, (command) => command).map((step) => `- ${step}`),
    circumstances(report).join(" · "),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    open("testsuites", { name: "pgdrift", ...numbers }),
    `  ${open("testsuite", { name: suite, ...numbers, skipped: of("skipped"), timestamp: report.run.at.slice(0, 19) })}`,
    ...cases.map((each) => caseXml(each, suite)),
    `    <system-out>${content(said.join("\n"))}</system-out>`,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function casesOf(report: Report): readonly Case[] {
  const cases = [
    ...report.findings.map((finding) => findingCase(finding, report, report.failOnNew ?? report.failOn)),
    ...report.lint.map((finding) => findingCase(finding, report, report.lintFailOn ?? "never")),
    ...report.coverage.notCompared.map(({ kind, name, reason }) => ({
      name: `${kind} ${name}`,
      file: null,
      outcome: "error" as const,
      message: reason,
      type: "not-compared",
      text: `${kind} ${name} was not compared: ${reason}`,
    })),
  ];
  const isSkipped = report.verdict === "skipped";
  if (cases.length > 0 && !isSkipped) return cases;
  const message = report.diagnostics.map((diagnostic) => diagnostic.message).join("; ");
  const all = { name: headline(report, subjectOf(report), (data) => data), file: null, type: report.verdict, message };
  const seen = report.verdict !== "inconclusive";
  return [...cases, { ...all, outcome: isSkipped ? "skipped" : seen ? "passed" : "error", text: message }];
}

function findingCase(finding: Finding, report: Report, level: FailOn): Case {
  const isKnown = isYesterdays(report, finding);
  const isFailure = finding.accepted === null && !isKnown && reaches(finding.severity, level);
  const why =
    finding.accepted !== null
      ? `accepted: ${finding.accepted.reason}`
      : `${finding.severity}, ${isKnown ? "on the default branch as well" : `below ${level}`}: ${finding.message}`;
  return {
    name: `${finding.rule}: ${finding.object.kind} ${objectName(finding.object)}`,
    file: finding.origin?.path ?? null,
    outcome: isFailure ? "failure" : "skipped",
    message: isFailure ? `${finding.severity}: ${finding.message}` : why,
    type: finding.rule,
    text: [finding.message, ...sidesText(finding), ...remarks(finding), ...made(finding)].join("\n"),
  };
}

function sidesText(finding: Finding): readonly string[] {
  const sides = sidesOf(finding);
  const one = (word: string, side: string | null) => (side === null ? [] : [`${word}: ${side}`]);
  switch (sides.form) {
    case "none":
      return [];
    case "short":
    case "texts":
      return [...one("expected", sides.expected), ...one("actual", sides.actual)];
    case "diff":
      return ["- expected, + actual", ...sides.lines.map(({ sign, text }) => `${sign} ${text}`)];
    case "secret":
      return ["the two sides differ only in what is redacted"];
  }
}

function made(finding: Finding): readonly string[] {
  const words = originWords(finding);
  return words === null ? [] : [`made in ${words}`];
}

function caseXml({ name, file, outcome, message, type, text }: Case, classname: string): string {
  const about = { name, classname, ...(file === null ? {} : { file }), time: "0" };
  const start = `    ${open("testcase", about)}`;
  if (outcome === "passed") return `${start}</testcase>`;
  if (outcome === "skipped") return `${start}\n      ${open("skipped", { message })}</skipped>\n    </testcase>`;
  return `${start}\n      ${open(outcome, { message, type })}${content(text)}</${outcome}>\n    </testcase>`;
}

function open(tag: string, attributes: Readonly<Record<string, string>>): string {
  const all = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(printableLine(value))}"`);
  return `<${tag}${all.join("")}>`;
}

function content(text: string): string {
  return escaped(printable(text));
}

/** What XML 1.0 cannot hold in any form becomes the sign for it. */
function escaped(text: string): string {
  return text
    .replace(/[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
