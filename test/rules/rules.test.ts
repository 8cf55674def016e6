// Each rule flags what it is for, in a sentence, and leaves the rest alone.

import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { type RuleId, ruleIds } from "../../src/rules/ids.ts";
import { rules } from "../../src/rules/index.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { cases } from "./cases/all.ts";
import { severityOf } from "./severities.ts";

const all: Readonly<Record<RuleId, Rule>> = rules;

describe.each(ruleIds)("%s", (id) => {
  const { flags, ignores } = cases[id] ?? { flags: [], ignores: [] };

  test("has both sorts of case", () => {
    expect(flags).not.toEqual([]);
    expect(ignores).not.toEqual([]);
  });

  test.each(flags)("flags case %#", (difference, message) => {
    const flag = all[id].check(difference, [], () => undefined);
    expect(flag?.message).toBe(message);
    expect([flag?.expected, flag?.actual]).not.toEqual([null, null]);
  });

  test.each(ignores.map((difference) => [difference] as const))("ignores case %#", (difference) => {
    expect(all[id].check(difference, [], () => undefined)).toBeNull();
  });
});

test("a rule's file is named for it, and every file that holds a rule is registered", async () => {
  const folder = resolve(import.meta.dirname, "../../src/rules");
  const found: string[] = [];
  for (const file of readdirSync(folder)) {
    const module: { readonly rule?: Rule } = await import(join(folder, file));
    if (module.rule === undefined) continue;
    expect(`${module.rule.id}.ts`).toBe(file);
    found.push(module.rule.id);
  }
  expect(found.sort()).toEqual([...ruleIds].sort());
});

test("every rule has the severity that the design gives it", () => {
  expect(Object.fromEntries(ruleIds.map((id) => [id, all[id].severity]))).toEqual(severityOf);
});

test("every title is a sentence of one line, and no two are the same", () => {
  const titles = ruleIds.map((id) => all[id].title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => !/^[A-Z].*\.$/.test(title))).toEqual([]);
});
