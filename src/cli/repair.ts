// `pgdrift repair`: the SQL that brings the database back to its migrations, with its proof.

import { setTimeout as wait } from "node:timers/promises";
import { readFlags } from "../config/read.ts";
import { runOrigin } from "../config/run-origin.ts";
import { filesSince } from "../layouts/added.ts";
import { withoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { openTarget } from "../run/target-of.ts";
import { run } from "../run.ts";
import { version } from "../version.ts";
import { embeddedOnly } from "./embedded-only.ts";
import type { Flags } from "./flags.ts";
import { checkOutput, terminalProgress, writeText } from "./terminal.ts";
import { reviewOf } from "./world.ts";

/** Exit 0: proven, or nothing to repair. 1: a script without proof. 2: no script. */
export async function repair(flags: Flags): Promise<number> {
  const cwd = process.cwd();
  const { env } = process;
  const config = await readFlags(flags, env, cwd);
  embeddedOnly(config, "repair");
  const url = config["database-url"];
  await checkOutput(cwd, config.output);
  const report = await withoutSecrets([url, shadowUrl(config)], env, () =>
    run(
      { ...config, "no-scripts": false },
      {
        cwd,
        version,
        run: runOrigin(env),
        progress: terminalProgress(),
        wait,
        connect: () => openTarget(config, env, reviewOf(env, cwd)),
        missingSecret: null,
        addedFiles: async () => (config.base === null ? null : await filesSince(cwd, config.base)),
      },
    ),
  );
  const script = report.scripts.repair;
  if (script === null) {
    const seen = report.verdict === "clean";
    process.stderr.write(`pgdrift: ${seen ? "there is nothing to repair" : `no script: ${report.verdict}`}\n`);
    return seen ? 0 : 2;
  }
  await writeText(script.sql, { cwd, output: config.output });
  process.stderr.write(`pgdrift: ${script.proof}${script.reason === null ? "" : `: ${script.reason}`}\n`);
  return script.proof === "proven" ? 0 : 1;
}
