#!/usr/bin/env node
// The command line. What it prints on standard output is the report; everything else goes to standard error.

import { commandLine } from "./cli/commands.ts";
import { lastWords, passedOn } from "./cli/interrupts.ts";
import { Interrupted, UserError } from "./model/errors.ts";
import { closeOpenShadows } from "./shadow/open-shadows.ts";

// Who reads may have read enough (`pgdrift check | head`): the verdict is told by the exit code all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

let isInterrupted = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void interrupted(signal));

try {
  const exit = await commandLine(process.argv.slice(2));
  if (!isInterrupted) process.exit(exit);
} catch (error) {
  if (!isInterrupted) failed(error);
}

/** What we made on a shadow's server goes first. A second signal waits for nothing. */
async function interrupted(signal: NodeJS.Signals): Promise<void> {
  if (passedOn(signal)) return;
  if (!isInterrupted) {
    isInterrupted = true;
    await closeOpenShadows(10_000);
  }
  end(130, lastWords());
}

function failed(error: unknown): never {
  if (error instanceof Interrupted) end(130, error.message);
  if (error instanceof UserError) end(2, error.message);
  end(2, `this is a fault of pgdrift itself; please report it\n${error instanceof Error ? error.stack : error}`);
}

function end(code: number, line: string): never {
  process.stderr.write(`${line.replace(/^/gm, "pgdrift: ")}\n`);
  process.exit(code);
}
