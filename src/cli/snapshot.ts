// `pgdrift snapshot`: the schema of a database or of the folder, as a file that `check` takes, as SQL, or as a document.

import { didYouMean } from "../config/nearest.ts";
import { readFlags } from "../config/read.ts";
import { runOrigin } from "../config/run-origin.ts";
import type { Config } from "../config/settings.ts";
import { UserError } from "../model/errors.ts";
import { printableLine } from "../report/terminal.ts";
import { makeLock } from "../run/lock.ts";
import type { SchemaFile as Written } from "../run/schema-file.ts";
import { errorsWithoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { snapshotOfDatabase, snapshotOfFolder, type Taken } from "../run/snapshot.ts";
import { lacksSecret, namesProject, openTarget } from "../run/target-of.ts";
import { writeDocument } from "../snapshot/document.ts";
import { lockFormats, lockText } from "../snapshot/lock.ts";
import { writeSnapshot } from "../snapshot/write.ts";
import { version } from "../version.ts";
import type { Flags } from "./flags.ts";
import { checkOutput, terminalProgress, writeText } from "./terminal.ts";
import { namesOne, reviewOf, worldOf } from "./world.ts";

export const formats = ["json", "sql", "markdown"] as const;
export const sources = ["database", "folder"] as const;

export async function snapshot({ format: asked, of, ...flags }: Flags): Promise<number> {
  const cwd = process.cwd();
  const { env } = process;
  if (flags.lock !== undefined) return await writeLock(flags, asked, { cwd, env });
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

/** `--lock [FILE]`: the lock, to its file; as constants of a language, to standard output or `--output`. */
async function writeLock(
  flags: Flags,
  asked: unknown,
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<number> {
  const format = oneOf("--format", lockFormats, asked ?? "json");
  const config = await readFlags(flags, env, cwd);
  const output = config.output ?? (format === "json" ? config.lock : null);
  await checkOutput(cwd, output);
  const lock = await errorsWithoutSecrets([config["database-url"], shadowUrl(config)], env, () =>
    makeLock(config, worldOf(config, env, cwd), namesOne(config, env)),
  );
  await writeText(lockText(lock, format), { cwd, output });
  return 0;
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
