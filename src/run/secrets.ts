// No secret leaves a run: neither in its report nor in an error.

import { UserError } from "../model/errors.ts";
import { redactReport, redactSecrets } from "../model/redact.ts";
import type { Report } from "../model/report.ts";
import { redact, secretsOf } from "../postgres/secrets.ts";

export async function withoutSecrets(
  url: string | null,
  env: NodeJS.ProcessEnv,
  work: () => Promise<Report>,
): Promise<Report> {
  const secrets = secretsOf(url, env);
  try {
    return redactReport(await work(), secrets);
  } catch (error) {
    if (error instanceof UserError) throw new UserError(redactSecrets(redact(error.message, secrets)));
    if (error instanceof Error) error.stack = redactSecrets(redact(error.stack ?? error.message, secrets));
    throw error;
  }
}
