// The migration from what the folder builds to another schema: a declarative file or folder, a snapshot, or another
// database. The other schema is looked at as if it were a database that has run every file: then it is a pull.

import { readCatalog } from "../catalog/read.ts";
import type { Config } from "../config/settings.ts";
import { layouts } from "../layouts/index.ts";
import type { NewMigration } from "../layouts/write/writer.ts";
import { UserError } from "../model/errors.ts";
import { replay } from "../shadow/replay.ts";
import { replayDeclared } from "../shadow/replay-declared.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { rolesNamedIn } from "../snapshot/sql/roles.ts";
import { describeTarget } from "../target/describe.ts";
import { assemble } from "./assemble.ts";
import { before } from "./before.ts";
import { type ExpectedSource, expectedSource } from "./expected/source.ts";
import { type Context, folderAgainst } from "./folder.ts";
import { folderFor } from "./new-migration.ts";
import { type Observation, observe } from "./observe.ts";
import { platformFor } from "./platform.ts";
import { timed } from "./progress.ts";
import { type Pulled, pull } from "./pull.ts";
import { shadowFor } from "./shadow.ts";
import type { World } from "./world.ts";

export interface TowardsOptions extends Pick<NewMigration, "name" | "at" | "author"> {
  readonly to: string;
}

/** Throws UserError where either side cannot be had. */
export async function towards(
  config: Config,
  world: Pick<World, "cwd" | "version" | "run" | "progress" | "connectTo">,
  { to, ...options }: TowardsOptions,
): Promise<Pulled> {
  const source = await expectedSource(to, world, "--to");
  if (source === null) throw new UserError("--to: expected a snapshot, SQL, or the URL of a database");
  const { layout, listing } = await folderFor(config, world.cwd);
  const context: Context = {
    config: { ...config, "no-scripts": false, accept: [], queries: [], "assume-applied": [] },
    world: { ...world, missingSecret: null },
    known: null,
    candidates: [{ layout, listing, grade: 2 }],
    progress: timed(world.progress),
  };
  const seen = await context.progress.stage("read live", () => seenAt(source, context));
  const outcome = await folderAgainst(context, null, { ...seen, histories: new Map() }, async () => null);
  const report = assemble(context, outcome);
  return await pull(
    { context, target: null, outcome, report },
    { ...options, chosen: () => true, everything: { called: to } },
  );
}

async function seenAt(source: ExpectedSource, context: Context): Promise<Observation> {
  switch (source.kind) {
    case "database": {
      await using other = await source.connect();
      return await observe(other, Object.values(layouts));
    }
    case "snapshot":
      return asSeen(source.snapshot);
    case "declarative":
      return await built(source, context);
  }
}

/** One of a folder is of no database: what it speaks of is what there is. */
function asSeen({ catalog, target }: Snapshot): Observation {
  const facts = target ?? {
    database: "postgres",
    schema: null,
    deployer: "postgres",
    roles: [...rolesNamedIn(catalog)].map((name) => ({ name, attributes: "" })),
    schemas: [...catalog.objects.values()].flatMap(({ identity }) =>
      identity.kind === "schema" ? [identity.name] : [],
    ),
    publicSchema: "15" as const,
  };
  return observation(catalog, facts, facts);
}

async function built(
  { name, files }: Extract<ExpectedSource, { kind: "declarative" }>,
  { config, world, progress }: Context,
): Promise<Observation> {
  const folder = { layout: "declarative", directory: name, migrations: files };
  const plan = await shadowFor({
    config,
    folder,
    before: await before({ ...config, baseline: null }, world.cwd),
    history: null,
    platform: platformFor(config.platform, folder, null),
    facts: null,
    database: "postgres",
    defaultSchema: null,
    live: null,
    applied: files,
    target: null,
    note: progress.note,
  });
  await using shadow = await plan.open();
  const first = await replay(shadow, plan.before, { rescue: plan.rescue });
  const { failure } = first.failure === null ? await replayDeclared(shadow, files, { rescue: plan.rescue }) : first;
  if (failure !== null) {
    throw new UserError(
      `--to: ${failure.migration.path}:${failure.line} does not build: ${failure.message} (${failure.code})`,
    );
  }
  const { catalog, first: facts } = await readCatalog(shadow.look, { leaveOut: () => false, first: describeTarget });
  return observation(catalog, facts, { database: "postgres", schema: null });
}

function observation(
  live: Observation["live"],
  { deployer, roles, schemas, publicSchema }: Observation["facts"],
  { database, schema }: Pick<Observation, "database" | "schema">,
): Observation {
  const facts = { deployer, roles, schemas, publicSchema };
  return { live, facts, database, schema, histories: new Map(), deploying: false, mark: "", diagnostics: [] };
}
