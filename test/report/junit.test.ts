// JUnit's XML is parsed back by a real parser: what came in as data comes out as text, and nothing else.

import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Report } from "../../src/model/report.ts";
import { junit } from "../../src/report/junit.ts";
import { printableLine } from "../../src/report/terminal.ts";
import { hostile } from "./hostile.ts";
import { finding, report } from "./sample.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  textNodeName: "text",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => name === "testcase",
});
const outcome = z.object({ message: z.string(), type: z.string().optional(), text: z.string().optional() });
const numbers = { tests: z.string(), failures: z.string(), errors: z.string(), time: z.string() };
const testcase = z.object({
  name: z.string(),
  classname: z.string(),
  file: z.string().optional(),
  failure: outcome.optional(),
  error: outcome.optional(),
  skipped: outcome.optional(),
});
const document = z.object({
  testsuites: z.object({
    ...numbers,
    testsuite: z.object({
      ...numbers,
      name: z.string(),
      skipped: z.string(),
      timestamp: z.string(),
      "system-out": z.string(),
      testcase: z.array(testcase),
    }),
  }),
});

function suiteOf(what: Report) {
  const xml = junit.render(what, { color: false, limit: Number.POSITIVE_INFINITY });
  expect(XMLValidator.validate(xml)).toBe(true);
  return document.parse(parser.parse(xml)).testsuites.testsuite;
}

test("what fails the check fails, what does not is skipped with the reason", () => {
  const findings = [
    finding({ severity: "critical", rule: "column-missing", message: "gone", expected: "a\nb", actual: "a\nc" }),
    finding({ severity: "low", rule: "comment-changed" }),
    finding({ severity: "high", accepted: { reason: "agreed", until: null, by: null } }),
  ];
  const suite = suiteOf(report({ findings, failOn: "high" }));
  expect(suite).toMatchObject({
    name: "production",
    tests: "3",
    failures: "1",
    errors: "0",
    skipped: "2",
    time: "2.140",
  });
  const [first, second, third] = suite.testcase;
  expect(first).toMatchObject({
    name: "column-missing: column public.users.email",
    classname: "production",
    file: "supabase/migrations/20240101000000_users.sql",
    failure: { message: "critical: gone", type: "column-missing" },
  });
  expect(first?.failure?.text).toBe(
    "gone\n- expected, + actual\n  a\n- b\n+ c\nmade in supabase/migrations/20240101000000_users.sql:12",
  );
  expect(second?.skipped?.message).toBe("accepted: agreed");
  expect(third?.skipped?.message).toMatch(/^low, below high: /);
  expect(suite["system-out"]).toMatch(/^production has 2 changes[\s\S]*run 42/);
});

test("clean is one test that passes", () => {
  const { testcase: cases, tests } = suiteOf(report());
  expect(tests).toBe("1");
  expect(cases).toEqual([{ name: "production is what its migrations say it is.", classname: "production" }]);
});

test("what was not seen is an error, never a pass", () => {
  const notCompared = [{ kind: "cast", name: "x", reason: "not read" }];
  const suite = suiteOf(report({ verdict: "inconclusive", coverage: { compared: {}, ignored: [], notCompared } }));
  expect(suite).toMatchObject({ tests: "1", errors: "1", failures: "0" });
  expect(suite.testcase[0]?.error?.message).toBe("not read");
  expect(suiteOf(report({ verdict: "inconclusive" })).errors).toBe("1");
});

test("a check that was skipped is skipped", () => {
  expect(suiteOf(report({ verdict: "skipped" })).testcase.map(({ skipped }) => skipped !== undefined)).toEqual([true]);
});

test.each(hostile)("data is data: %j", (value) => {
  const object = { kind: "table", schema: null, table: null, name: value } as const;
  const one = finding({
    object,
    message: value,
    expected: `${value}\n1`,
    actual: null,
    origin: { path: value, line: 1 },
  });
  const base = report({ findings: [one] });
  const database = base.database === null ? null : { ...base.database, label: value };
  const suite = suiteOf({ ...base, database });
  const shown = (text: string) => printableLine(text).replace(/[\ufffe\uffff]/g, "\ufffd");
  expect(suite.name).toBe(shown(value));
  expect(suite.testcase).toHaveLength(1);
  expect(suite.testcase[0]?.name).toBe(shown(`column-type-changed: table ${value}`));
  expect(suite.testcase[0]?.failure?.message).toBe(shown(`high: ${value}`));
});
