// The whole way, from the config to the Report. Read this first; ARCHITECTURE.md draws it.

import type { Config } from "./config/settings.ts";
import { findFolders } from "./layouts/find.ts";
import { layouts as allLayouts } from "./layouts/index.ts";
import type { Report } from "./model/report.ts";
import { assemble } from "./run/assemble.ts";
import { expectedAgainst, foldersIfAny, nothingSeen, standingFor, withDiagnostics } from "./run/expected/against.ts";
import { expectedSource } from "./run/expected/source.ts";
import { type Context, folderAgainst, folderAlone, type Outcome } from "./run/folder.ts";
import { type Observation, observe, observed } from "./run/observe.ts";
import { timed } from "./run/progress.ts";
import { withScripts } from "./run/scripts.ts";
import { withWhatLiveKnows } from "./run/sightings.ts";
import { snapshotText } from "./run/snapshot.ts";
import { snapshotFile } from "./run/snapshot-file.ts";
import type { World } from "./run/world.ts";
import type { Target } from "./target/target.ts";

/** Before the second look, in ms: where a tool holds its lock it is at work, and is given longer. */
const pause = { differs: 500, deploying: 5000 };

/** `check`. Throws UserError where there is no folder or no connection, or nothing decides between several folders. */
export async function run(config: Config, world: World): Promise<Report> {
  return await seeing(
    config,
    world,
    async ({ context, target, outcome, report }) =>
      await withScripts(context, target, outcome, await withWhatLiveKnows(target, outcome, report)),
  );
}

/** What a check saw, with the target still open; `target` null where there was none, or a snapshot stands for it. */
export interface Seen {
  readonly context: Context;
  readonly target: Target | null;
  readonly outcome: Outcome;
  readonly report: Report;
}

export async function seeing<T>(config: Config, world: World, then: (seen: Seen) => Promise<T>): Promise<T> {
  const { connect, cwd } = world;
  const progress = timed(world.progress);
  const source = await expectedSource(config.expected, world);
  const find = { cwd, directory: config.migrations, layout: config.layout };
  const candidates = await (source === null ? findFolders(find) : foldersIfAny(find));
  const context = { config, world, known: (await world.known?.()) ?? null, candidates, progress };
  const told = async (target: Target | null, outcome: Outcome) =>
    await then({ context, target, outcome, report: assemble(context, outcome) });
  const against = async (target: Target | null, seen: Observation) =>
    withDiagnostics(
      await (source === null
        ? folderAgainst(context, target, seen, world.addedFiles)
        : expectedAgainst({ context, source, target, seen, added: world.addedFiles })),
      seen.diagnostics,
    );

  const kept = config["target-snapshot"];
  if (kept !== null) {
    const seen = observed(await snapshotFile("target-snapshot", kept, cwd), kept);
    return await told(null, standingFor(kept, await against(null, seen)));
  }
  if (connect === null) {
    return await told(
      null,
      candidates.length === 0 ? nothingSeen : await folderAlone(context, await world.addedFiles()),
    );
  }

  await using target = await progress.stage("connect", connect);
  const layouts = source === null ? [...new Set(candidates.map(({ layout }) => layout))] : Object.values(allLayouts);
  const first = await progress.stage("read live", () => observe(target, layouts));
  await world.keep?.(snapshotText(config, first));
  const once = await against(target, first);
  if (!first.deploying && once.held.differences.length === 0) return await told(target, once);

  await world.wait(first.deploying ? pause.deploying : pause.differs);
  const second = await progress.stage("look again", () => observe(target, layouts));
  return await told(target, second.mark === first.mark ? once : await against(target, second));
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
