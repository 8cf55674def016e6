// What a run needs from outside, as the command line has it.

import { setTimeout as wait } from "node:timers/promises";
import { runOrigin } from "../config/run-origin.ts";
import type { Config } from "../config/settings.ts";
import { filesSince } from "../layouts/added.ts";
import { currentBranch } from "../layouts/git.ts";
import { openTarget, type Review } from "../run/target-of.ts";
import type { World } from "../run/world.ts";
import { version } from "../version.ts";
import { terminalProgress } from "./terminal.ts";

export function worldOf(config: Config, env: NodeJS.ProcessEnv, cwd: string): World {
  const { base } = config;
  const progress = terminalProgress();
  return {
    cwd,
    version,
    run: runOrigin(env),
    progress,
    wait,
    connect: () => openTarget(config, env, reviewOf(env, cwd), progress.note),
    missingSecret: null,
    addedFiles: async () => (base === null ? null : await filesSince(cwd, base)),
  };
}

/** As GitHub and GitLab name the branch under review, else as Git has it. */
export function reviewOf(env: NodeJS.ProcessEnv, cwd: string): Review {
  const named = env.GITHUB_HEAD_REF || env.CI_MERGE_REQUEST_SOURCE_BRANCH_NAME || null;
  return { pullRequest: null, branch: async () => named ?? (await currentBranch(cwd)) };
}

/** Whether a database is named at all: by its URL, libpq's variables, or as a Supabase project. */
export function namesOne(
  config: Pick<Config, "database-url" | "supabase-project-ref">,
  env: NodeJS.ProcessEnv,
): boolean {
  const given = [env.PGHOST, env.PGHOSTADDR, env.PGSERVICE, config["supabase-project-ref"]];
  return config["database-url"] !== null || given.some((each) => each);
}
