// What a commit or a push is looked at for: applied files that are edited, a folder that does not replay, and on a push,
// where a database is named, that database. What passed once is not looked at again while it stays as it is.

import { readFlags } from "../config/read.ts";
import { runOrigin } from "../config/run-origin.ts";
import type { Config } from "../config/settings.ts";
import { exitCode } from "../drift/verdict.ts";
import { baseOf, changedSince } from "../hook/base.ts";
import type { HookName } from "../hook/block.ts";
import { type EditedFile, editedSince } from "../hook/edited.ts";
import type { Repository, Tree } from "../hook/git.ts";
import { keyOf, type Memory, openMemory } from "../hook/memory.ts";
import { pushedOf } from "../hook/pushed.ts";
import { isRelevant } from "../hook/relevant.ts";
import { viewOf } from "../hook/view.ts";
import { chooseFolder, type FolderCandidate, findFolders } from "../layouts/find.ts";
import { UserError } from "../model/errors.ts";
import type { Report } from "../model/report.ts";
import { count } from "../report/count.ts";
import { formats } from "../report/index.ts";
import { printableLine } from "../report/terminal.ts";
import { withoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { lacksSecret } from "../run/target-of.ts";
import { run, validate } from "../run.ts";
import { version } from "../version.ts";
import type { Flags } from "./flags.ts";
import { terminalProgress } from "./terminal.ts";
import { worldOf } from "./world.ts";

export interface Caller {
  readonly env: NodeJS.ProcessEnv;
  readonly flags: Flags;
  /** What Git says on standard input. */
  readonly input: () => Promise<string>;
  readonly say: (line: string) => void;
}

/** Something that is looked at: what will be committed, or a commit; `since`: what others have. */
interface Change {
  readonly tree: Tree;
  /** What changes against it decides whether there is anything to look at. */
  readonly before: string | null;
  /** Files of it count as applied. */
  readonly since: string | null;
}

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

interface Looking {
  readonly change: Change;
  /** Relative to the top. */
  readonly changed: readonly string[];
  readonly repository: Repository;
  readonly memory: Memory;
  readonly caller: Caller;
}

async function lookAt(hook: HookName, looking: Looking): Promise<number> {
  const { change, repository, caller } = looking;
  await using view = await viewOf(repository, change.tree);
  const config = await readFlags(caller.flags, caller.env, view.cwd);
  const exits: number[] = [];
  for (const folder of await foldersOf(config, view.cwd, looking)) {
    exits.push(await lookAtFolder(folder, { ...looking, config, cwd: view.cwd }));
  }
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

async function lookAtFolder(
  { layout, listing }: FolderCandidate,
  { change, repository, memory, caller, config, cwd }: Looking & { readonly config: Config; readonly cwd: string },
): Promise<number> {
  const { say } = caller;
  const { folder } = await layout.read(listing);
  const { migrations } = folder;
  const edited =
    change.since === null
      ? []
      : await editedSince(repository, { layout, listing, migrations, base: change.since, tree: change.tree });
  for (const each of edited) say(printableLine(editedWords(each, change.since ?? "")));
  if (edited.length > 0) return 1;
  const code = migrations.find((migration) => migration.code !== undefined);
  if (code !== undefined) {
    say(printableLine(`${listing.directory}: not replayed: ${code.path} ${code.code}`));
    return 0;
  }
  const key = await keyOf(repository, change.tree, [version, listing.directory, layout.id]);
  if (memory.has(key)) {
    say(printableLine(`${listing.directory}: as it was when it was last replayed`));
    return 0;
  }
  const from = performance.now();
  const asked = { ...config, migrations: listing.directory, layout: layout.id };
  const report = await withoutSecrets([config["database-url"], shadowUrl(config)], caller.env, () =>
    validate(asked, { cwd, version, run: runOrigin(caller.env), progress: terminalProgress() }),
  );
  const exit = exitCode(report);
  if (exit !== 0) {
    say(await textOf(report));
    return exit;
  }
  say(printableLine(`${listing.directory}: ${count(migrations.length, "file")} replayed (${seconds(from)} s)`));
  await memory.add(key);
  return 0;
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

function editedWords({ path, what }: EditedFile, since: string): string {
  const commit = since.slice(0, 10);
  const back = `put it back (git checkout ${commit} -- ${path}) and write a new migration (pgdrift new NAME)`;
  return what === "edited"
    ? `${path} is not what it was at ${commit}, which others may have, and databases may have run it: ${back}`
    : `${path} was there at ${commit}, which others have, and is gone or renamed, and databases may have run it: ${back}`;
}

async function textOf(report: Report): Promise<string> {
  const { render } = await formats.text();
  return render(report, { color: false, limit: Number.POSITIVE_INFINITY }).trimEnd();
}

function seconds(from: number): string {
  return ((performance.now() - from) / 1000).toFixed(1);
}
