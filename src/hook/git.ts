// The repository as its hooks meet it. Git is asked in its top folder, where it starts hooks, with the environment that it
// gave them: a commit of some files only has an index of its own.

import { execFile, spawn } from "node:child_process";
import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { UserError } from "../model/errors.ts";

export interface Repository {
  /** Absolute. */
  readonly top: string;
  /** Of the project in it, with `/` at its end; empty for the top itself. */
  readonly prefix: string;
  /** Null where Git refuses. */
  ask(args: readonly string[], options?: AskOptions): Promise<string | null>;
}

export interface AskOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Null: what will be committed. Else a commit. */
export type Tree = string | null;

/** Throws UserError where `cwd` is in no repository with a working tree, or the project lies outside of it. */
export async function openRepository(cwd: string, project: string | null, env: NodeJS.ProcessEnv): Promise<Repository> {
  const top = (await git(cwd, ["rev-parse", "--show-toplevel"], env))?.trim();
  if (!top) throw new UserError("there is no Git repository with a working tree here: run this inside of one");
  const prefix = relative(top, await realpath(project === null ? cwd : resolve(top, project)).catch(() => top));
  if (prefix.startsWith("..") || isAbsolute(prefix)) {
    throw new UserError(`--in ${project}: is not in this repository; name a folder of it`);
  }
  return {
    top,
    prefix: prefix === "" ? "" : `${prefix.split(sep).join("/")}/`,
    ask: (args, { input, env: own } = {}) => git(top, args, { ...env, ...own }, input),
  };
}

/** Blobs by path, of all that is in the project's folder. */
export async function filesIn({ ask, prefix }: Repository, tree: Tree): Promise<ReadonlyMap<string, string>> {
  const place = prefix === "" ? [] : ["--", prefix];
  const listed = await ask(
    tree === null ? ["ls-files", "-s", "-z", ...place] : ["ls-tree", "-r", "-z", "--full-tree", tree, ...place],
  );
  const files = (listed ?? "").split("\0").flatMap((line): readonly (readonly [string, string])[] => {
    const [head = "", path] = line.split("\t");
    const blob = /\b[0-9a-f]{40,64}\b/.exec(head)?.[0];
    return path === undefined || blob === undefined ? [] : [[path, blob]];
  });
  return new Map(files);
}

export function inside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === "" || (!way.startsWith("..") && !isAbsolute(way));
}

function git(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv, input?: string): Promise<string | null> {
  const options = { cwd, env, maxBuffer: 512 * 2 ** 20 };
  return new Promise((done) => {
    if (input === undefined) {
      execFile("git", [...args], options, (error, stdout) => done(error === null ? stdout : null));
      return;
    }
    const child = spawn("git", [...args], { cwd, env, stdio: ["pipe", "ignore", "ignore"] });
    child.on("error", () => done(null));
    child.on("close", (code) => done(code === 0 ? "" : null));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
