// `pgdrift validate`: the folder alone, replayed. Exit 0, or 2 with the failing line.

import { readFlags } from "../config/read.ts";
import { runOrigin } from "../config/run-origin.ts";
import { exitCode } from "../drift/verdict.ts";
import { withoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { validate as run } from "../run.ts";
import { version } from "../version.ts";
import type { Flags } from "./flags.ts";
import { checkReportFiles, writeReportFiles } from "./report-files.ts";
import { checkOutput, terminalProgress, writeReport } from "./terminal.ts";

export async function validate(flags: Flags): Promise<number> {
  const cwd = process.cwd();
  const { env } = process;
  const config = await readFlags(flags, env, cwd);
  await checkOutput(cwd, config.output);
  await checkReportFiles(cwd, config.report);
  const report = await withoutSecrets([config["database-url"], shadowUrl(config)], env, () =>
    run(config, { cwd, version, run: runOrigin(env), progress: terminalProgress() }),
  );
  await writeReport(report, { cwd, format: config.format, output: config.output });
  await writeReportFiles(report, cwd, config.report);
  return exitCode(report);
}
