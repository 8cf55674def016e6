#!/usr/bin/env node
// The command line. What it prints on standard output is the report; everything else goes to standard error.

import { commandLine } from "./cli/commands.ts";
import { Interrupted, UserError } from "./model/errors.ts";

process.on("SIGINT", () => end(130, "interrupted; nothing was written to the database"));
process.on("SIGTERM", () => end(130, "interrupted; nothing was written to the database"));

try {
  const exit = await commandLine(process.argv.slice(2));
  process.exit(exit);
} catch (error) {
  if (error instanceof Interrupted) end(130, error.message);
  if (error instanceof UserError) end(2, error.message);
  end(2, `this is a fault of pgdrift itself; please report it\n${error instanceof Error ? error.stack : error}`);
}

function end(code: number, line: string): never {
  process.stderr.write(`${line.replace(/^/gm, "pgdrift: ")}\n`);
  process.exit(code);
}
