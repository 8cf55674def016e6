// What a deploy is to do on this database, made of a check: the files as they were tried, their locks, the way back, and
// what speaks against it. Nothing is run on the database.

import { UserError } from "../../model/errors.ts";
import type { Release, ReleaseTool, WayBackTold } from "../../model/release.ts";
import type { Seen } from "../../run.ts";
import { readSizes } from "../../target/sizes.ts";
import { rollback } from "../rollback.ts";
import { backupOf } from "./backup.ts";
import { locksOf } from "./locks.ts";
import { objections } from "./objections.ts";

export interface ReleaseOptions {
  readonly tool: ReleaseTool | null;
  /** The server, as it is connected to; null where nothing is known of it. */
  readonly host: string | null;
  /** Whether locks and the way back are wanted also where the database drifted. */
  readonly despiteDrift: boolean;
}

export async function releaseOf(seen: Seen, { tool, host, despiteDrift }: ReleaseOptions): Promise<Release> {
  const { report, target, outcome, context } = seen;
  const against = objections(report);
  const isTried = outcome.position.pending.length > 0 && against.every(({ kind }) => despiteDrift && kind === "drift");
  const sizes = isTried && target !== null ? await target.look(readSizes) : new Map();
  const locks = isTried ? await context.progress.stage("script", () => locksOf(seen, sizes)) : [];
  const ways = isTried ? await context.progress.stage("script", () => waysBack(seen)) : [];
  return {
    report,
    tool,
    backup: backupOf(host),
    locks,
    waysBack: typeof ways === "string" ? [] : ways,
    noWayBack: typeof ways === "string" ? ways : null,
    against,
  };
}

/** Why there is none, where there is none. */
async function waysBack(seen: Seen): Promise<readonly WayBackTold[] | string> {
  try {
    const ways = await rollback(seen, null);
    return ways.map(({ migration, ...way }) => ({ ...way, path: migration.path }));
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
