// Where a command's words go: the report to standard output or a file, what is going on to a terminal's standard error.

import { stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UserError } from "../model/errors.ts";
import type { Progress } from "../model/progress.ts";
import type { Report } from "../model/report.ts";
import type { FormatId } from "../report/ids.ts";
import { formats } from "../report/index.ts";

/** Asked before any work, so that none is lost: throws UserError where the report could not be written. */
export async function checkOutput(cwd: string, output: string | null, flag = "output"): Promise<void> {
  if (output === null) return;
  const folder = dirname(resolve(cwd, output));
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true) {
    throw new UserError(
      `--${flag} ${output}: there is no folder ${dirname(output)}; make it first, or name another file`,
    );
  }
  const file = await stat(resolve(cwd, output)).catch(() => null);
  if (file?.isDirectory()) throw new UserError(`--${flag} ${output}: is a folder; name a file in it`);
}

/** A list is of several databases, however many it has. */
export async function writeReport(
  report: Report | readonly Report[],
  options: { cwd: string; format: FormatId; output: string | null },
): Promise<void> {
  const { cwd, format, output } = options;
  const how = { color: output === null && hasColors(), limit: Number.POSITIVE_INFINITY };
  const text = isOne(report)
    ? (await formats[format]()).render(report, how)
    : await (await import("../report/many/index.ts")).renderMany(report, format, how);
  await writeText(text, { cwd, output });
}

function isOne(report: Report | readonly Report[]): report is Report {
  return !Array.isArray(report);
}

/** To standard output where `output` is null. */
export async function writeText(text: string, { cwd, output }: { cwd: string; output: string | null }): Promise<void> {
  const ended = text.endsWith("\n") ? text : `${text}\n`;
  if (output === null) await new Promise<void>((done) => process.stdout.write(ended, () => done()));
  else await writeFile(resolve(cwd, output), ended);
}

/** Writes what it is given to the file; undefined where none is named. */
export function keeper(path: string | null, cwd: string): ((text: string) => Promise<void>) | undefined {
  return path === null ? undefined : (text) => writeText(text, { cwd, output: path });
}

/** A line a stage, with its time, where somebody looks on. */
export function terminalProgress(): Progress {
  const shown = process.stderr.isTTY === true;
  const say = (line: string) => shown && process.stderr.write(`${line}\n`);
  return {
    note: (line) => void say(`  ${line}`),
    stage: async (name, work) => {
      const from = performance.now();
      const done = await work();
      say(`${((performance.now() - from) / 1000).toFixed(1).padStart(5)} s  ${name}`);
      return done;
    },
  };
}

function hasColors(): boolean {
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR && process.env.FORCE_COLOR !== "0") return true;
  return process.stdout.isTTY === true;
}
