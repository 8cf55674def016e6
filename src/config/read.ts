// One config out of several sources: the first that gives a setting wins, and every fault of every source is told at once.

import { UserError } from "../model/errors.ts";
import { explain } from "./explain.ts";
import { fromFile } from "./file.ts";
import { type Config, type SettingName, settings } from "./settings.ts";
import { fromEnvironment, fromFlags, fromInputs, type Given, type Source } from "./sources.ts";

/** For the command line: flags, then the environment, then the file. Throws UserError. */
export async function readFlags(
  flags: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<Config> {
  const path = typeof flags.config === "string" ? flags.config : null;
  return merge([fromFlags(flags), fromEnvironment(env), await fromFile(cwd, path)]);
}

/** For the action: inputs, then the environment, then the file. Throws UserError. */
export async function readActionConfig(env: NodeJS.ProcessEnv, cwd: string): Promise<Config> {
  const path = env.INPUT_CONFIG?.trim() || null;
  return merge([fromInputs(env), fromEnvironment(env), await fromFile(cwd, path)]);
}

function merge(sources: readonly Source[]): Config {
  const faults = sources.flatMap((source) => [...source.faults]);
  const origins = new Map<SettingName, Given>();
  const config: Record<string, unknown> = { origins };
  for (const name of Object.keys(settings) as SettingName[]) {
    const { schema } = settings[name];
    const given = sources.flatMap((source) => source.given.get(name) ?? []);
    const parsed = given.map((each) => ({ each, result: schema.safeParse(each.value) }));
    // What another source overrides is read all the same: a wrong word in the file is a fault in every run.
    faults.push(
      ...parsed.flatMap(({ each, result }) => (result.success ? [] : explain(name, each, result.error.issues))),
    );
    const [first] = parsed;
    if (first?.result.success) origins.set(name, first.each);
    config[name] = first === undefined ? schema.parse(undefined) : first.result.data;
  }
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  return config as Config; // every key of `settings` has been parsed by its own schema
}
