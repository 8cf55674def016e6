// What of a rule's page is made: its title from the registry, its example from the tests. All else is written by hand.

import type { LintId } from "../src/lint/ids.ts";
import { lintRules } from "../src/lint/index.ts";
import type { RuleId } from "../src/rules/ids.ts";
import { rules } from "../src/rules/index.ts";
import { type LockRuleId, lockRules } from "../src/rules/lock.ts";
import type { TypeRuleId } from "../src/types/rule-ids.ts";
import { typeRules } from "../src/types/rules.ts";
import { cases as lintCases } from "../test/lint/cases.ts";
import { byHand } from "../test/rules/by-hand.ts";
import { cases } from "../test/rules/cases/all.ts";

export type AnyRuleId = RuleId | LintId | TypeRuleId | LockRuleId;

/** Every rule, of differences and of what is none, with what a page tells of it. */
export const everyRule: Readonly<Record<AnyRuleId, { readonly severity: string; readonly title: string }>> = {
  ...rules,
  ...lintRules,
  ...typeRules,
  ...lockRules,
};

/** The page with what is made in it; throws where a mark is gone. */
export function pageOf(id: AnyRuleId, text: string): string {
  const { severity, title } = everyRule[id];
  return between(between(text, "of the registry", `**${severity}** · ${title}`), "of the tests", exampleOf(id));
}

function between(text: string, mark: string, made: string): string {
  const place = new RegExp(`<!-- ${mark} -->\\n[\\s\\S]*?<!-- end -->`);
  if (!place.test(text)) throw new Error(`no place for what is made ${mark}: <!-- ${mark} --> and <!-- end -->`);
  return text.replace(place, () => `<!-- ${mark} -->\n${made === "" ? "" : `${made}\n`}<!-- end -->`);
}

/** Empty where the tests have none that a reader would understand. */
function exampleOf(id: AnyRuleId): string {
  const ofLint = lintCases.find(({ rule }) => rule === id);
  if (ofLint !== undefined)
    return example(ofLint.sql, `\`lint\` tells of ${ofLint.told.map(nameOf).join(", ")}, and of nothing else there.`);
  const done = byHand.find(({ findings }) => findings.length === 1 && findings[0]?.startsWith(`${id} `));
  const message = messageOf(id);
  if (done === undefined) return message === null ? "" : `**The report says, for example:** ${message}`;
  const [, severity, ...name] = (done.findings[0] ?? "").split(" ");
  return example(done.statement, `a check finds \`${name.join(" ")}\`, ${severity}.`);
}

function example(sql: string, found: string): string {
  const lines = sql.split("\n").map((line) => line.trim().replace(/; (?=[A-Z])/g, ";\n"));
  return `**For example,** after\n\n\`\`\`sql\n${lines.join("\n")}\n\`\`\`\n\n${found}`;
}

function nameOf(told: string): string {
  return `\`${told.split(": ")[0]}\``;
}

/** Of the rule's own cases; those of migrations and queries have stand-ins for what was found. */
function messageOf(id: AnyRuleId): string | null {
  const found = Object.entries(cases).find(([rule]) => rule === id)?.[1]?.flags[0]?.[1] ?? null;
  return found === null || /^(?:Migration|A query) /.test(found) ? null : found;
}
