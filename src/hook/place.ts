// Where a repository keeps its hooks, and by whom they are managed: husky's folder, lefthook's file, or Git's own hooks,
// wherever core.hooksPath puts those. Law: nothing outside of the repository is written.

import { access, chmod, constants, lstat, mkdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UserError } from "../model/errors.ts";
import { type HookName, hasBlock, withBlock, withoutBlock } from "./block.ts";
import { inside, type Repository } from "./git.ts";
import { withCommand, withoutCommand } from "./lefthook.ts";

export const managers = ["git", "husky", "lefthook"] as const;
export type Manager = (typeof managers)[number];

export interface HookPlace {
  readonly manager: Manager;
  /** Absolute. */
  path(hook: HookName): string;
}

const lefthookFiles = ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml", ".config/lefthook.yml"];
const lefthookOthers = ["lefthook.toml", "lefthook.json", "lefthook.jsonc", ".lefthook.toml", ".lefthook.json"];

/** `wanted` null: whatever manages them. Throws UserError where that place is not the repository's. */
export async function hookPlace(repository: Repository, wanted: Manager | null): Promise<HookPlace> {
  const { top, ask } = repository;
  const there = async (name: string): Promise<boolean> => (await stat(join(top, name)).catch(() => null)) !== null;
  const hooks = resolve(top, ((await ask(["rev-parse", "--git-path", "hooks"])) ?? "").trim());
  const isHusky = /[\\/]\.husky(?:[\\/]_)?$/.test(hooks) || (await there(".husky"));
  const lefthook = await firstOf(lefthookFiles, there);
  const manager =
    wanted ??
    (isHusky ? "husky" : lefthook !== null || (await firstOf(lefthookOthers, there)) !== null ? "lefthook" : "git");
  if (manager === "lefthook") {
    const other = lefthook === null ? await firstOf(lefthookOthers, there) : null;
    if (other !== null) {
      throw new UserError(
        `${other}: only lefthook's files in YAML are written here; call \`pgdrift hook pre-commit\` and \`pgdrift hook pre-push\` in it yourself`,
      );
    }
    const file = join(top, lefthook ?? "lefthook.yml");
    return await own(repository, { manager, path: () => file });
  }
  const folder = manager === "husky" ? join(top, ".husky") : hooks;
  return await own(repository, { manager, path: (hook) => join(folder, hook) });
}

export type Done = "written" | "removed" | "same";

export async function install(place: HookPlace, options: Parameters<typeof withBlock>[1]): Promise<Done> {
  const path = place.path(options.hook);
  const text = await textOf(path);
  const made =
    place.manager === "lefthook"
      ? withCommand(text ?? "", options)
      : withBlock(place.manager === "husky" ? (text ?? "") : text, options);
  if (made === text) return "same";
  await written(path, made);
  // Git runs only what is executable; husky runs its files by itself.
  if (place.manager !== "lefthook") await chmod(path, 0o755);
  return "written";
}

export async function remove(
  place: HookPlace,
  options: { readonly hook: HookName; readonly prefix: string },
): Promise<Done> {
  const path = place.path(options.hook);
  const text = await textOf(path);
  if (text === null) return "same";
  if (place.manager === "lefthook") {
    const left = withoutCommand(text, options);
    if (left === text) return "same";
    if (left.trim() === "") await rm(path);
    else await written(path, left);
    return "removed";
  }
  if (!hasBlock(text, options.prefix)) return "same";
  const left = withoutBlock(text, options.prefix);
  if (left === null) await rm(path);
  else await written(path, left);
  return "removed";
}

/** Throws UserError where a link leads out of the repository, or it cannot be written. */
async function own({ top, ask }: Repository, place: HookPlace): Promise<HookPlace> {
  const common = resolve(top, ((await ask(["rev-parse", "--git-common-dir"])) ?? "").trim());
  const roots = await Promise.all([top, common].map((root) => realpath(root).catch(() => root)));
  for (const hook of ["pre-commit", "pre-push"] as const) {
    const path = place.path(hook);
    const real = await realOf(path);
    if (!roots.some((root) => inside(root, real))) {
      throw new UserError(
        `${path} is outside of this repository (a link, or core.hooksPath), and would be every other repository's too: add \`pgdrift hook ${hook}\` there yourself, or unset core.hooksPath`,
      );
    }
    const nearest = await nearestThere(path);
    const writable = await access(nearest, constants.W_OK).then(
      () => true,
      () => false,
    );
    if (!writable) throw new UserError(`${nearest} cannot be written to: make it writable, and run this again`);
  }
  return place;
}

/** Where a path leads that need not be there whole. */
async function realOf(path: string): Promise<string> {
  const found = await realpath(path).catch(() => null);
  if (found !== null) return found;
  // A link to what is not there leads out all the same.
  const link = await lstat(path).catch(() => null);
  if (link?.isSymbolicLink()) return "/";
  return path === dirname(path) ? path : join(await realOf(dirname(path)), path.slice(dirname(path).length));
}

async function nearestThere(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found !== null || path === dirname(path)) return path;
  return await nearestThere(dirname(path));
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw refused(path, error);
  }
}

async function written(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw refused(path, error);
  }
}

function refused(path: string, error: unknown): UserError {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new UserError(`${path} cannot be written (${code}): make it a file that can be, and run this again`);
}

async function firstOf(names: readonly string[], there: (name: string) => Promise<boolean>): Promise<string | null> {
  for (const name of names) if (await there(name)) return name;
  return null;
}
