// The folder's own tool at work: a process group of its own without a terminal, so that nothing waits for an answer that
// nobody gives, and whatever happens to it is told in one line.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { DeployCommand } from "./command.ts";

export interface RunOptions {
  /** Each line that it prints, as it comes. */
  readonly line: (text: string) => void;
  /** Is given what passes a signal on to it, for as long as it runs. */
  readonly atWork: (pass: (signal: NodeJS.Signals) => void) => Disposable;
}

/** How it ended, in one line; null where it ended well. */
export async function runTool(
  { run, cwd, environment, command }: DeployCommand,
  options: RunOptions,
): Promise<string | null> {
  const [program, args, shell] = typeof run === "string" ? [run, [], true] : [run[0], run.slice(1), false];
  const child = spawn(program, args, {
    cwd,
    env: environment,
    shell,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  using _ = options.atWork((signal) => passOn(child.pid, signal));
  const said = [linesOf(child.stdout, options.line), linesOf(child.stderr, options.line)];
  const end = await new Promise<string | null>((done) => {
    child.on("error", (error: NodeJS.ErrnoException) => done(unstartable(command, error)));
    child.on("exit", (code, signal) => done(endOf(command, code, signal)));
  });
  if (child.pid !== undefined)
    await Promise.race([Promise.all(said), new Promise((done) => setTimeout(done, patience))]);
  return end;
}

/** What a grandchild still holds of its output is not waited for longer, in ms. */
const patience = 2000;

async function linesOf(stream: Readable, line: (text: string) => void): Promise<void> {
  for await (const each of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) line(each);
}

/** To the whole group: a shell, or npm, is not the one at work. */
function passOn(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // it has ended meanwhile
  }
}

function endOf(command: string, code: number | null, signal: NodeJS.Signals | null): string | null {
  if (signal !== null) return `${command} was killed (${signal})`;
  if (code === 127) return `${command} ended with exit code 127, as a shell says of a program that it cannot find`;
  return code === 0 ? null : `${command} ended with exit code ${code}`;
}

function unstartable(command: string, { code }: NodeJS.ErrnoException): string {
  return `${command} could not be started (${code ?? "unknown"})`;
}
