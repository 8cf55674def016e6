// One finding in full: what it means, where it came from, and the statements that would settle it.

import { UserError } from "../../model/errors.ts";
import type { Finding } from "../../model/finding.ts";
import { objectName } from "../../model/object.ts";
import type { Report } from "../../model/report.ts";
import { rulePage, ruleTitle } from "../../report/rule-words.ts";
import { look, lookSettings } from "../looking.ts";
import { partOf, withParts } from "../report-answer.ts";
import type { Tool } from "../tool.ts";

export const explainFinding: Tool = {
  id: "explain_finding",
  title: "Explain one finding",
  description:
    "Tells one finding of the last check in full: what its rule means, both sides, where the expected side was made (file and line), what stands folded in it, and the page on what to do. Checks the database first where no check was made yet.",
  settings: lookSettings,
  own: {
    finding: { type: "string", minLength: 4, description: "The finding's id, or its first characters." },
  },
  required: ["finding"],
  output: withParts({
    finding: partOf("Finding"),
    rule: {
      type: "object",
      properties: { id: { type: "string" }, title: { type: "string" }, page: { type: "string" } },
      required: ["id", "title", "page"],
      additionalProperties: false,
    },
  }),
  async run(call) {
    const id = String(call.given.finding);
    const finding = find(call.memory.report ?? (await look(call, false)), id);
    const rule = { id: finding.rule, title: ruleTitle(finding.rule), page: rulePage(finding.rule) };
    return { text: tell(finding, rule), structured: { finding, rule } };
  },
};

function find({ findings }: Report, id: string): Finding {
  const [found, another] = findings.filter((each) => each.id.startsWith(id));
  if (found === undefined) {
    throw new UserError(
      `finding ${id}: the last check has no such finding; call check, and take an id from its findings`,
    );
  }
  if (another !== undefined) throw new UserError(`finding ${id}: several begin so; give more of the id`);
  return found;
}

function tell(finding: Finding, rule: { readonly title: string; readonly page: string }): string {
  const { object, severity, message, expected, actual, origin, folded } = finding;
  const made = origin === null ? null : `${origin.path}${origin.line === null ? "" : `:${origin.line}`}`;
  return [
    `${severity}: ${object.kind} ${objectName(object)}`,
    message,
    `The rule ${finding.rule}: ${rule.title}`,
    ...(expected === null ? [] : [`expected: ${expected}`]),
    ...(actual === null ? [] : [`actual: ${actual}`]),
    ...(made === null ? [] : [`the expected side was made in ${made}`]),
    ...(folded.length === 0 ? [] : [`with it: ${folded.map(objectName).join(", ")}`]),
    `What to do: ${rule.page}; repair_script brings the database back, pull_migration adopts the change.`,
  ].join("\n");
}
