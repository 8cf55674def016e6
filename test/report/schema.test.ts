// The published JSON Schema is made from the type, and every report keeps to it.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { reportSchema } from "../../scripts/report-schema.ts";
import { finding, pending, report } from "./sample.ts";

const published = await readFile(resolve(import.meta.dirname, "../../docs/report.schema.json"), "utf8");

describe("docs/report.schema.json", () => {
  test("is what the type makes", () => {
    expect(published).toBe(reportSchema());
  });

  const schema = z.fromJSONSchema(JSON.parse(published));
  const base = report({ findings: [finding(), finding({ origin: null, hint: { renamedTo: "x" } })] });
  const full = { ...base, migrations: base.migrations && { ...base.migrations, pending: [pending()] } };

  test("takes reports, with keys that come later too", () => {
    expect(schema.safeParse(full).error).toBeUndefined();
    expect(schema.safeParse(report({ database: null, shadow: null, migrations: null })).error).toBeUndefined();
    expect(schema.safeParse({ ...full, later: 1 }).success).toBe(true);
  });

  test.each([
    ["another version", { ...full, schemaVersion: 2 }],
    ["a missing key", { ...full, coverage: undefined }],
    ["an unknown verdict", { ...full, verdict: "fine" }],
    ["an unknown severity", { ...full, highest: "severe" }],
    ["a finding without a rule", { ...full, findings: [{ ...finding(), rule: undefined }] }],
  ])("refuses %s", (_what, wrong) => {
    expect(schema.safeParse(wrong).success).toBe(false);
  });
});
