// SARIF against the official schema, and what code scanning needs of it besides.

import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { Log, Run } from "sarif";
import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { mostResults, sarif } from "../../src/report/sarif.ts";
import { hostile } from "./hostile.ts";
import { finding, report } from "./sample.ts";

const file = "../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
const { $schema: _draft, id: _id, ...schema } = JSON.parse(await readFile(new URL(file, import.meta.url), "utf8"));
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function runOf(what: Report): Run {
  const log: Log = JSON.parse(sarif.render(what, { color: false, limit: Number.POSITIVE_INFINITY }));
  validate(log);
  expect(validate.errors).toBeNull();
  const [run] = log.runs;
  if (run === undefined) throw new Error("no run");
  return run;
}

test("a finding is a result at its line, with its rule, and known again whatever line it moves to", () => {
  const one = finding({ severity: "critical", rule: "grant-public", id: "abc" });
  const moved = { ...one, origin: { path: "a b/#1.sql", line: 40 } };
  const run = runOf(report({ findings: [one] }));
  expect(run.results).toMatchObject([
    {
      ruleId: "grant-public",
      ruleIndex: 0,
      level: "error",
      message: {
        text: expect.stringMatching(/^column public\.users\.email has another type.* Expected: text\. Actual/),
      },
      partialFingerprints: { primaryLocationLineHash: "abc:1" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "supabase/migrations/20240101000000_users.sql" },
            region: { startLine: 12 },
          },
        },
      ],
    },
  ]);
  expect(run.tool.driver.rules).toMatchObject([
    {
      id: "grant-public",
      helpUri: expect.stringMatching(/docs\/rules\/grant-public\.md$/),
      shortDescription: { text: expect.stringContaining("PUBLIC") },
      help: { text: expect.any(String), markdown: expect.any(String) },
      properties: { "security-severity": "9.5", tags: expect.arrayContaining(["security"]) },
    },
  ]);
  const after = runOf(report({ findings: [moved] })).results?.[0];
  expect(after?.partialFingerprints).toEqual({ primaryLocationLineHash: "abc:1" });
  expect(after?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("a%20b/%231.sql");
});

test.each([
  ["nothing in the folder made it", null, "supabase/migrations/20240301000000_age.sql"],
  ["only the file is known", { path: "m/1.sql", line: null }, "m/1.sql"],
])("where %s there is a place too", (_what, origin, uri) => {
  const [result] = runOf(report({ findings: [finding({ origin })] })).results ?? [];
  expect(result?.locations?.[0]?.physicalLocation).toMatchObject({
    artifactLocation: { uri },
    region: { startLine: 1 },
  });
});

test("without a folder, the place is the config", () => {
  const [result] = runOf(report({ findings: [finding({ origin: null })], migrations: null })).results ?? [];
  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(".pgdrift.yml");
});

test("severity is the level, and a score only where it is a matter of security", () => {
  const of = (severity: "critical" | "high" | "medium" | "low", rule: string) => finding({ severity, rule });
  const run = runOf(
    report({ findings: [of("high", "rls-enabled"), of("medium", "index-missing"), of("low", "owner-changed")] }),
  );
  expect(run.results?.map(({ level }) => level)).toEqual(["error", "warning", "note"]);
  expect(run.tool.driver.rules?.map(({ properties }) => properties?.["security-severity"])).toEqual([
    "8.0",
    undefined,
    "2.0",
  ]);
});

test("an accepted finding is no alert", () => {
  const accepted = finding({ accepted: { reason: "agreed", until: null, by: null } });
  expect(runOf(report({ findings: [accepted] })).results).toEqual([]);
});

test("every database has a category of its own", () => {
  const of = (label: string) =>
    runOf(report({ database: { label, name: "x", server: "17", platform: "none", fingerprint: null } }));
  const ids = ["eu/prod", "eu-prod", "eu prod"].map((label) => of(label).automationDetails?.id ?? "");
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^pgdrift\/[^/]+\/$/);
});

test("what was not seen makes the run no success, and says what", () => {
  const coverage = { compared: {}, ignored: [], notCompared: [{ kind: "cast", name: "x", reason: "not read" }] };
  const [invocation] = runOf(report({ verdict: "inconclusive", coverage })).invocations ?? [];
  expect(invocation?.executionSuccessful).toBe(false);
  expect(JSON.stringify(invocation?.toolExecutionNotifications)).toContain("cast x was not compared: not read");
});

test("of too many the worst are sent, and the rest is counted", () => {
  const findings = [
    ...Array.from({ length: mostResults }, () => finding({ severity: "low" })),
    finding({ severity: "critical", rule: "table-missing" }),
  ];
  const run = runOf(report({ findings }));
  expect(run.results).toHaveLength(mostResults);
  expect(run.results?.[0]?.ruleId).toBe("table-missing");
  expect(JSON.stringify(run.invocations)).toContain("1 result left out");
});

test.each(hostile)("data is no link and no placeholder: %j", (value) => {
  const object = { kind: "table", schema: value, table: null, name: value } as const;
  const origin = { path: value, line: 1 };
  const run = runOf(report({ findings: [finding({ message: value, object, origin, expected: value })] }));
  const [result] = run.results ?? [];
  expect(result?.message.text).not.toMatch(/(?<!\\)[[\]]/);
  const uri = result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "";
  expect(decodeURIComponent(uri)).toBe(value);
  expect(new URL(uri, "https://repo.example/a/").origin).toBe("https://repo.example");
});
