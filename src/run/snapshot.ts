// `snapshot`: a database read in one look, or the folder replayed with no database, as a schema that can be kept.

import type { Config } from "../config/settings.ts";
import { ignoring } from "../drift/ignored.ts";
import { withDigests } from "../layouts/digest.ts";
import { findFolders } from "../layouts/find.ts";
import { layouts } from "../layouts/index.ts";
import { UserError } from "../model/errors.ts";
import type { Catalog } from "../model/object.ts";
import type { Platform } from "../shadow/platform/platform.ts";
import { reasonOf } from "../shadow/reason.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { writeSnapshot } from "../snapshot/write.ts";
import type { Target } from "../target/target.ts";
import { toolTables } from "./expected/against.ts";
import { folderAlone } from "./folder.ts";
import { type Observation, observe } from "./observe.ts";
import { platformFor } from "./platform.ts";
import { timed } from "./progress.ts";
import { type SchemaFile, schemaFile } from "./schema-file.ts";
import { scopeOf } from "./scope.ts";
import type { World } from "./world.ts";

export interface Taken {
  readonly snapshot: Snapshot;
  /** What a user made of it: without the platform's own and the tool's. */
  readonly users: Catalog;
  /** For people: the database's name, or the folder's. */
  readonly title: string;
  /** Null where it is of no folder. */
  readonly folder: { readonly newest: string | null; readonly total: number } | null;
  /** As SQL that replays. */
  readonly asSql: (config: Config) => Promise<SchemaFile>;
}

/** Everything that was read, so that a check against it sees what it would see in the database. */
export async function snapshotOfDatabase(config: Config, target: Target): Promise<Taken> {
  const seen = await observe(target, Object.values(layouts));
  const platform = platformFor(config.platform, null, seen.facts);
  const scope = scopeOf({ schemas: config, platform, ignoring: ignoring([]), toolTables: toolTables(seen) });
  const users = scope.within(seen.live);
  const title = config.label ?? target.database;
  const { database } = target;
  return {
    asSql: (settings) =>
      schemaFile({
        config: settings,
        catalog: users,
        platform,
        facts: seen.facts,
        database,
        note: () => {},
        title,
        within: scope.within,
      }),
    snapshot: snapshotOf(seen, platform),
    folder: null,
    users,
    title,
  };
}

/** What a check has read of the database, for a later one to stand for it. */
export function snapshotText(config: Pick<Config, "platform">, seen: Observation): string {
  return writeSnapshot(snapshotOf(seen, platformFor(config.platform, null, seen.facts)));
}

function snapshotOf(seen: Observation, platform: Pick<Platform, "id">): Snapshot {
  const { live, facts, database, schema } = seen;
  const histories = new Map([...seen.histories].map(([id, history]) => [id, withDigests(history)]));
  return { catalog: live, platform: platform.id, target: { ...facts, database, schema, histories } };
}

/** Every file counts as applied. Throws UserError where one fails. */
export async function snapshotOfFolder(
  config: Config,
  world: Pick<World, "cwd" | "version" | "run" | "progress">,
): Promise<Taken> {
  const candidates = await findFolders({ cwd: world.cwd, directory: config.migrations, layout: config.layout });
  const context = {
    config,
    world: { ...world, missingSecret: null },
    known: null,
    candidates,
    progress: timed(world.progress),
  };
  const { read, held } = await folderAlone(context, null);
  const folder = read?.folder ?? null;
  if (folder === null || held.expected === null) {
    const failure = held.appliedFailure;
    const why = failure === null ? "" : `: ${reasonOf(failure, folder?.migrations ?? [], [])}`;
    throw new UserError(`${folder?.directory ?? "the folder"} does not replay, so there is no schema to write${why}`);
  }
  const platform = platformFor(config.platform, folder, null);
  const title = config.label ?? folder.directory;
  const catalog = held.expected;
  const { within } = scopeOf({ schemas: config, platform, ignoring: ignoring([]), toolTables: [] });
  return {
    asSql: (settings) =>
      schemaFile({
        config: settings,
        catalog,
        platform,
        facts: null,
        database: "postgres",
        note: () => {},
        title,
        within,
      }),
    snapshot: { catalog: held.expected, platform: platform.id, target: null },
    folder: { newest: folder.migrations.at(-1)?.version ?? null, total: folder.migrations.length },
    users: held.expected,
    title,
  };
}
