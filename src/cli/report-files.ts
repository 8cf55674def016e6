// `--report FILE`: the report in further forms, beside the one that is written anyway. The file's ending names the form.

import { UserError } from "../model/errors.ts";
import type { Report } from "../model/report.ts";
import { endings, formatOf } from "../report/endings.ts";
import { checkOutput, writeReport } from "./terminal.ts";

/** Asked before any work. Throws UserError where a file's form is not known, or it could not be written. */
export async function checkReportFiles(cwd: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (formatOf(path) === null) {
      const known = Object.entries(endings).map(([ending, format]) => `${ending} (${format})`);
      throw new UserError(`--report ${path}: its ending names no form; take one of ${known.join(", ")}`);
    }
    await checkOutput(cwd, path, "report");
  }
}

export async function writeReportFiles(
  report: Report | readonly Report[],
  cwd: string,
  paths: readonly string[],
): Promise<void> {
  for (const path of paths) await writeReport(report, { cwd, format: formatOf(path) ?? "text", output: path });
}
