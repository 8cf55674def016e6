// SARIF 2.1.0, as code scanning reads it: a result a finding, always with a place, known again from run to run by its id;
// a category per database; worst first, within what GitHub takes. What was accepted is no alert.

import type { Location, Log, Notification, ReportingDescriptor, Result, Run } from "sarif";
import type { Finding } from "../model/finding.ts";
import { objectName } from "../model/object.ts";
import type { Report } from "../model/report.ts";
import { compareSeverity, type Severity } from "../model/severity.ts";
import { advice } from "./advice.ts";
import { count } from "./count.ts";
import { foldedCount, remarks } from "./finding-words.ts";
import type { Format } from "./format.ts";
import { consequence, headline, subjectOf } from "./headline.ts";
import { jsonText } from "./json.ts";
import { linkPath } from "./markdown-escape.ts";
import { isOfSecurity, rulePage, ruleTitle } from "./rule-words.ts";
import { sidesOf } from "./sides.ts";
import { printableLine } from "./terminal.ts";

/** Results that GitHub takes of one run. */
export const mostResults = 25_000;
/** Of one message; GitHub shows its beginning. */
const longestMessage = 4_000;

export const sarif: Format = {
  id: "sarif",
  render: (report) => jsonText(logOf(report)),
};

function logOf(report: Report): Log {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [runOf(report)],
  };
}

function runOf(report: Report): Run {
  const all = [...report.findings, ...report.lint].filter(({ accepted }) => accepted === null);
  const findings = [...all].sort((a, b) => compareSeverity(a.severity, b.severity)).slice(0, mostResults);
  const rules = rulesOf(findings);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        informationUri: "https://github.com/pgdrift/pgdrift",
        rules,
      },
    },
    automationDetails: { id: `pgdrift/${encodeURIComponent(subjectOf(report))}/` },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: report.verdict === "clean" || report.verdict === "drift",
        endTimeUtc: report.run.at,
        toolExecutionNotifications: notifications(report, all.length - findings.length),
      },
    ],
    ...provenance(report),
    results: findings.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? -1, report)),
  };
}

/** Those that findings have, each as serious as its worst finding. */
function rulesOf(findings: readonly Finding[]): ReportingDescriptor[] {
  const worst = new Map<string, Severity>();
  for (const { rule, severity } of findings) if (!worst.has(rule)) worst.set(rule, severity);
  return [...worst].map(([id, severity]) => {
    const title = ruleTitle(id);
    const page = rulePage(id);
    return {
      id,
      name: id,
      shortDescription: { text: title },
      fullDescription: { text: title },
      helpUri: page,
      help: {
        text: `${title} ${ways} More: ${page}`,
        markdown: `${title}\n\n${ways}\n\n[About ${id}](${page})`,
      },
      defaultConfiguration: { level: levels[severity] },
      properties: {
        tags: isOfSecurity(id) ? ["database", "schema", "security"] : ["database", "schema"],
        precision: "very-high",
        ...(isOfSecurity(id) ? { "security-severity": scores[severity] } : {}),
      },
    };
  });
}

const ways = "Undo the change in the database, add a migration that makes it, or accept it with a reason.";

const levels = { critical: "error", high: "error", medium: "warning", low: "note" } as const satisfies Record<
  Severity,
  string
>;

/** In the middle of GitHub's range for each. */
const scores = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" } as const satisfies Record<Severity, string>;

function resultOf(finding: Finding, ruleIndex: number, report: Report): Result {
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: plain(messageOf(finding)) },
    locations: [locationOf(finding, report)],
    // Of all fingerprints the one that GitHub reads. It holds no line: a migration that grows closes no alert.
    partialFingerprints: { primaryLocationLineHash: `${finding.id}:1` },
    properties: {
      severity: finding.severity,
      cause: finding.cause,
      change: finding.change,
      content: finding.content,
      expected: finding.expected,
      actual: finding.actual,
    },
  };
}

function messageOf(finding: Finding): string {
  const sides = sidesOf(finding);
  const short = sides.form === "short" ? sides : { expected: null, actual: null };
  const said = (word: string, side: string | null) =>
    side === null || finding.message.includes(side) ? [] : [`${word}: ${side}.`];
  const folded = foldedCount(finding);
  return [
    finding.message,
    ...said("Expected", short.expected),
    ...said("Actual", short.actual),
    ...remarks(finding).map((remark) => `(${remark})`),
    ...(folded === null ? [] : [`(${folded})`]),
  ].join(" ");
}

/** Where nothing in the folder made the object: the newest migration, or the file that could be told to accept it. */
function locationOf(finding: Finding, { migrations }: Report): Location {
  const path = finding.origin?.path ?? migrations?.newest ?? ".pgdrift.yml";
  return {
    physicalLocation: {
      artifactLocation: { uri: linkPath(path), uriBaseId: "%SRCROOT%" },
      region: { startLine: Math.max(1, finding.origin?.line ?? 1) },
    },
    logicalLocations: [
      {
        name: printableLine(finding.object.name),
        fullyQualifiedName: printableLine(objectName(finding.object)),
        kind: finding.object.kind,
      },
    ],
  };
}

function notifications(report: Report, left: number): Notification[] {
  const told = (level: Notification["level"] & string, text: string): Notification => ({
    level,
    message: { text: plain(text) },
  });
  return [
    told("note", `${headline(report, subjectOf(report), (data) => data)} ${consequence(report)}`.trim()),
    ...advice(report, (command) => command).map((step) => told("note", step)),
    ...(left > 0 ? [told("warning", `${count(left, "result")} left out: GitHub takes ${mostResults} of a run.`)] : []),
    ...report.coverage.notCompared.map(({ kind, name, reason }) =>
      told("error", `${kind} ${name} was not compared: ${reason}`),
    ),
    ...report.diagnostics.map(({ severity, message }) => told(severity, message)),
  ];
}

function provenance({ run }: Report): Pick<Run, "versionControlProvenance"> {
  const repository = run.url?.match(/^(https?:\/\/[\w.:/~%-]+?)\/actions\/runs\//)?.[1];
  if (repository === undefined || run.commit === null) return {};
  return { versionControlProvenance: [{ repositoryUri: repository, revisionId: run.commit }] };
}

/** A message's text has links of its own, in brackets, and numbered places in braces: neither comes of data. */
function plain(text: string): string {
  const line = printableLine(text)
    .replace(/[\\[\]]/g, "\\$&")
    .replace(/\{(\d+)\}/g, "{{$1}}");
  return line.length <= longestMessage ? line : `${line.slice(0, longestMessage).replace(/\\?[\ud800-\udbff]?$/, "")}…`;
}
