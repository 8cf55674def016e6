// What the file can say of findings: what is ignored, what a rule is worth, what has been accepted.

import { z } from "zod";
import { lintIds } from "../lint/ids.ts";
import type { Ignore } from "../model/ignore.ts";
import { kinds } from "../model/object.ts";
import { severities } from "../model/severity.ts";
import { ruleIds } from "../rules/ids.ts";
import { lockRuleIds } from "../rules/lock-ids.ts";
import { typeRuleIds } from "../types/rule-ids.ts";
import { targetKeys } from "./targets.ts";

const text = z.string().min(1);
/** Of differences, and of what is none. */
const allRules = [...ruleIds, ...lintIds, ...typeRuleIds, ...lockRuleIds] as const;

/** A word, or a glob that some of the words are like; `!` before either. */
function wordOrGlob(words: readonly string[]) {
  return text
    .superRefine((given, context) => {
      const word = given.replace(/^!/, "");
      const isGlob = /[*?]/.test(word);
      if (!isGlob && !words.includes(word)) {
        context.addIssue({ code: "invalid_value", values: [...words], input: given });
      }
    })
    .meta({ anyOf: [{ enum: [...words] }, { pattern: "[!*?]" }] });
}

/** One, or a list. */
function many(schema: z.ZodType<string>) {
  return z
    .union([schema, z.array(schema).min(1)])
    .transform((given): readonly string[] => (Array.isArray(given) ? given : [given]))
    .optional();
}

const fields = z
  .strictObject({
    kind: many(wordOrGlob(kinds)),
    schema: many(text),
    name: many(text),
    rule: many(wordOrGlob(allRules)),
  })
  .refine((given) => Object.values(given).some((value) => value !== undefined), {
    message: "expected at least one of kind, schema, name and rule",
  });

export const ignoreSchema = z.array(
  z.union([text, fields]).transform((given): Ignore => {
    if (typeof given !== "string") {
      const { kind = [], schema = [], name = [], rule = [] } = given;
      const said = Object.entries({ kind, schema, name, rule }).filter(([, globs]) => globs.length > 0);
      const by = said.map(([field, globs]) => `${field} ${globs.join(" ")}`).join(", ");
      return { by: `ignore: ${by}`, negated: false, kind, schema, name, rule };
    }
    const negated = given.startsWith("!");
    const name = [negated ? given.slice(1) : given];
    return { by: `ignore: ${given}`, negated, kind: [], schema: [], name, rule: [] };
  }),
);

export const rulesSchema = z.partialRecord(z.enum(allRules), z.enum(["off", ...severities]));

const hash = z.string().regex(/^[0-9a-f]{16}$/, "expected 16 hexadecimal digits, as the JSON report has them");

/** A day that there is. */
export const daySchema = z.string().refine(isDay, "expected a day such as 2027-01-31");

export const acceptSchema = z.array(
  z.strictObject({
    finding: hash,
    content: hash,
    reason: text,
    until: daySchema.nullable().default(null),
    by: text.nullable().default(null),
  }),
);

/** The keys of an entry, for whoever wrote another. */
export const entryKeys: Readonly<Record<string, readonly string[]>> = {
  ignore: ["kind", "schema", "name", "rule"],
  rules: allRules,
  accept: ["finding", "content", "reason", "until", "by"],
  targets: targetKeys,
};

export type Accept = z.output<typeof acceptSchema>[number];

function isDay(given: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(given);
}
