// What is said at the lines of the migrations: the findings that a line made, worst first, within what GitHub shows of a step.

import type { Annotation } from "../model/annotation.ts";
import type { Finding } from "../model/finding.ts";
import { objectName } from "../model/object.ts";
import type { Report } from "../model/report.ts";
import type { Severity } from "../model/severity.ts";
import { remarks } from "./finding-words.ts";
import { sidesOf } from "./sides.ts";
import { printableLine } from "./terminal.ts";

/** GitHub shows ten a level; room is left for the line that says why the job fails, and for what a channel met. */
const most = { error: 9, warning: 7, notice: 10 } as const satisfies Record<Annotation["level"], number>;
/** GitHub cuts a message at 4,096 characters. */
const longestMessage = 2_000;

const levels = { critical: "error", high: "error", medium: "warning", low: "notice" } as const satisfies Record<
  Severity,
  Annotation["level"]
>;

/** What is accepted or was there before says nothing at a line. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const room: Record<Annotation["level"], number> = { ...most };
  return report.findings.flatMap((finding) => {
    const { accepted, known, origin, severity } = finding;
    const level = levels[severity];
    if (accepted !== null || known !== null || origin === null || origin.line === null || room[level] === 0) return [];
    room[level] -= 1;
    const title = printableLine(`${severity}: ${finding.object.kind} ${objectName(finding.object)}`);
    return [{ level, path: origin.path, line: origin.line, title, message: messageOf(finding) }];
  });
}

function messageOf(finding: Finding): string {
  const sides = sidesOf(finding);
  const short = sides.form === "short" ? [side("Expected", sides.expected), side("Actual", sides.actual)] : [];
  const said = [finding.message, ...short, ...remarks(finding), `(${finding.rule})`].filter((part) => part !== null);
  const text = said.map(printableLine).join("\n");
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage).replace(/[\ud800-\udbff]$/, "")}…`;
}

function side(word: string, value: string | null): string | null {
  return value === null ? null : `${word}: ${value}`;
}
