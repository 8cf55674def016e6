// `pgdrift demo`: a check of the sample project against an embedded database that somebody changed by hand. Exit 0 whatever it finds.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFlags } from "../config/read.ts";
import { runOrigin } from "../config/run-origin.ts";
import { chooseFolder, findFolders } from "../layouts/find.ts";
import type { Migration } from "../model/migration.ts";
import { redactReport } from "../model/redact.ts";
import { shadowFor } from "../run/shadow.ts";
import { run } from "../run.ts";
import { assetUrl, fromSources } from "../shadow/asset.ts";
import type { Shadow } from "../shadow/engine.ts";
import { platforms } from "../shadow/platform/index.ts";
import { replay } from "../shadow/replay.ts";
import type { Target } from "../target/target.ts";
import { version } from "../version.ts";
import type { Flags } from "./flags.ts";
import { checkReportFiles, writeReportFiles } from "./report-files.ts";
import { checkOutput, terminalProgress, writeReport } from "./terminal.ts";

/** The newest files of the sample are not deployed yet. */
const pendingFiles = 2;

export async function demo(flags: Flags): Promise<number> {
  const here = process.cwd();
  const cwd = fileURLToPath(assetUrl(fromSources ? "../examples/sample" : "sample"));
  const config = await readFlags({ ...flags, label: "demo" }, {}, cwd);
  await checkOutput(here, config.output);
  await checkReportFiles(here, config.report);

  const found = chooseFolder(await findFolders({ cwd, directory: null, layout: null }), new Map());
  const { folder } = await found.layout.read(found.listing);
  const plan = await shadowFor({
    config,
    folder,
    before: [],
    history: null,
    platform: platforms.supabase,
    facts: null,
    database: "postgres",
    defaultSchema: null,
    live: null,
    applied: [],
    target: null,
    note: () => undefined,
  });

  await using live = await plan.open();
  await deploy(live, folder.migrations.slice(0, -pendingFiles));
  await live.run(await readFile(join(cwd, "drift.sql"), "utf8"));
  await live.reset();

  const report = await run(config, {
    cwd,
    version,
    run: runOrigin({}),
    progress: terminalProgress(),
    wait: async () => undefined, // nobody else is at work there
    connect: async () => asTarget(live),
    missingSecret: null,
    addedFiles: async () => null,
  });
  const shown = redactReport(report, []);
  await writeReport(shown, { cwd: here, format: config.format, output: config.output });
  await writeReportFiles(shown, here, config.report);
  if (config.format === "text" && config.output === null) process.stdout.write(next);
  return 0;
}

const next = `
This was a sample. On your own, in the folder that holds your migrations:
  DATABASE_URL=postgres://… pgdrift check
In a workflow: examples/workflows/, or the README.
`;

/** As the Supabase CLI does it: the files, and what it writes down of them. */
async function deploy(live: Shadow, migrations: readonly Migration[]): Promise<void> {
  const { failure } = await replay(live, migrations);
  if (failure !== null) throw new Error(`the sample does not replay: ${failure.message}`);
  for (const { version, name, sql } of migrations) {
    await live.session.query(
      "INSERT INTO supabase_migrations.schema_migrations (version, name, statements) VALUES ($1, $2, ARRAY[$3])",
      [version, name, sql],
    );
  }
}

function asTarget({ session, look }: Shadow): Target {
  return {
    server: session.server,
    database: "postgres",
    user: "postgres",
    address: "the embedded database",
    schema: null,
    look,
    [Symbol.asyncDispose]: async () => undefined,
  };
}
