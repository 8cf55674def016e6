// One migrations folder, as a commit or a push will have it: none of its files is edited that others may have run, and it
// replays. What replayed once is not replayed again while it stays as it is.

import { runOrigin } from "../config/run-origin.ts";
import type { Config } from "../config/settings.ts";
import { exitCode } from "../drift/verdict.ts";
import { type EditedFile, editedSince } from "../hook/edited.ts";
import type { Repository, Tree } from "../hook/git.ts";
import { keyOf, type Memory } from "../hook/memory.ts";
import type { FolderCandidate } from "../layouts/find.ts";
import type { Report } from "../model/report.ts";
import { count } from "../report/count.ts";
import { formats } from "../report/index.ts";
import { printableLine } from "../report/terminal.ts";
import { withoutSecrets } from "../run/secrets.ts";
import { shadowUrl } from "../run/shadow.ts";
import { validate } from "../run.ts";
import { version } from "../version.ts";
import type { Flags } from "./flags.ts";
import { terminalProgress } from "./terminal.ts";

export interface Caller {
  readonly env: NodeJS.ProcessEnv;
  readonly flags: Flags;
  /** What Git says on standard input. */
  readonly input: () => Promise<string>;
  readonly say: (line: string) => void;
}

/** Something that is looked at: what will be committed, or a commit; `since`: what others have. */
export interface Change {
  readonly tree: Tree;
  /** What changes against it decides whether there is anything to look at. */
  readonly before: string | null;
  /** Files of it count as applied. */
  readonly since: string | null;
}

export interface Looking {
  readonly change: Change;
  /** Relative to the top. */
  readonly changed: readonly string[];
  readonly repository: Repository;
  readonly memory: Memory;
  readonly caller: Caller;
}

export async function lookAtFolder(
  { layout, listing }: FolderCandidate,
  {
    change,
    changed,
    repository,
    memory,
    caller,
    config,
    cwd,
  }: Looking & { readonly config: Config; readonly cwd: string },
): Promise<number> {
  const { say } = caller;
  const own = changed.map((path) => path.slice(repository.prefix.length));
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
  if (exit !== 0 && !isOfChange(report, config, own)) {
    const reason = report.coverage.notCompared[0]?.reason ?? "";
    say(
      printableLine(`${listing.directory} did not replay before this either, so what is new was not tried: ${reason}`),
    );
    return 0;
  }
  if (exit !== 0) {
    say(await textOf(report));
    return exit;
  }
  say(printableLine(`${listing.directory}: ${count(migrations.length, "file")} replayed (${seconds(from)} s)`));
  await memory.add(key);
  return 0;
}

/** Whether the file that stops the replay, or what is run before the first, is what changes. */
function isOfChange({ diagnostics }: Report, config: Config, changed: readonly string[]): boolean {
  const stopped = diagnostics.find(({ severity, path }) => severity === "error" && path !== null)?.path;
  const before = [stopped, config.baseline, config["extra-prelude"], ".pgdrift.yml"];
  return stopped === undefined || changed.some((path) => before.includes(path));
}

function editedWords({ path, what }: EditedFile, since: string): string {
  const commit = since.slice(0, 10);
  const back = `put it back (git checkout ${commit} -- ${path}) and write a new migration (pgdrift new NAME)`;
  return what === "edited"
    ? `${path} is not what it was at ${commit}, which others may have, and databases may have run it: ${back}`
    : `${path} was there at ${commit}, which others have, and is gone or renamed, and databases may have run it: ${back}`;
}

export async function textOf(report: Report): Promise<string> {
  const { render } = await formats.text();
  return render(report, { color: false, limit: Number.POSITIVE_INFINITY }).trimEnd();
}

function seconds(from: number): string {
  return ((performance.now() - from) / 1000).toFixed(1);
}
