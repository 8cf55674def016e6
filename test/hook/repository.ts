// A Git repository on the disk for one test, apart from what this machine's user has set.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Folder, folder, type Tree } from "../layouts/folder.ts";

export interface TestRepository extends Folder {
  git(...args: readonly string[]): string;
  write(files: Readonly<Record<string, string>>): void;
}

export const env = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

export function repository(tree: Tree = {}): TestRepository {
  const made = folder(tree);
  const git = (...args: readonly string[]): string =>
    execFileSync("git", [...args], { cwd: made.cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  git("init", "-q", "-b", "main");
  return {
    ...made,
    git,
    write(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(made.cwd, path)), { recursive: true });
        writeFileSync(join(made.cwd, path), text);
      }
    },
  };
}
