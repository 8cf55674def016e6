// Which run of CI this is, from the environment that GitHub Actions gives; null outside it, but for the time.

import type { RunOrigin } from "../model/report.ts";

export function runOrigin(env: NodeJS.ProcessEnv, now: Date = new Date()): RunOrigin {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  return {
    at: now.toISOString(),
    commit: env.GITHUB_SHA || null,
    url: server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null,
    number: whole(env.GITHUB_RUN_NUMBER),
    attempt: whole(env.GITHUB_RUN_ATTEMPT),
  };
}

function whole(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
