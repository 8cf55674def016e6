// Whether a change touches anything that a check looks at: the migrations and what stands beside them, the config, the
// files that settings name. What cannot be told is taken for relevant.

import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { glob } from "tinyglobby";
import type { Config } from "../config/settings.ts";
import { findFolders } from "../layouts/find.ts";
import { UserError } from "../model/errors.ts";
import type { Report } from "../model/report.ts";
import { assemble } from "./assemble.ts";
import { nothingSeen } from "./expected/against.ts";
import { timed } from "./progress.ts";
import type { World } from "./world.ts";

/** The tools' own settings, wherever they lie. */
const settingsOfTools =
  /(?:^|\/)(?:\.pgdrift\.ya?ml|\.gmrc|atlas\.hcl|sqitch\.(?:conf|plan)|diesel\.toml|sqlx\.toml|flyway\.(?:conf|toml)|dbmate[^/]*|\.dbmate[^/]*|liquibase[^/]*|(?:drizzle|prisma)\.config\.[^/]+|supabase\/config\.toml|schema\.lock\.json)$/i;

/**
 * The first path that matters; null where none does. `changed`: relative to the repository's root, which has to be `cwd`
 * for its paths to be compared with ours. `configFile`: where it is not `.pgdrift.yml`.
 */
export async function whatMatters(
  config: Config,
  cwd: string,
  changed: readonly string[],
  configFile: string | null,
): Promise<string | null> {
  if (!existsSync(join(cwd, ".git"))) return changed[0] ?? null;
  const { migrations: directory, layout } = config;
  const wanted = [
    ...(config.targets.length === 0 || directory !== null ? [{ directory, layout }] : []),
    ...config.targets.map((target) => ({ directory: target.migrations ?? directory, layout: target.layout ?? layout })),
  ];
  const found = await Promise.all(wanted.map((each) => findFolders({ cwd, ...each }))).catch((error: unknown) => {
    if (error instanceof UserError) return null;
    throw error;
  });
  if (found === null) return changed[0] ?? null;
  const folders = found.flat();
  // A migration's neighbours are about it, too: its tool's schema, its seeds, its settings.
  const roots = folders.flatMap(({ listing }) => {
    const above = dirname(listing.directory);
    return above === "." ? [listing.directory] : [listing.directory, above];
  });
  const named = [
    configFile,
    config.baseline,
    config["extra-prelude"],
    config.expected,
    config["target-snapshot"],
    config["known-report"],
  ];
  const files = new Set([
    ...named.flatMap((each) => (each === null ? [] : fromRoot(each, cwd))),
    ...(config.types.files ?? []).flatMap((each) => fromRoot(each, cwd)),
    ...(config.queries.length === 0 ? [] : await glob([...config.queries], { cwd, followSymbolicLinks: false })),
  ]);
  const isOurs = (path: string): boolean =>
    settingsOfTools.test(path) ||
    roots.some((root) => root === "." || path.startsWith(`${root}/`)) ||
    [...files].some((file) => path === file || path.startsWith(`${file}/`)) ||
    // A query's file that is gone is in no glob any more.
    (config.queries.length > 0 && path.endsWith(".sql"));
  return changed.find(isOurs) ?? null;
}

/** As GitHub writes it: `./db/base.sql` is `db/base.sql`. What is no path in the repository is none. */
function fromRoot(path: string, cwd: string): readonly string[] {
  const way = relative(cwd, resolve(cwd, path)).split(sep).join("/");
  return way === "" || way.startsWith("../") ? [] : [way];
}

/** What is told instead of a check. */
export function notRelevant(config: Config, world: Pick<World, "cwd" | "version" | "run" | "progress">): Report {
  const context = {
    config,
    world: { ...world, missingSecret: null },
    known: null,
    candidates: [],
    progress: timed(world.progress),
  };
  const message = "nothing that matters to the schema changed, so nothing was checked (only-relevant)";
  return {
    ...assemble(context, nothingSeen),
    verdict: "skipped",
    diagnostics: [{ code: "not-relevant", severity: "note", message, path: null, line: null }],
  };
}
