// `--report FILE`: one report in several forms, asked for before any work.

import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkReportFiles, writeReportFiles } from "../../src/cli/report-files.ts";
import { finding, report } from "../report/sample.ts";

const folder = await mkdtemp(join(tmpdir(), "pgdrift-report-"));

test("each file has the form that its ending says", async () => {
  const begins = {
    "a.txt": /^production has 1 change/,
    "a.json": /^\{\n {2}"schemaVersion": 1/,
    "a.md": /^## production has 1 change/,
    "a.HTML": /^<!doctype html>/,
    "a.sarif": /^\{\n {2}"\$schema"/,
    "a.xml": /^<\?xml version="1\.0"/,
  };
  const paths = Object.keys(begins);
  await checkReportFiles(folder, paths);
  await writeReportFiles(report({ findings: [finding()] }), folder, paths);
  for (const [path, begin] of Object.entries(begins)) expect(await readFile(join(folder, path), "utf8")).toMatch(begin);
});

test.each([
  ["an ending that is none", "a.pdf", /--report a\.pdf: its ending names no form; take one of \.txt \(text\), .*\.xml/],
  ["no ending", "report", /--report report: its ending names no form/],
  ["no folder", "gone/a.xml", /--report gone\/a\.xml: there is no folder gone/],
])("%s is one line", async (_what, path, said) => {
  await expect(checkReportFiles(folder, [path])).rejects.toThrow(said);
});
