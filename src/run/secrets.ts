// No secret leaves a run: neither in its report nor in an error.

import { UserError } from "../model/errors.ts";
import { redactReport, redactSecrets } from "../model/redact.ts";
import type { Report } from "../model/report.ts";
import { redact, secretsOf } from "../postgres/secrets.ts";

/** `urls`: of the target and of the shadow's server, where there are such. */
export async function withoutSecrets(
  urls: readonly (string | null)[],
  env: NodeJS.ProcessEnv,
  work: () => Promise<Report>,
): Promise<Report> {
  const secrets = urls.flatMap((url) => secretsOf(url, env));
  try {
    return redactReport(await work(), secrets);
  } catch (error) {
    if (error instanceof UserError) throw new UserError(redactSecrets(redact(error.message, secrets)));
    if (error instanceof Error) error.stack = redactSecrets(redact(error.stack ?? error.message, secrets));
    throw error;
  }
}
