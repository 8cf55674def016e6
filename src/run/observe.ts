// One look at the target: who it is, its history and its catalogs, all in one snapshot.

import { fingerprint } from "../catalog/fingerprint.ts";
import { readCatalog } from "../catalog/read.ts";
import { type Histories, lockHeld, readHistories } from "../layouts/history.ts";
import type { Layout } from "../layouts/layout.ts";
import type { Catalog } from "../model/object.ts";
import type { Session } from "../postgres/session.ts";
import { describeTarget, type TargetDescription } from "../target/describe.ts";
import type { Target } from "../target/target.ts";

export interface Observation {
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
  return { ...first, live, mark: JSON.stringify([[...first.histories], fingerprint(live)]) };
}

async function anyLock(session: Session, layouts: readonly Layout[]): Promise<boolean> {
  for (const layout of layouts) if (await lockHeld(session, layout)) return true;
  return false;
}
