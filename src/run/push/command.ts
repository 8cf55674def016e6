// The command that is to run the pending files: the folder's own tool's, or the one that was given instead.

import { access, constants } from "node:fs/promises";
import { delimiter, dirname, join, resolve } from "node:path";
import { type DeployedFolder, deployPlan } from "../../layouts/deploy/plan.ts";
import { word } from "../../layouts/remedy/shell.ts";
import type { ReleaseTool } from "../../model/release.ts";
import { type Address, withAddress } from "../../postgres/address.ts";

export interface DeployCommand extends ReleaseTool {
  /** The program and its arguments, or one line for a shell. */
  readonly run: readonly [string, ...string[]] | string;
  /** Absolute. */
  readonly cwd: string;
  /** Whole, with the database's address in it. */
  readonly environment: NodeJS.ProcessEnv;
}

export interface CommandOptions {
  /** Null where no folder was read. */
  readonly folder: DeployedFolder | null;
  readonly address: Address;
  /** What is run instead, as a shell has it; null for the tool's own. */
  readonly given: string | null;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Null where the folder is of no tool, and nothing was given. */
export async function deployCommand(options: CommandOptions): Promise<DeployCommand | null> {
  const { folder, address, given, cwd, env } = options;
  const plan = folder === null ? null : await deployPlan(folder, address);
  const base = { ...withAddress(env, address), ...plan?.environment };
  if (given !== null) {
    const environment = { ...base, PATH: pathFrom(cwd, env) };
    return { command: given, directory: ".", install: null, run: given, cwd, environment };
  }
  const [program, ...args] = plan?.words ?? [];
  if (plan === null || program === undefined) return null;
  const at = resolve(cwd, plan.at);
  const environment = { ...base, PATH: pathFrom(at, env) };
  return {
    command: plan.words.map(shown).join(" "),
    directory: plan.at,
    install: (await isThere(program, at, environment.PATH)) ? null : plan.install,
    run: [program, ...args],
    cwd: at,
    environment,
  };
}

/** An option is no path, whatever it begins with. */
function shown(text: string): string {
  return /^-[\w-]+$/.test(text) ? text : (word(text) ?? "''");
}

/** What a project installed for itself comes first, as npm and a virtual environment have it. */
function pathFrom(at: string, env: NodeJS.ProcessEnv): string {
  const own: string[] = [];
  for (let folder = at; ; folder = dirname(folder)) {
    own.push(join(folder, "node_modules/.bin"));
    if (folder === at) own.push(join(folder, ".venv/bin"), join(folder, "vendor/bin"));
    if (folder === dirname(folder)) break;
  }
  return [...own, env.PATH ?? ""].filter((each) => each !== "").join(delimiter);
}

async function isThere(program: string, at: string, path: string): Promise<boolean> {
  const places = program.includes("/")
    ? [resolve(at, program)]
    : path.split(delimiter).map((each) => join(each, program));
  for (const place of places) {
    const found = await access(place, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}
