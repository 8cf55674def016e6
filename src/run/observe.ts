// One look at the target: who it is, its history and its catalogs, all in one snapshot.

import { fingerprint } from "../catalog/fingerprint.ts";
import { readCatalog } from "../catalog/read.ts";
import { type Histories, lockHeld, readHistories } from "../layouts/history.ts";
import { ids as layoutIds } from "../layouts/ids.ts";
import type { Layout } from "../layouts/layout.ts";
import { UserError } from "../model/errors.ts";
import type { Catalog } from "../model/object.ts";
import type { Session } from "../postgres/session.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { describeTarget, type TargetDescription } from "../target/describe.ts";
import type { Target } from "../target/target.ts";

export interface Observation {
  readonly database: string;
  /** That the URL named; null for none. */
  readonly schema: string | null;
  readonly facts: TargetDescription;
  readonly histories: Histories;
  /** Whether a tool holds its lock: it is deploying right now. */
  readonly deploying: boolean;
  /** All that was read; what is compared of it is the scope's to say. */
  readonly live: Catalog;
  /** Of history and schema: equal in two looks where nothing moved. */
  readonly mark: string;
}

/** `layouts`: the tools whose folders were found. */
export async function observe(target: Target, layouts: readonly Layout[]): Promise<Observation> {
  const { catalog: live, first } = await readCatalog(target.look, {
    leaveOut: () => false,
    first: async (session) => ({
      facts: await describeTarget(session),
      histories: await readHistories(session, layouts, { schema: target.schema }),
      deploying: await anyLock(session, layouts),
    }),
  });
  const { database, schema } = target;
  return { ...first, database, schema, live, mark: JSON.stringify([[...first.histories], fingerprint(live)]) };
}

/** What was kept of a database stands for it. Throws UserError where it is of no database. */
export function observed({ catalog, target }: Snapshot, name: string): Observation {
  if (target === null) {
    throw new UserError(
      `target-snapshot: ${name} is of a migrations folder, and one of a database is wanted: \`pgdrift snapshot --of database\``,
    );
  }
  const { database, schema, histories, ...facts } = target;
  const known = layoutIds.flatMap((id) => {
    const history = histories.get(id);
    return history === undefined ? [] : [[id, history] as const];
  });
  return { facts, database, schema, histories: new Map(known), deploying: false, live: catalog, mark: "" };
}

async function anyLock(session: Session, layouts: readonly Layout[]): Promise<boolean> {
  for (const layout of layouts) if (await lockHeld(session, layout)) return true;
  return false;
}
