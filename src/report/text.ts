// The report on a terminal: the verdict, what to do, and every finding in full. It is never cut.

import pico from "picocolors";
import type { Finding } from "../model/finding.ts";
import { objectName } from "../model/object.ts";
import type { PendingMigration, Report } from "../model/report.ts";
import { type Severity, severities } from "../model/severity.ts";
import { advice } from "./advice.ts";
import { circumstances } from "./circumstances.ts";
import { count } from "./count.ts";
import { foldedWords, originWords, remarks } from "./finding-words.ts";
import type { Format } from "./format.ts";
import { consequence, headline, subjectOf } from "./headline.ts";
import { overview } from "./overview.ts";
import { previewWords } from "./preview-words.ts";
import { type Told, toldTogether } from "./renames.ts";
import { proofWords, scriptNames, scriptTitles } from "./script-words.ts";
import { type DiffLine, sidesOf } from "./sides.ts";
import { printable, printableLine } from "./terminal.ts";

type Paint = ReturnType<typeof pico.createColors>;

export const text: Format = {
  id: "text",
  render: (report, options) => {
    const paint = pico.createColors(options.color);
    const blocks = [
      verdict(report, paint),
      section(
        "What to do",
        advice(report, (text) => paint.cyan(printableLine(text))).map((step) => `  - ${step}`),
        paint,
      ),
      overview(report.findings).map(printableLine).join("\n"),
      ...severities.flatMap((severity) => findingsOf(report, severity, paint)),
      accepted(report, paint),
      pending(report, paint),
      scripts(report, paint),
      lint(report, paint),
      notCompared(report, paint),
      diagnostics(report, paint),
      paint.dim(circumstances(report).map(printableLine).join(" · ")),
    ];
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
  },
};

function verdict(report: Report, paint: Paint): string {
  const colour = { clean: paint.green, drift: paint.red, inconclusive: paint.yellow, skipped: paint.yellow };
  const sentence = headline(report, printableLine(subjectOf(report)), printableLine);
  return [paint.bold(colour[report.verdict](sentence)), consequence(report)].filter((line) => line !== "").join("\n");
}

/** Each by its proof: a script is read where it can be run, not between findings. */
function scripts({ scripts: all }: Report, paint: Paint): string {
  const lines = scriptNames.flatMap((name) => {
    const script = all[name];
    if (script === null) return [];
    const { title, command } = scriptTitles[name];
    return [`  ${title}: ${paint.cyan(command)}`, `    ${printableLine(proofWords(script))}`];
  });
  return section("Scripts", lines, paint);
}

function section(title: string, lines: readonly string[], paint: Paint): string {
  return lines.length === 0 ? "" : [paint.bold(title), ...lines].join("\n");
}

function findingsOf(report: Report, severity: Severity, paint: Paint): readonly string[] {
  const counting = report.findings.filter(({ accepted }) => accepted === null);
  const told = toldTogether(counting).filter(({ finding }) => finding.severity === severity);
  const number = counting.filter((finding) => finding.severity === severity).length;
  if (number === 0) return [];
  const elsewhere = number > told.length ? `, ${number - told.length} told with what it was renamed from` : "";
  const title = colourOf(severity, paint)(paint.bold(`${severity} (${number}${elsewhere})`));
  return [title, ...told.map((each) => findingText(each, paint))];
}

function colourOf(severity: Severity, paint: Paint): (text: string) => string {
  return { critical: paint.red, high: paint.magenta, medium: paint.yellow, low: paint.blue }[severity];
}

function findingText({ finding, now }: Told, paint: Paint): string {
  const name = printableLine(`${finding.object.kind} ${objectName(finding.object)}`);
  const lines = [
    `  ${paint.bold(name)}  ${paint.dim(finding.rule)}`,
    `    ${printableLine(finding.message)}`,
    ...sidesText(finding, paint),
    ...remarks(finding, now).map((remark) => `    ${printableLine(remark)}`),
    ...foldedWords(finding, 10).map((line) => `    ${printableLine(line)}`),
  ];
  const origin = originWords(finding);
  return [...lines, ...(origin === null ? [] : [paint.dim(`    made in ${printableLine(origin)}`)])].join("\n");
}

