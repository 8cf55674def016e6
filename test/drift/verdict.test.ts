// The table of verdicts and exit codes.

import { expect, test } from "vitest";
import { exitCode, judge } from "../../src/drift/verdict.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Verdict } from "../../src/model/report.ts";
import { type FailOn, type Severity, severities } from "../../src/model/severity.ts";

interface Row {
  readonly findings: readonly (Severity | "accepted")[];
  readonly failOn?: FailOn;
  readonly seen?: boolean;
  readonly asked?: boolean;
  readonly verdict: Verdict;
  readonly exit: 0 | 1 | 2;
}

const table: readonly Row[] = [
  { findings: [], verdict: "clean", exit: 0 },
  { findings: ["accepted"], verdict: "clean", exit: 0 },
  { findings: [], failOn: "never", verdict: "clean", exit: 0 },
  { findings: ["low"], verdict: "drift", exit: 1 },
  { findings: ["low"], failOn: "medium", verdict: "drift", exit: 0 },
  { findings: ["medium"], failOn: "medium", verdict: "drift", exit: 1 },
  { findings: ["low", "critical"], failOn: "high", verdict: "drift", exit: 1 },
  { findings: ["critical"], failOn: "never", verdict: "drift", exit: 0 },
  { findings: [], seen: false, verdict: "inconclusive", exit: 2 },
  { findings: [], seen: false, failOn: "never", verdict: "inconclusive", exit: 2 },
  { findings: ["accepted"], seen: false, verdict: "inconclusive", exit: 2 },
  { findings: ["low"], seen: false, failOn: "high", verdict: "inconclusive", exit: 2 },
  { findings: ["critical"], seen: false, failOn: "never", verdict: "inconclusive", exit: 2 },
  { findings: ["high"], seen: false, failOn: "high", verdict: "drift", exit: 1 },
  { findings: [], seen: false, asked: false, verdict: "skipped", exit: 0 },
  { findings: ["critical"], seen: false, asked: false, verdict: "drift", exit: 1 },
  { findings: ["critical"], seen: false, asked: false, failOn: "never", verdict: "inconclusive", exit: 2 },
];

test.each(table)("$findings, fail on $failOn, seen: $seen, asked: $asked: $verdict, exit $exit", (row) => {
  const judged = judge({
    findings: row.findings.map(finding),
    failOn: row.failOn ?? "low",
    failOnNew: null,
    seen: row.seen ?? true,
    asked: row.asked ?? true,
  });
  expect(judged.verdict).toBe(row.verdict);
  expect(exitCode(judged)).toBe(row.exit);
  expect(judged.failed).toBe(row.exit === 1);
});

test("accepted findings are counted apart, and the highest is of those that count", () => {
  const judged = judge({
    findings: ["accepted", "medium", "low", "low", "accepted"].map((each) => finding(each)),
    failOn: "high",
    failOnNew: null,
    seen: true,
    asked: true,
  });
  expect(judged.counts).toEqual({ critical: 0, high: 0, medium: 1, low: 2, accepted: 2 });
  expect(judged.highest).toBe("medium");
});

test("nothing found has no highest", () => {
  const findings = [finding("accepted")];
  expect(judge({ findings, failOn: "low", failOnNew: null, seen: true, asked: true }).highest).toBeNull();
});

test.each<[string, FailOn, readonly string[], readonly string[], 0 | 1]>([
  ["what is known does not fail", "low", ["critical", "high"], [], 0],
  ["what is new fails at its level", "high", ["critical"], ["high"], 1],
  ["what is new and below the level does not", "high", ["critical"], ["medium"], 0],
  ["nothing fails at never", "never", [], ["critical"], 0],
])("fail-on-new: %s", (_what, failOnNew, known, fresh, exit) => {
  const findings = [
    ...known.map((each) => ({ ...finding(each), known: { since: "2026-11-20" } })),
    ...fresh.map((each) => finding(each)),
  ];
  const judged = judge({ findings, failOn: "low", failOnNew, seen: true, asked: true });
  expect(exitCode(judged)).toBe(exit);
  expect(judged.verdict).toBe("drift");
});

function finding(of: string): Finding {
  return {
    id: "1",
    content: "2",
    rule: "table-missing",
    severity: severities.find((severity) => severity === of) ?? "critical",
    cause: "drift",
    change: "missing",
    object: { kind: "table", schema: "public", table: null, name: "users" },
    expected: null,
    actual: null,
    message: "",
    folded: [],
    hint: null,
    origin: null,
    accepted: of === "accepted" ? { reason: "known", until: null, by: null } : null,
    known: null,
  };
}
