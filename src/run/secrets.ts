// No secret leaves a run: neither in its report nor in an error.

import { UserError } from "../model/errors.ts";
import { redactReport, redactSecrets, redactStrings } from "../model/redact.ts";
import type { Report } from "../model/report.ts";
import { redact, secretsOf } from "../postgres/secrets.ts";

/** `urls`: of the target and of the shadow's server, where there are such. */
export async function withoutSecrets(
  urls: readonly (string | null)[],
  env: NodeJS.ProcessEnv,
  work: () => Promise<Report>,
): Promise<Report> {
  const report = await errorsWithoutSecrets(urls, env, work);
  return redactReport(report, known(urls, env));
}

/** For what a report is only a part of. */
export async function valueWithoutSecrets<T>(
  urls: readonly (string | null)[],
  env: NodeJS.ProcessEnv,
  work: () => Promise<T>,
): Promise<T> {
  return redactStrings(await errorsWithoutSecrets(urls, env, work), known(urls, env));
}

/** One line of another program's output. */
export function lineWithoutSecrets(line: string, urls: readonly (string | null)[], env: NodeJS.ProcessEnv): string {
  return redactSecrets(redact(line, known(urls, env)));
}

/** For work that makes no report. */
export async function errorsWithoutSecrets<T>(
  urls: readonly (string | null)[],
  env: NodeJS.ProcessEnv,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const secrets = known(urls, env);
    if (error instanceof UserError) throw new UserError(redactSecrets(redact(error.message, secrets)));
    if (error instanceof Error) error.stack = redactSecrets(redact(error.stack ?? error.message, secrets));
    throw error;
  }
}

function known(urls: readonly (string | null)[], env: NodeJS.ProcessEnv): readonly string[] {
  return urls.flatMap((url) => secretsOf(url, env));
}
