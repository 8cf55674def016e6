// `pgdrift check`: the database against the folder.

import { setTimeout as wait } from "node:timers/promises";
import { readFlags } from "../config/read.ts";
import { runOrigin } from "../config/run-origin.ts";
import { exitCode } from "../drift/verdict.ts";
import { filesSince } from "../layouts/added.ts";
import { readKnownReport } from "../run/known-report.ts";
import { withoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { run } from "../run.ts";
import { connect } from "../target/target.ts";
import { version } from "../version.ts";
import type { Flags } from "./flags.ts";
import { checkOutput, terminalProgress, writeReport } from "./terminal.ts";

export async function check(flags: Flags): Promise<number> {
  const cwd = process.cwd();
  const { env } = process;
  const config = await readFlags(flags, env, cwd);
  const url = config["database-url"];
  const knownReport = config["known-report"];
  await checkOutput(cwd, config.output);
  const report = await withoutSecrets([url, shadowUrl(config)], env, () =>
    run(config, {
      cwd,
      version,
      run: runOrigin(env),
      progress: terminalProgress(),
      wait,
      connect: () => connect({ url, env }),
      missingSecret: null,
      known: async () => (knownReport === null ? null : await readKnownReport(cwd, knownReport)),
      addedFiles: async () => (config.base === null ? null : await filesSince(cwd, config.base)),
    }),
  );
  await writeReport(report, { cwd, format: config.format, output: config.output });
  return exitCode(report);
}
