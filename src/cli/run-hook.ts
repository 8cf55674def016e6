// What a commit or a push is looked at for: applied files that are edited, a folder that does not replay, and on a push,
// where a database is named, that database. What passed once is not looked at again while it stays as it is.

import { readFlags } from "../config/read.ts";
import type { Config } from "../config/settings.ts";
import { exitCode } from "../drift/verdict.ts";
import { baseOf, changedSince } from "../hook/base.ts";
import type { HookName } from "../hook/block.ts";
import type { Repository } from "../hook/git.ts";
import { openMemory } from "../hook/memory.ts";
import { pushedOf } from "../hook/pushed.ts";
import { isRelevant } from "../hook/relevant.ts";
import { viewOf } from "../hook/view.ts";
import { chooseFolder, type FolderCandidate, findFolders } from "../layouts/find.ts";
import { UserError } from "../model/errors.ts";
import { printableLine } from "../report/terminal.ts";
import { withoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { lacksSecret } from "../run/target-of.ts";
import { run } from "../run.ts";
import { type Caller, type Change, type Looking, lookAtFolder, textOf } from "./look-at-folder.ts";
import { worldOf } from "./world.ts";

export async function runHook(hook: HookName, repository: Repository, caller: Caller): Promise<number> {
  const memory = await openMemory(repository);
  const exits: number[] = [];
  for (const change of await changesOf(hook, repository, caller)) {
    const changed = (await changedSince(repository, change.before, change.tree)).filter(isRelevant);
    if (changed.length === 0) continue;
    exits.push(await lookAt(hook, { change, changed, repository, memory, caller }));
  }
  const worst = worstOf(exits);
  if (worst !== 0) caller.say(`to ${hook.slice(4)} all the same: git ${hook.slice(4)} --no-verify, or PGDRIFT_SKIP=1`);
  return worst;
}

/** A fault that was found comes before what could not be seen. */
function worstOf(exits: readonly number[]): number {
  return exits.includes(1) ? 1 : Math.max(0, ...exits);
}

async function changesOf(hook: HookName, repository: Repository, { env, input }: Caller): Promise<readonly Change[]> {
  if (hook === "pre-commit") {
    const head = (await repository.ask(["rev-parse", "--verify", "--quiet", "HEAD"]))?.trim() || null;
    return [{ tree: null, before: head, since: await baseOf(repository, null) }];
  }
  const pushed = await pushedOf(repository, await input(), env);
  return await Promise.all(
    pushed.map(async ({ commit, has }): Promise<Change> => {
      const common = has === null ? null : (await repository.ask(["merge-base", commit, has]))?.trim() || null;
      const since = common ?? (await baseOf(repository, commit));
      return { tree: commit, before: since, since };
    }),
  );
}

async function lookAt(hook: HookName, looking: Looking): Promise<number> {
  const { change, repository, caller } = looking;
  await using view = await viewOf(repository, change.tree);
  const config = await readFlags(caller.flags, caller.env, view.cwd);
  const exits: number[] = [];
  for (const folder of await foldersOf(config, view.cwd, looking)) {
    exits.push(await lookAtFolder(folder, { ...looking, config, cwd: view.cwd }));
  }
  const typed = config.types.files ?? [];
  if (typed.length > 0 && exits.length > 0 && worstOf(exits) === 0) exits.push(await lookAtTypes(view.cwd, caller));
  if (hook === "pre-push" && exits.length > 0 && !lacksSecret(config, caller.env)) {
    exits.push(await lookAtDatabase(config, view.cwd, caller));
  }
  return worstOf(exits);
}

/** Those that the change is about: a file in it, or beside it what says how it is read. */
async function foldersOf(
  config: Config,
  cwd: string,
  { repository, changed, caller }: Looking,
): Promise<readonly FolderCandidate[]> {
  const own = changed.map((path) => path.slice(repository.prefix.length));
  const candidates = await candidatesIn(config, cwd, own, caller);
  const touched = candidates.filter(({ listing: { directory } }) =>
    own.some((path) => directory === "." || path.startsWith(`${directory}/`) || !path.includes("/")),
  );
  const directories = [...new Set(touched.map(({ listing }) => listing.directory))];
  return directories.map((directory) =>
    chooseFolder(
      touched.filter(({ listing }) => listing.directory === directory),
      new Map(),
    ),
  );
}

/** Not every repository with SQL in it has migrations: one that was named must be there. */
async function candidatesIn(
  config: Config,
  cwd: string,
  changed: readonly string[],
  { say }: Caller,
): Promise<readonly FolderCandidate[]> {
  try {
    return await findFolders({ cwd, directory: config.migrations, layout: config.layout });
  } catch (error) {
    if (!(error instanceof UserError) || config.migrations !== null) throw error;
    if (changed.some((path) => path.endsWith(".sql"))) say(`not looked at: ${printableLine(error.message)}`);
    return [];
  }
}

/** The types that the config names, against the folder: no database is asked. */
async function lookAtTypes(cwd: string, { flags }: Caller): Promise<number> {
  const { types } = await import("./types.ts");
  const here = process.cwd();
  process.chdir(cwd);
  try {
    return await types({ ...flags, check: true, of: "folder" });
  } finally {
    process.chdir(here);
  }
}

async function lookAtDatabase(config: Config, cwd: string, { env, say }: Caller): Promise<number> {
  const report = await withoutSecrets([config["database-url"], shadowUrl(config)], env, () =>
    run({ ...config, "no-scripts": true }, worldOf(config, env, cwd)),
  );
  const exit = exitCode(report);
  if (exit !== 0) say(await textOf(report));
  else say(printableLine(`${report.database?.label ?? report.database?.name ?? "the database"}: ${report.verdict}`));
  return exit;
}
