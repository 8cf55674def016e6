// The report of a database that could not be looked at: nothing of it is clean.

import type { Config } from "../../config/settings.ts";
import type { Report } from "../../model/report.ts";
import { assemble } from "../assemble.ts";
import { nothingSeen } from "../expected/against.ts";
import { timed } from "../progress.ts";
import type { World } from "../world.ts";

export interface Unreached {
  readonly label: string;
  readonly config: Config;
  /** Of a tenant. */
  readonly schema: string | null;
  readonly message: string;
}

export function notReached(
  { label, config, schema, message }: Unreached,
  world: Pick<World, "cwd" | "version" | "run" | "progress">,
): Report {
  const context = {
    config,
    world: { ...world, missingSecret: null },
    known: null,
    candidates: [],
    progress: timed(world.progress),
  };
  return assemble(context, {
    ...nothingSeen,
    database: { label, name: schema ?? label, server: "unknown", platform: "none", fingerprint: null },
    held: { ...nothingSeen.held, notCompared: [{ kind: "database", name: label, reason: message }] },
  });
}
