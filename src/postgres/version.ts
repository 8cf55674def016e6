// Which PostgreSQL a server is, from what it reports when a connection opens, and whether we know that version.

import { UserError } from "../model/errors.ts";
import type { ServerVersion } from "../model/object.ts";

export const oldestMajor = 14;
export const newestMajor = 18;

/** Throws UserError where it is too old, too new, or something else that speaks the protocol. */
export function serverVersion(parameters: ReadonlyMap<string, string>, address: string): ServerVersion {
  const reported = parameters.get("server_version") ?? "";
  const other = parameters.has("crdb_version")
    ? "CockroachDB"
    : (/(bouncer|YB|Materialize|CrateDB|QuestDB)/i.exec(reported)?.[1] ??
      (/^8\.0\.2$/.test(reported) ? "Redshift" : null));
  if (other !== null) {
    const what = /bouncer/i.test(other) ? "PgBouncer's own console" : other;
    throw new UserError(
      `${address} is ${what}, and no PostgreSQL: pgdrift reads PostgreSQL ${oldestMajor} to ${newestMajor}`,
    );
  }
  const [version, major] = /^(\d+)(?:\.\d+)*(?:(?:devel|alpha|beta|rc)\d*)?/.exec(reported) ?? [];
  if (version === undefined) {
    throw new UserError(
      `${address} does not say which PostgreSQL it is: pgdrift reads PostgreSQL ${oldestMajor} to ${newestMajor}`,
    );
  }
  if (Number(major) < oldestMajor) {
    throw new UserError(
      `${address} is PostgreSQL ${version}, and pgdrift reads ${oldestMajor} to ${newestMajor}: upgrade the server`,
    );
  }
  if (Number(major) > newestMajor) {
    throw new UserError(
      `${address} is PostgreSQL ${version}, newer than pgdrift knows (${oldestMajor} to ${newestMajor}), and what it cannot read it would call clean: use a newer pgdrift`,
    );
  }
  return { major: Number(major), version };
}
