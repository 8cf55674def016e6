// `pgdrift snapshot`: the schema of a database or of the folder, as a file that `check` takes, as SQL, or as a document.

import { didYouMean } from "../config/nearest.ts";
import { readFlags } from "../config/read.ts";
import { runOrigin } from "../config/run-origin.ts";
import type { Config } from "../config/settings.ts";
import { UserError } from "../model/errors.ts";
import { printableLine } from "../report/terminal.ts";
import type { SchemaFile as Written } from "../run/schema-file.ts";
import { errorsWithoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { snapshotOfDatabase, snapshotOfFolder, type Taken } from "../run/snapshot.ts";
import { lacksSecret, namesProject, openTarget } from "../run/target-of.ts";
import { writeDocument } from "../snapshot/document.ts";
import { writeSnapshot } from "../snapshot/write.ts";
import { version } from "../version.ts";
import type { Flags } from "./flags.ts";
import { checkOutput, terminalProgress, writeText } from "./terminal.ts";
import { reviewOf } from "./world.ts";

export const formats = ["json", "sql", "markdown"] as const;
export const sources = ["database", "folder"] as const;

export async function snapshot({ format: asked, of, ...flags }: Flags): Promise<number> {
  const cwd = process.cwd();
  const { env } = process;
  const format = oneOf("--format", formats, asked ?? "json");
  const config = await readFlags(flags, env, cwd);
  const url = config["database-url"];
  const isGiven = !lacksSecret(config, env) || namesProject(config);
  const source = oneOf("--of", sources, of ?? (isGiven ? "database" : "folder"));
  await checkOutput(cwd, config.output);
  const { text, faults } = await errorsWithoutSecrets([url, shadowUrl(config)], env, async () => {
    if (source === "folder") {
      const world = { cwd, version, run: runOrigin(env), progress: terminalProgress() };
      return await written(await snapshotOfFolder(config, world), format, config);
    }
    await using target = await openTarget(config, env, reviewOf(env, cwd));
    return await written(await snapshotOfDatabase(config, target), format, config);
  });
  await writeText(text, { cwd, output: config.output });
  for (const fault of faults) process.stderr.write(`pgdrift: not in the file: ${printableLine(fault)}\n`);
  return faults.length === 0 ? 0 : 2;
}

/** What a schema file could not hold is said, and is exit 2. */
async function written(taken: Taken, format: (typeof formats)[number], config: Config): Promise<Written> {
  if (format === "markdown") return { text: writeDocument(taken.users, taken.title), faults: [] };
  return format === "sql" ? await taken.asSql(config) : { text: writeSnapshot(taken.snapshot), faults: [] };
}

function oneOf<Word extends string>(flag: string, words: readonly Word[], given: unknown): Word {
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  throw new UserError(`${flag}: \`${given}\` is none of ${words.join(", ")}${didYouMean(String(given), words)}`);
}
