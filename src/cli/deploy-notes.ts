// `pgdrift deploy-notes`: what a push would do, as a checklist in markdown. Nothing is run.

import { readFlags } from "../config/read.ts";
import { exitCode } from "../drift/verdict.ts";
import { UserError } from "../model/errors.ts";
import type { Flags } from "./flags.ts";
import { deployConfig, prepare } from "./release.ts";
import { checkOutput, writeText } from "./terminal.ts";

/** Exit 0: nothing speaks against the deploy. 1: drift, or a preview that fails. 2: not all could be seen or tried. */
export async function deployNotes({ command: given, ...flags }: Flags): Promise<number> {
  const cwd = process.cwd();
  const { env } = process;
  if (given !== undefined && String(given).trim() === "") {
    throw new UserError("--command is empty: give the command that deploys the folder, as a shell has it");
  }
  const config = deployConfig(await readFlags(flags, env, cwd));
  await checkOutput(cwd, config.output);
  const command = given === undefined ? null : String(given);
  const { release } = await prepare(config, { name: "deploy-notes", given: command, despiteDrift: true, cwd, env });
  const { deployNotes: rendered } = await import("../report/deploy-notes.ts");
  await writeText(rendered(release), { cwd, output: config.output });
  const kinds = release.against.map(({ kind }) => kind);
  if (kinds.some((kind) => kind !== "unseen")) return 1;
  return kinds.length > 0 ? 2 : exitCode(release.report);
}
