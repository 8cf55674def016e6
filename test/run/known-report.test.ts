// The report that tells what is known: read as it was written, or refused in one line.

import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readKnownReport } from "../../src/run/known-report.ts";
import { finding, report } from "../report/sample.ts";

const cwd = await mkdtemp(join(tmpdir(), "known-"));

async function read(text: string) {
  await writeFile(join(cwd, "report.json"), text);
  return readKnownReport(cwd, "report.json");
}

test("each finding, with the day that found it first", async () => {
  const old = finding({ id: "1", content: "a", known: { since: "2026-10-01" } });
  const findings = [old, finding({ id: "2", content: "b" })];
  const { object, severity } = old;
  const called = `${object.kind} public.users.email`;
  expect(await read(JSON.stringify(report({ findings })))).toEqual({
    verdict: "drift",
    remembered: [
      { id: "1", content: "a", severity, called, since: "2026-10-01" },
      { id: "2", content: "b", severity, called, since: "2026-11-21" },
    ],
  });
});

test.each(["", "[]", "null", '{"schemaVersion":2}', '{"schemaVersion":1,"run":{"at":"2026-11-21"},"findings":[{}]}'])(
  "what is no report: %s",
  async (text) => {
    await expect(read(text)).rejects.toThrow(/known-report: report.json is no report of version 1; give/);
  },
);

test("a file that is not there", async () => {
  await expect(readKnownReport(cwd, "nowhere.json")).rejects.toThrow(/nowhere.json cannot be read \(ENOENT\)/);
});
