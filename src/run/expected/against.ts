// The target held against something else than the migrations. A folder that is there still tells its position, but
// builds nothing.

import { ignoring as ignoringOf } from "../../drift/ignored.ts";
import { type FindOptions, type FolderCandidate, findFolders } from "../../layouts/find.ts";
import { layouts } from "../../layouts/index.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { UserError } from "../../model/errors.ts";
import type { Position } from "../../model/migration.ts";
import type { Target } from "../../target/target.ts";
import { ignoresOf } from "../entries.ts";
import { type Context, databaseOf, lintOfTarget, type Outcome, type Placed, place, remedies } from "../folder.ts";
import { emptyHeld, type Held } from "../hold.ts";
import { notLinted } from "../lint.ts";
import { type Observation, observed } from "../observe.ts";
import { platformFor } from "../platform.ts";
import { noPreviews } from "../preview.ts";
import { scopeOf } from "../scope.ts";
import type { World } from "../world.ts";
import { holdCatalog, holdDatabase } from "./hold-catalog.ts";
import { holdFiles } from "./hold-files.ts";
import type { ExpectedSource } from "./source.ts";

export interface Against {
  readonly context: Context;
  readonly source: ExpectedSource;
  /** Null: a snapshot stands for it. */
  readonly target: Target | null;
  readonly seen: Observation;
  readonly added: World["addedFiles"];
}

export async function expectedAgainst({ context, source, target, seen, added }: Against): Promise<Outcome> {
  const { config } = context;
  const placed = source.kind === "database" ? null : await placeIfAny(context, seen, added);
  const platform = platformFor(config.platform, placed?.read.folder ?? null, seen.facts);
  const ignoring = ignoringOf(ignoresOf(config));
  const scope = scopeOf({
    schemas: config,
    platform,
    ignoring,
    toolTables: toolTables(seen),
    asInSnapshot: target === null || source.kind === "snapshot",
  });
  const live = scope.within(seen.live);
  const about = { context, scope, platform, live, seen, target };
  const { held, name } = await hold(source, about);
  return {
    read: placed === null ? null : withoutCode(placed.read),
    expected: { source: source.kind, name },
    history: placed?.history ?? null,
    position: positionOf(placed, name),
    remedies: placed === null ? [] : await remedies(placed.position, placed, context),
    held: config.queries.length === 0 ? held : { ...held, diagnostics: [...held.diagnostics, queriesNotAsked] },
    scope,
    ignoring,
    database: databaseOf(config, seen, platform, live),
    live: held.live,
    deployer: seen.facts.deployer,
    previews: noPreviews,
    queries: { broken: [], onLive: [] },
    linted: target === null ? notLinted : (await lintOfTarget(config, target, live)).told(),
    place: placed === null ? null : { layout: placed.layout, listing: placed.listing },
    replaying: {},
  };
}

const queriesNotAsked: Diagnostic = {
  code: "queries-not-asked",
  severity: "warning",
  message: "queries are held against the migrations only, and something else is expected here: none was asked",
  path: null,
  line: null,
};

async function hold(
  source: ExpectedSource,
  about: Parameters<typeof holdFiles>[1],
): Promise<{ readonly held: Held; readonly name: string }> {
  switch (source.kind) {
    case "declarative":
      return { held: await holdFiles(source, about), name: source.name };
    case "snapshot": {
      const { catalog, target } = source.snapshot;
      const facts = target === null ? null : observed(source.snapshot, source.name).facts;
      return { held: await holdCatalog({ catalog, facts }, about), name: source.name };
    }
    case "database": {
      await using other = await about.context.progress.stage("connect", source.connect);
      return await holdDatabase(other, about);
    }
  }
}

/** That a tool's migrations are code is no matter where something else says what is expected. */
function withoutCode(read: Placed["read"]): Placed["read"] {
  return { ...read, diagnostics: read.diagnostics.filter(({ code }) => code !== "folder-holds-code") };
}

/** The tools' tables as they were found, by whatever tool. */
export function toolTables({
  histories,
}: Pick<Observation, "histories">): { readonly schema: string | null; readonly name: string | null }[] {
  return [...histories].flatMap(([id, { table }]) => {
    const dot = table.indexOf(".");
    return [{ schema: table.slice(0, dot), name: table.slice(dot + 1) }, ...(layouts[id].history.beside ?? [])];
  });
}

/** The pending files build nothing here: what is expected may hold what they make, or not. */
function positionOf(placed: Placed | null, name: string): Position {
  if (placed === null) return { applied: [], pending: [], problems: [], assumed: null };
  const { pending, assumed } = placed.position;
  if (pending.length === 0) return placed.position;
  const files = pending.length === 1 ? "one migration is" : `${pending.length} migrations are`;
  const said = `${files} pending; where ${name} holds what they make, the database lacks it`;
  return { ...placed.position, assumed: assumed === null ? said : `${assumed}; ${said}` };
}

async function placeIfAny(context: Context, seen: Observation, added: World["addedFiles"]): Promise<Placed | null> {
  if (context.candidates.length === 0) return null;
  try {
    return await place(context, seen, added);
  } catch (error) {
    if (error instanceof UserError && context.config.migrations === null) return null;
    throw error;
  }
}

/** A folder that was named must be there. */
export async function foldersIfAny(options: FindOptions): Promise<readonly FolderCandidate[]> {
  try {
    return await findFolders(options);
  } catch (error) {
    if (error instanceof UserError && options.directory === null) return [];
    throw error;
  }
}

/** No database could be asked, and there is no folder to replay. */
export const nothingSeen: Outcome = {
  read: null,
  expected: { source: "migrations", name: null },
  history: null,
  position: { applied: [], pending: [], problems: [], assumed: null },
  remedies: [],
  held: emptyHeld,
  scope: { ignored: () => [] },
  ignoring: ignoringOf([]),
  database: null,
  live: null,
  deployer: null,
  previews: noPreviews,
  linted: notLinted,
  queries: { broken: [], onLive: [] },
  place: null,
  replaying: {},
};

/** With the word that it was not the database itself. */
export function standingFor(name: string, outcome: Outcome): Outcome {
  const said: Diagnostic = {
    code: "target-snapshot",
    severity: "note",
    message: `the database was not looked at: ${name} stands for it, as it was when that was written`,
    path: null,
    line: null,
  };
  return withDiagnostics(outcome, [said]);
}

export function withDiagnostics(outcome: Outcome, diagnostics: readonly Diagnostic[]): Outcome {
  return { ...outcome, held: { ...outcome.held, diagnostics: [...outcome.held.diagnostics, ...diagnostics] } };
}
