// `pgdrift push`: check, preview, confirmation, the folder's own tool, check again. pgdrift itself writes nothing.

import { stripVTControlCharacters } from "node:util";
import { readFlags } from "../config/read.ts";
import { exitCode } from "../drift/verdict.ts";
import { Interrupted, UserError } from "../model/errors.ts";
import type { Deployed, Objection } from "../model/release.ts";
import { count, enumerate } from "../report/count.ts";
import { printableLine } from "../report/terminal.ts";
import { lineWithoutSecrets, valueWithoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { seeing } from "../run.ts";
import { confirmed, hasTerminal } from "./confirm.ts";
import type { Flags } from "./flags.ts";
import { atWork, wasInterrupted } from "./interrupts.ts";
import { deployConfig, deployWorld, prepare, runnable } from "./release.ts";
import { checkReportFiles, writeReportFiles } from "./report-files.ts";

/** Where a push is called from. */
export interface Caller {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** What is to be done and what was: standard output. */
  readonly tell: (text: string) => Promise<void>;
  /** What is going on: standard error. */
  readonly say: (text: string) => void;
  readonly hasTerminal: boolean;
  readonly confirmed: (question: string) => Promise<boolean>;
}

export async function push(flags: Flags): Promise<number> {
  return await pushFrom(flags, {
    cwd: process.cwd(),
    env: process.env,
    tell: (text) => new Promise<void>((done) => process.stdout.write(text, () => done())),
    say: (text) => void process.stderr.write(text),
    hasTerminal: hasTerminal(),
    confirmed,
  });
}

/** Exit 0: all is applied and the check after it passes. 1: drift, before or after. 2: it could not be, or not all of it. */
export async function pushFrom(flags: Flags, caller: Caller): Promise<number> {
  const { cwd, env, tell } = caller;
  const say = (line: string) => caller.say(`pgdrift: ${line}\n`);
  const { yes, "dry-run": isDry, "despite-drift": despiteDrift, command: given, ...rest } = flags;
  if (!yes && !isDry && !caller.hasTerminal) {
    throw new UserError(
      "push asks before anything is run, and there is no terminal to ask at: pass --yes, or --dry-run to see what would be done",
    );
  }
  const config = deployConfig(await readFlags(rest, env, cwd));
  await checkReportFiles(cwd, config.report);
  const prepared = await prepare(config, {
    name: "push",
    given: textOf(given),
    despiteDrift: despiteDrift === true,
    cwd,
    env,
  });
  const { release } = prepared;
  const { deployedText, releaseText } = await import("../report/release-text.ts");
  await tell(releaseText(release));

  const pending = release.report.migrations?.pending ?? [];
  if (pending.length === 0) {
    say("nothing is pending, so nothing was run");
    return exitCode(release.report);
  }
  const stopping = release.against.filter(({ kind }) => kind === "preview" || despiteDrift !== true);
  if (stopping.length > 0) {
    say(refusal(stopping));
    return stopping.some(({ kind }) => kind !== "unseen") || release.report.failed ? 1 : 2;
  }
  const command = runnable(prepared.command);
  if (isDry) {
    say(`a dry run: ${command.command} was not run`);
    return 0;
  }
  const where = release.report.database?.label ?? release.report.database?.name ?? "the database";
  if (
    !yes &&
    !(await caller.confirmed(
      `Run ${count(pending.length, "migration")} on ${printableLine(`${where} at ${prepared.host}`)}?`,
    ))
  ) {
    throw new Interrupted("not confirmed; nothing was run");
  }

  const { runTool } = await import("../run/push/run-tool.ts");
  const { deployedOf } = await import("../run/push/deployed.ts");
  const urls = [config["database-url"], shadowUrl(config)];
  say(`running ${command.command}`);
  const line = (text: string) =>
    caller.say(`  | ${printableLine(stripVTControlCharacters(lineWithoutSecrets(text, urls, command.environment)))}\n`);
  const fault = await runTool(command, { line, atWork });
  const before = { report: release.report, live: prepared.live };
  const deployed = await valueWithoutSecrets(urls, env, () =>
    seeing({ ...config, "no-scripts": true }, deployWorld(config, env, cwd), ({ report, outcome }) =>
      deployedOf(before, { report, live: outcome.held.live }, fault),
    ),
  );
  await tell(`\n${deployedText(deployed)}`);
  await writeReportFiles(deployed.report, cwd, config.report);
  const said = remark(deployed);
  if (said !== null) say(said);
  if (wasInterrupted()) return 130;
  const exit = exitCode(deployed.report);
  // Where the database is what its migrations say, and not all of them ran all the same.
  return exit === 0 && said !== null ? 2 : exit;
}

function refusal(stopping: readonly Objection[]): string {
  const passable = stopping.every(({ kind }) => kind !== "preview");
  return `nothing was run: ${enumerate(stopping.map(({ message }) => printableLine(message)))}${passable ? "; --despite-drift runs the files all the same" : ""}`;
}

/** What the check after it does not tell by itself; null for nothing. */
function remark({ fault, left, applied }: Deployed): string | null {
  if (fault !== null) {
    return `${fault}; ${count(applied.length, "file")} applied, ${left.length} still pending; the check after it tells the state of the database`;
  }
  if (left.length === 0) return null;
  return `the command ended well, and ${count(left.length, "file")} ${left.length === 1 ? "is" : "are"} still pending here: does it deploy to another database? Its address is in DATABASE_URL, in libpq's variables and in those that its configuration names`;
}

function textOf(given: unknown): string | null {
  if (given === undefined) return null;
  if (typeof given === "string" && given.trim() !== "") return given;
  throw new UserError("--command is empty: give the command that deploys the folder, as a shell has it");
}
