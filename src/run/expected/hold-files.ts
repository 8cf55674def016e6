// Declarative SQL built in a shadow, in whatever order it takes, and the live schema held against it.

import type { Catalog } from "../../model/object.ts";
import type { Platform } from "../../shadow/platform/platform.ts";
import type { Target } from "../../target/target.ts";
import { before } from "../before.ts";
import type { Context } from "../folder.ts";
import { type Held, hold } from "../hold.ts";
import type { Observation } from "../observe.ts";
import type { Scope } from "../scope.ts";
import { shadowFor } from "../shadow.ts";
import type { ExpectedSource } from "./source.ts";

export interface About {
  readonly context: Context;
  readonly scope: Scope;
  readonly platform: Platform;
  /** Within the scope. */
  readonly live: Catalog;
  readonly seen: Observation;
  readonly target: Target | null;
}

export async function holdFiles(
  { name, files }: Extract<ExpectedSource, { kind: "declarative" }>,
  { context, scope, platform, live, seen, target }: About,
): Promise<Held> {
  const { config, progress, world } = context;
  const plan = await shadowFor({
    config,
    folder: { layout: "declarative", directory: name, migrations: files },
    before: await before(config, world.cwd),
    history: null,
    platform,
    facts: seen.facts,
    database: seen.database,
    defaultSchema: seen.schema,
    live: seen.live,
    applied: files,
    target,
    note: progress.note,
  });
  const position = { applied: files, pending: [], problems: [], assumed: null };
  return await hold({ ...plan, position, live, scope, progress, scripts: !config["no-scripts"], inAnyOrder: true });
}
