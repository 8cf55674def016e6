// Which findings are said at a line, and how many.

import { expect, test } from "vitest";
import { annotationsOf } from "../../src/report/annotations.ts";
import { finding, report } from "./sample.ts";

test("a finding is said at the line that made its object", () => {
  expect(annotationsOf(report({ findings: [finding({ message: "It differs." })] }))).toEqual([
    {
      level: "error",
      path: "supabase/migrations/20240101000000_users.sql",
      line: 12,
      title: "high: column public.users.email",
      message: "It differs.\nExpected: text\nActual: character varying(50)\n(column-type-changed)",
    },
  ]);
});

test("what has no line, is accepted or was there before says nothing", () => {
  const findings = [
    finding({ origin: null }),
    finding({ origin: { path: "a.sql", line: null } }),
    finding({ accepted: { reason: "agreed", until: null, by: null } }),
    finding({ known: { since: "2026-11-01" } }),
  ];
  expect(annotationsOf(report({ findings }))).toEqual([]);
});

test("the worst come first, and no more than GitHub shows beside what the action itself says", () => {
  const of = (severity: "critical" | "high" | "medium" | "low") =>
    Array.from({ length: 30 }, () => finding({ severity }));
  const all = annotationsOf(report({ findings: [...of("low"), ...of("medium"), ...of("high"), ...of("critical")] }));
  const levels = (level: string) => all.filter((each) => each.level === level);
  expect(levels("error").map(({ title }) => title.split(":")[0])).toEqual(Array.from({ length: 9 }, () => "critical"));
  expect([levels("warning").length, levels("notice").length]).toEqual([7, 10]);
});
