// Scripts are tried on replicas, several at once. A shadow on a server is one at a time, so these commands refuse it.

import type { Config } from "../config/settings.ts";
import { UserError } from "../model/errors.ts";
import { shadowUrl } from "../run/shadow.ts";

/** Throws UserError where the shadow is on a server. */
export function embeddedOnly(config: Pick<Config, "shadow">, command: string): void {
  if (shadowUrl(config) === null) return;
  throw new UserError(
    `shadow: \`${command}\` tries SQL on replicas, which only the embedded shadow keeps; give --shadow embedded (and --exclude-schema for what it cannot build)`,
  );
}
