// `pgdrift check` of several databases: one run, one report each, one text.

import type { Config } from "../config/settings.ts";
import { exitCode } from "../drift/verdict.ts";
import { knownOf } from "../model/news.ts";
import { exitOf } from "../model/reports.ts";
import { expectedUrl } from "../run/expected/source.ts";
import { readKnownReport } from "../run/known-report.ts";
import { valueWithoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { openTarget } from "../run/target-of.ts";
import { type Aim, addressesOf } from "../run/targets/aims.ts";
import { connect } from "../target/target.ts";
import { writeReportFiles } from "./report-files.ts";
import { writeReport } from "./terminal.ts";
import { reviewOf, worldOf } from "./world.ts";

export async function checkTargets(aims: readonly Aim[], config: Config): Promise<0 | 1 | 2> {
  const { env } = process;
  const cwd = process.cwd();
  const { runTargets } = await import("../run/targets/targets.ts");
  const urls = [...addressesOf(aims), shadowUrl(config), expectedUrl(config)];
  const world = worldOf(config, env, cwd);
  const knownReport = config["known-report"];
  const reports = await valueWithoutSecrets(urls, env, () =>
    runTargets(aims, {
      ...world,
      connectTo: (url) => connect({ url, env }),
      known: async () => (knownReport === null ? null : knownOf((await readKnownReport(cwd, knownReport)).remembered)),
      open: (of, database) => openTarget(of, env, reviewOf(env, cwd), world.progress.note, database),
    }),
  );
  await writeReport(reports, { cwd, format: config.format, output: config.output });
  await writeReportFiles(reports, cwd, config.report);
  return exitOf(reports.map(exitCode));
}
