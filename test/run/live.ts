// A run as the command line makes it, in this process: a folder on the disk, a real server, no terminal.

import { readFlags } from "../../src/config/read.ts";
import type { Report } from "../../src/model/report.ts";
import type { World } from "../../src/run/world.ts";
import { run } from "../../src/run.ts";
import { connect } from "../../src/target/target.ts";

export const quiet = { note: () => {}, stage: <T>(_: string, work: () => Promise<T>) => work() };
export const origin = { at: "2026-11-25T15:30:00Z", commit: null, url: null, number: null, attempt: null };

export function world(cwd: string, url: string): World {
  return {
    cwd,
    version: "0",
    run: origin,
    progress: quiet,
    wait: async () => {},
    connect: () => connect({ url, env: {} }),
    missingSecret: null,
    addedFiles: async () => null,
  };
}

export async function checked(
  cwd: string,
  url: string,
  flags: Readonly<Record<string, unknown>> = {},
): Promise<Report> {
  return await run(await readFlags({ "database-url": url, ...flags }, {}, cwd), world(cwd, url));
}
