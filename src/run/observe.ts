// One look at the target: who it is, its history and its catalogs, all in one snapshot.

import { fingerprint } from "../catalog/fingerprint.ts";
import { readCatalog } from "../catalog/read.ts";
import { type Histories, lockHeld, readHistories } from "../layouts/history.ts";
import { ids as layoutIds } from "../layouts/ids.ts";
import type { Layout } from "../layouts/layout.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { UserError } from "../model/errors.ts";
import type { Catalog } from "../model/object.ts";
import type { Session } from "../postgres/session.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { describeTarget, type TargetDescription } from "../target/describe.ts";
import type { ByCalls, Target } from "../target/target.ts";

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
  /** What of it was not seen at one moment, and what was looked at instead. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `layouts`: the tools whose folders were found. */
export async function observe(target: Target, layouts: readonly Layout[]): Promise<Observation> {
  if (target.byCalls === undefined) return await once(target, layouts);
  for (let tries = 3; ; tries -= 1) {
    const seen = await once(target, layouts);
    const schema = historySchemaOf(target);
    const after = await target.look((session) => readHistories(session, layouts, { schema }));
    const isStill = JSON.stringify([...after]) === JSON.stringify([...seen.histories]);
    if (isStill || tries === 1) return { ...seen, diagnostics: ofCalls(target.byCalls, isStill) };
  }
}

async function once(target: Target, layouts: readonly Layout[]): Promise<Observation> {
  const { catalog: live, first } = await readCatalog(target.look, {
    leaveOut: () => false,
    first: async (session) => ({
      facts: await describeTarget(session),
      histories: await readHistories(session, layouts, { schema: historySchemaOf(target) }),
      deploying: await anyLock(session, layouts),
    }),
  });
  const { database, schema } = target;
  const mark = JSON.stringify([[...first.histories], fingerprint(live)]);
  return { ...first, database, schema, live, mark, diagnostics: [] };
}

function historySchemaOf({ schema, historySchema }: Target): string | null {
  return historySchema === undefined ? schema : historySchema;
}

/** A history that is the same before and after the catalogs is as good as one snapshot: no migration went in between. */
function ofCalls({ parted, instead }: ByCalls, isStill: boolean): readonly Diagnostic[] {
  const said: readonly [string, string | null][] = [
    ["another-database", instead],
    [
      "not-one-moment",
      isStill
        ? null
        : "the history went on while the catalogs were read, and over HTTPS each call sees its own moment: what was applied in between may show as drift; run again when nobody deploys",
    ],
    [
      "catalogs-in-parts",
      parted()
        ? "the catalogs could not be had in one call and were read in several, each at its own moment: what changed in between may be told of one and not of the other"
        : null,
    ],
  ];
  return said.flatMap(([code, message]) =>
    message === null ? [] : [{ code, severity: "warning", message, path: null, line: null }],
  );
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
  return {
    facts,
    database,
    schema,
    histories: new Map(known),
    deploying: false,
    live: catalog,
    mark: "",
    diagnostics: [],
  };
}

async function anyLock(session: Session, layouts: readonly Layout[]): Promise<boolean> {
  for (const layout of layouts) if (await lockHeld(session, layout)) return true;
  return false;
}
