// The whole way, from the config to the Report. Read this first; ARCHITECTURE.md draws it.

import type { Config } from "./config/settings.ts";
import { findFolders } from "./layouts/find.ts";
import type { Report } from "./model/report.ts";
import { assemble } from "./run/assemble.ts";
import { type Context, folderAgainst, folderAlone, type Outcome } from "./run/folder.ts";
import { observe } from "./run/observe.ts";
import { timed } from "./run/progress.ts";
import { withScripts } from "./run/scripts.ts";
import type { World } from "./run/world.ts";
import type { Target } from "./target/target.ts";

/** Before the second look, in ms: where a tool holds its lock it is at work, and is given longer. */
const pause = { differs: 500, deploying: 5000 };

/** `check`. Throws UserError where there is no folder or no connection, or nothing decides between several folders. */
export async function run(config: Config, world: World): Promise<Report> {
  return await seeing(config, world, async ({ context, target, outcome, report }) =>
    target === null ? report : await withScripts(context, target, outcome, report),
  );
}

/** What a check saw, with the target still open; `target` null where there was none. */
export interface Seen {
  readonly context: Context;
  readonly target: Target | null;
  readonly outcome: Outcome;
  readonly report: Report;
}

export async function seeing<T>(config: Config, world: World, then: (seen: Seen) => Promise<T>): Promise<T> {
  const { connect } = world;
  const progress = timed(world.progress);
  const candidates = await findFolders({ cwd: world.cwd, directory: config.migrations, layout: config.layout });
  const context = { config, world, known: (await world.known?.()) ?? null, candidates, progress };
  const told = async (target: Target | null, outcome: Outcome) =>
    await then({ context, target, outcome, report: assemble(context, outcome) });
  if (connect === null) return await told(null, await folderAlone(context, await world.addedFiles()));

  await using target = await progress.stage("connect", connect);
  const layouts = [...new Set(candidates.map(({ layout }) => layout))];
  const first = await progress.stage("read live", () => observe(target, layouts));
  const once = await folderAgainst(context, target, first, world.addedFiles);
  if (!first.deploying && once.held.differences.length === 0) return await told(target, once);

  await world.wait(first.deploying ? pause.deploying : pause.differs);
  const second = await progress.stage("look again", () => observe(target, layouts));
  const outcome = second.mark === first.mark ? once : await folderAgainst(context, target, second, world.addedFiles);
  return await told(target, outcome);
}

/** `validate`: the folder alone; every file counts as applied. */
export async function validate(
  config: Config,
  world: Pick<World, "cwd" | "version" | "run" | "progress">,
): Promise<Report> {
  const progress = timed(world.progress);
  const candidates = await findFolders({ cwd: world.cwd, directory: config.migrations, layout: config.layout });
  const context = { config, world: { ...world, missingSecret: null }, known: null, candidates, progress };
  return assemble(context, await folderAlone(context, null));
}
