// `pgdrift preview`: what the pending migrations will do to this database, tried on a replica of it.

import { readFlags } from "../config/read.ts";
import { withoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { run } from "../run.ts";
import { embeddedOnly } from "./embedded-only.ts";
import type { Flags } from "./flags.ts";
import { checkOutput, writeReport, writeText } from "./terminal.ts";
import { worldOf } from "./world.ts";

/** Exit 0: all of them run, and end as the folder has it. 1: one fails or ends otherwise. 2: one could not be tried. */
export async function preview(flags: Flags): Promise<number> {
  const cwd = process.cwd();
  const { env } = process;
  const config = { ...(await readFlags(flags, env, cwd)), "no-scripts": false };
  embeddedOnly(config, "preview");
  await checkOutput(cwd, config.output);
  const report = await withoutSecrets([config["database-url"], shadowUrl(config)], env, () =>
    run(config, worldOf(config, env, cwd)),
  );
  const { previewText } = await import("../report/preview-text.ts");
  const { format, output } = config;
  if (format === "text") await writeText(previewText(report), { cwd, output });
  else await writeReport(report, { cwd, format, output });
  const statuses = report.migrations?.pending.map((each) => each.preview?.status ?? "skipped") ?? ["skipped"];
  if (statuses.some((status) => status === "fails" || status === "diverges")) return 1;
  return statuses.includes("skipped") ? 2 : 0;
}
