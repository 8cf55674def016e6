// `pgdrift check`: the database against the folder.

import { setTimeout as wait } from "node:timers/promises";
import { readFlags } from "../config/read.ts";
import { runOrigin } from "../config/run-origin.ts";
import type { Config } from "../config/settings.ts";
import { acceptance, writeAccept } from "../config/write-accept.ts";
import { notYetAccepted } from "../drift/accept.ts";
import { exitCode } from "../drift/verdict.ts";
import { filesSince } from "../layouts/added.ts";
import type { Finding } from "../model/finding.ts";
import { knownOf } from "../model/news.ts";
import { count } from "../report/count.ts";
import { expectedUrl } from "../run/expected/source.ts";
import { readKnownReport } from "../run/known-report.ts";
import { checkLock } from "../run/lock.ts";
import { withoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { openTarget } from "../run/target-of.ts";
import { aimsOf } from "../run/targets/aims.ts";
import { run } from "../run.ts";
import { connect } from "../target/target.ts";
import { version } from "../version.ts";
import { checkTargets } from "./check-targets.ts";
import type { Flags } from "./flags.ts";
import { checkReportFiles, writeReportFiles } from "./report-files.ts";
import { checkOutput, keeper, terminalProgress, writeReport } from "./terminal.ts";
import { namesOne, reviewOf, worldOf } from "./world.ts";

export async function check(flags: Flags): Promise<number> {
  const cwd = process.cwd();
  const { env } = process;
  const config = await readFlags(flags, env, cwd);
  const url = config["database-url"];
  const knownReport = config["known-report"];
  await checkOutput(cwd, config.output);
  await checkReportFiles(cwd, config.report);
  await checkOutput(cwd, config["keep-snapshot"]);
  const progress = terminalProgress();
  const origin = runOrigin(env);
  const today = origin.at.slice(0, 10);
  const all = acceptance(env, today);
  const { lock } = config;
  if (lock !== null) return await ofLock(config, lock, env, cwd);
  const aims = aimsOf(config, env);
  if (aims !== null) return await checkTargets(aims, config);
  const report = await withoutSecrets([url, shadowUrl(config), expectedUrl(config)], env, () =>
    run(config, {
      cwd,
      version,
      run: origin,
      progress,
      wait,
      connect: () => openTarget(config, env, reviewOf(env, cwd), progress.note),
      connectTo: (other) => connect({ url: other, env }),
      keep: keeper(config["keep-snapshot"], cwd),
      missingSecret: null,
      acceptAll: config["write-accept"] ? all : null,
      known: async () => (knownReport === null ? null : knownOf((await readKnownReport(cwd, knownReport)).remembered)),
      addedFiles: async () => (config.base === null ? null : await filesSince(cwd, config.base)),
    }),
  );
  await writeReport(report, { cwd, format: config.format, output: config.output });
  await writeReportFiles(report, cwd, config.report);
  if (config["write-accept"]) await acceptIn(cwd, flags, notYetAccepted(report.findings, config.accept, today));
  return exitCode(report);
}

/** The lock against the database where one is named, else against the folder without any connection. */
async function ofLock(config: Config, lock: string, env: NodeJS.ProcessEnv, cwd: string): Promise<number> {
  const report = await withoutSecrets([config["database-url"], shadowUrl(config)], env, () =>
    checkLock(config, lock, worldOf(config, env, cwd), namesOne(config, env)),
  );
  await writeReport(report, { cwd, format: config.format, output: config.output });
  await writeReportFiles(report, cwd, config.report);
  return exitCode(report);
}

async function acceptIn(cwd: string, flags: Flags, findings: readonly Finding[]): Promise<void> {
  const path = typeof flags.config === "string" ? flags.config : null;
  const { file, added, renewed } = await writeAccept(cwd, path, findings);
  const said = [`${count(added, "finding")} added`, ...(renewed > 0 ? [`${renewed} renewed`] : [])].join(", ");
  process.stderr.write(`${file}: ${said}; say in it why each may stay\n`);
}
