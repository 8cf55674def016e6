// The terminal's form: everything is there, nothing that a terminal would act on, colours only where they are asked for.

import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { ids } from "../../src/report/ids.ts";
import { formats } from "../../src/report/index.ts";
import { json } from "../../src/report/json.ts";
import { text as format } from "../../src/report/text.ts";
import { hostile } from "./hostile.ts";
import { finding, pending, report } from "./sample.ts";

function render(what: Report, color = false): string {
  return format.render(what, { color, limit: Number.POSITIVE_INFINITY });
}

function full(value: string): Report {
  const base = report({
    database: { label: value, name: value, server: "17", platform: value, fingerprint: null },
    findings: [
      finding({ object: { kind: "table", schema: value, table: value, name: value }, message: value, expected: value }),
      finding({ expected: `${value}\n1`, actual: `${value}\n2`, origin: { path: value, line: null } }),
      finding({ hint: { renamedTo: value }, folded: [{ kind: "index", schema: value, table: value, name: value }] }),
      finding({ accepted: { reason: value, until: value, by: value } }),
    ],
    diagnostics: [{ code: value, severity: "error", message: value, path: value, line: 1 }],
    coverage: { compared: {}, ignored: [], notCompared: [{ kind: value, name: value, reason: value }] },
  });
  const one = pending({ path: value, changes: [value], preview: { status: "fails", error: value, hazards: [] } });
  return { ...base, migrations: base.migrations === null ? null : { ...base.migrations, pending: [one] } };
}

describe("text", () => {
  test("verdict, what to do, findings by severity, and the circumstances", () => {
    const findings = [
      finding(),
      finding({
        severity: "critical",
        rule: "view-missing",
        object: { kind: "view", schema: "public", table: null, name: "v" },
        change: "missing",
        message: "view public.v is not there",
        expected: "SELECT 1\nFROM t",
        actual: null,
        origin: null,
      }),
    ];
    expect(render(report({ findings }))).toBe(`production has 2 changes that no migration makes; 1 is critical.
This fails the check: it fails on low or worse.

What to do
  - For each change made outside migrations: undo it in the database, or add a migration that makes it.

critical (1)

  view public.v  view-missing
    view public.v is not there
    expected
      SELECT 1
      FROM t

high (1)

  column public.users.email  column-type-changed
    column public.users.email has another type than the migrations give it
    expected  text
    actual    character varying(50)
    made in supabase/migrations/20240101000000_users.sql:12

pgdrift 0.1.0 · 2026-11-21 06:00 UTC · commit 0123456 · run 42 · database postgres (PostgreSQL 17.6, supabase) · supabase/migrations (supabase): 42 migrations, 40 applied, 0 pending · embedded shadow (PostgreSQL 18.6)
`);
  });

  test("a body as a diff", () => {
    expect(render(report({ findings: [finding({ expected: "a\n  b\nc", actual: "a\n  X\nc" })] }))).toContain(
      "    - expected, + actual\n      a\n    -   b\n    +   X\n      c\n",
    );
  });

  test("colours are asked for, and change nothing else", () => {
    const what = full("plain");
    expect(render(what, true)).not.toBe(render(what));
    expect(stripVTControlCharacters(render(what, true))).toBe(render(what));
  });

  test.each(hostile)("%j moves no cursor and starts no line of its own", (value) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may reach a terminal
    expect(render(full(value))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    if (!value.includes("\n"))
      expect(render(full(value)).split("\n").length).toBe(render(full("plain")).split("\n").length);
  });

  test("two names that differ in what cannot be seen look different", () => {
    const named = (name: string) =>
      render(report({ findings: [finding({ object: { kind: "role", schema: null, table: null, name } })] }));
    expect(named("ad\u200bmin").split("\n")[8]).not.toBe(named("admin").split("\n")[8]);
    expect(named("ad\u200bmin")).toContain("ad\\u200bmin");
  });
});

describe("json", () => {
  test("is the report and nothing else", () => {
    for (const value of hostile) {
      const what = full(value);
      expect(JSON.parse(json.render(what, { color: true, limit: 10 }))).toEqual(what);
    }
    const what = full("\u001b[31m\u009b31m\u202e");
    const text = json.render(what, { color: true, limit: 10 });
    expect(JSON.parse(text)).toEqual(what);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may reach a terminal
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

test("every format is found under its own id", async () => {
  for (const id of ids) expect((await formats[id]()).id).toBe(id);
});
