// What Git knows of the folder: read only, and nothing where there is no Git or the clone is shallow.

import { execFile } from "node:child_process";
import { posix } from "node:path";
import { promisify } from "node:util";

export interface GitPast {
  /** Files of such a name that were removed below the folder, newest first, with the commit that did it. */
  removed(directory: string, namePart: string): Promise<readonly Past[]>;
  /** The file's texts, newest first, each with the commit that made it so. */
  texts(path: string): Promise<readonly Past[]>;
}

export interface Past {
  readonly commit: string;
  readonly path: string;
  /** As the commit has it; of a removed file, as it was before. */
  readonly text: string;
}

/** How many commits of a file are looked at. */
const depth = 40;

/** Paths are relative to `cwd`, with `/`. */
export function gitPast(cwd: string): GitPast {
  const lines = async (...args: readonly string[]): Promise<readonly string[]> =>
    (await git(cwd, args))?.split("\n").filter((line) => line !== "") ?? [];
  const at = async (commit: string, path: string): Promise<readonly Past[]> => {
    const text = await git(cwd, ["show", `${commit}:./${posix.normalize(path)}`]);
    return text === null ? [] : [{ commit, path, text }];
  };
  return {
    async removed(directory, namePart) {
      const pattern = `:(glob)${escaped(directory)}/**/*${escaped(namePart)}*`;
      const format = ["--diff-filter=D", "--no-renames", "--format=%x00%h", "--name-only", "--relative"];
      const found: Past[] = [];
      let commit = "";
      for (const line of await lines("log", "--all", `-${depth}`, ...format, "--", pattern)) {
        if (line.startsWith("\0")) commit = line.slice(1);
        else found.push(...(await at(`${commit}^`, line)).map((past) => ({ ...past, commit })));
      }
      return found;
    },
    async texts(path) {
      const commits = await lines("log", `-${depth}`, "--format=%h", "--", `:(literal)${path}`);
      return (await Promise.all(commits.map((commit) => at(commit, path)))).flat();
    },
  };
}

/** Null where there is no Git, or no branch is checked out. */
export async function currentBranch(cwd: string): Promise<string | null> {
  return (await git(cwd, ["branch", "--show-current"]))?.trim() || null;
}

async function git(cwd: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)("git", [...args], { cwd, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch {
    return null;
  }
}

/** For a pattern in which only our own stars are stars. */
function escaped(text: string): string {
  return text.replace(/[*?[\]\\]/g, "\\$&");
}