function sidesText(finding: Finding, paint: Paint): readonly string[] {
  const sides = sidesOf(finding);
  switch (sides.form) {
    case "none":
      return [];
    case "short":
      return [...side("expected", sides.expected, paint.green), ...side("actual  ", sides.actual, paint.red)];
    case "texts":
      return [...side("expected", sides.expected, paint.green), ...side("actual  ", sides.actual, paint.red)];
    case "diff":
      return [paint.dim("    - expected, + actual"), ...sides.lines.map((line) => `    ${diffText(line, paint)}`)];
    case "secret":
      return ["    the two sides differ only in what is redacted", ...side("both    ", sides.text, paint.dim)];
  }
}

function side(word: string, value: string | null, colour: (text: string) => string): readonly string[] {
  if (value === null) return [];
  const lines = printable(value).split("\n");
  if (lines.length === 1) return [`    ${word}  ${colour(lines[0] ?? "")}`];
  return [`    ${word}`, ...lines.map((line) => `      ${colour(line)}`)];
}

function diffText(line: DiffLine, paint: Paint): string {
  const shown = `${line.sign} ${printableLine(line.text)}`;
  if (line.sign === "-") return paint.green(shown);
  if (line.sign === "+") return paint.red(shown);
  return paint.dim(shown);
}

function accepted(report: Report, paint: Paint): string {
  const findings = report.findings.filter((finding) => finding.accepted !== null);
  const lines = findings.map((finding) =>
    printableLine(`  ${finding.severity} ${objectName(finding.object)}: ${finding.accepted?.reason ?? ""}`),
  );
  return section(`Accepted (${findings.length})`, lines, paint);
}

function pending(report: Report, paint: Paint): string {
  const migrations = report.migrations?.pending ?? [];
  return section(`Pending migrations (${migrations.length})`, migrations.flatMap(pendingText), paint);
}

function pendingText(migration: PendingMigration): readonly string[] {
  const words = previewWords(migration.preview);
  return [
    printableLine(`  ${migration.path}`),
    ...migration.changes.map((change) => printableLine(`    ${change}`)),
    ...(words?.status ? [printableLine(`    ${words.status}: ${words.error}`)] : []),
    ...(words?.hazards ?? []).map((hazard) => printableLine(`    ${hazard}`)),
  ];
}

/** No drift: what is as the migrations say, and asks for trouble. */
function lint({ lint: findings }: Report, paint: Paint): string {
  const open = findings.filter(({ accepted }) => accepted === null);
  const lines = open.flatMap((finding) => {
    const { object, severity, rule, message } = finding;
    const origin = originWords(finding);
    return [
      `  ${colourOf(severity, paint)(severity)} ${printableLine(`${object.kind} ${objectName(object)}`)}  ${paint.dim(rule)}`,
      `    ${printableLine(message)}`,
      ...(origin === null ? [] : [paint.dim(`    made in ${printableLine(origin)}`)]),
    ];
  });
  return section(`Lint (${open.length})`, lines, paint);
}

function notCompared(report: Report, paint: Paint): string {
  const objects = report.coverage.notCompared;
  const lines = objects.map((object) => printableLine(`  ${object.kind} ${object.name}: ${object.reason}`));
  return section(`Not compared (${count(objects.length, "object")})`, lines, paint);
}

function diagnostics(report: Report, paint: Paint): string {
  const colour = { error: paint.red, warning: paint.yellow, note: paint.dim };
  const lines = report.diagnostics.map((diagnostic) => {
    const place =
      diagnostic.path === null ? "" : `${diagnostic.path}${diagnostic.line === null ? "" : `:${diagnostic.line}`}: `;
    const said = diagnostic.message.startsWith(place) ? diagnostic.message : `${place}${diagnostic.message}`;
    return `  ${colour[diagnostic.severity](diagnostic.severity)} ${printableLine(said)}`;
  });
  return section("What was met on the way", lines, paint);
}
