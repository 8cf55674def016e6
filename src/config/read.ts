// One config out of several sources: the first that gives a setting wins, and every fault is told at once.

import type { z } from "zod";
import { UserError } from "../model/errors.ts";
import { fromFile } from "./file.ts";
import { didYouMean } from "./nearest.ts";
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
  const faults: string[] = [];
  const config: Record<string, unknown> = {};
  for (const name of Object.keys(settings) as SettingName[]) {
    const given = sources.map((source) => source.get(name)).find((each) => each !== undefined);
    const parsed = settings[name].schema.safeParse(given?.value);
    if (parsed.success) config[name] = parsed.data;
    else if (given !== undefined) faults.push(...parsed.error.issues.map((issue) => explain(given, issue)));
  }
  if (faults.length > 0) throw new UserError(faults.join("\n"));
  return config as Config; // every key of `settings` has been parsed by its own schema
}

function explain(given: Given, issue: z.core.$ZodIssue): string {
  const value = at(given.value, issue.path);
  const found = typeof value === "string" && value !== "" ? `\`${value.slice(0, 60)}\`` : JSON.stringify(value);
  if (value === "" && given.where.endsWith("database-url")) {
    return `${given.where}: is empty, as it is where the secret is not there; give the URL of the database`;
  }
  const words = wordsOf(issue);
  if (words.length > 0) {
    return `${given.where}: ${found} is none of ${words.join(", ")}${typeof value === "string" ? didYouMean(value, words) : ""}`;
  }
  return `${given.where}: ${found} will not do: ${issue.message}`;
}

function wordsOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union") return ["true", "false"];
  return [];
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : inner),
    value,
  );
}
