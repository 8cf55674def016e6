// What a run needs from outside, as the command line has it.

import { setTimeout as wait } from "node:timers/promises";
import { runOrigin } from "../config/run-origin.ts";
import type { Config } from "../config/settings.ts";
import { filesSince } from "../layouts/added.ts";
import type { World } from "../run/world.ts";
import { connect } from "../target/target.ts";
import { version } from "../version.ts";
import { terminalProgress } from "./terminal.ts";

export function worldOf(config: Pick<Config, "database-url" | "base">, env: NodeJS.ProcessEnv, cwd: string): World {
  const { base } = config;
  return {
    cwd,
    version,
    run: runOrigin(env),
    progress: terminalProgress(),
    wait,
    connect: () => connect({ url: config["database-url"], env }),
    missingSecret: null,
    addedFiles: async () => (base === null ? null : await filesSince(cwd, base)),
  };
}
