// The application's queries held against the schema as it comes to be: with the applied files, and with the pending ones.
// What fails at the end is told, with the migration that broke it where one did.

import type { Migration } from "../model/migration.ts";
import type { Shadow } from "../shadow/engine.ts";
import { prepareQuery, type Refusal } from "../shadow/prepare-query.ts";
import type { Query } from "./query-files.ts";

export interface BrokenQuery extends Refusal {
  readonly query: Query;
  /** Whether it fits what the applied files build. */
  readonly fitsToday: boolean;
  /** The migration since which it fails; null where it never fitted, or nobody could tell. */
  readonly brokenBy: Pick<Migration, "version" | "path"> | null;
}

export interface QueryWatch {
  /** Where the applied files have run. */
  readonly today: (shadow: Shadow) => Promise<void>;
  /** Where the pending ones have, too. */
  readonly head: (shadow: Shadow) => Promise<void>;
  /** Whether it is to be found out which migration broke one: then each file runs once more, and is told. */
  readonly isBroken: () => boolean;
  readonly ran: (shadow: Shadow, migration: Migration) => Promise<void>;
  readonly told: () => readonly BrokenQuery[];
  /** Those that fit what the applied files build. */
  readonly fitting: () => readonly Query[];
}

/** As many broken ones are traced to their migration. */
const traced = 200;

export function watchQueries(queries: readonly Query[]): QueryWatch {
  let fitting = new Set<Query>();
  let broken: ReadonlyMap<Query, Refusal> = new Map();
  const fitted = new Set<Query>();
  const brokenBy = new Map<Query, Migration>();
  return {
    async today(shadow) {
      const refused = await refusals(shadow, queries);
      fitting = new Set(queries.filter((each) => !refused.has(each)));
    },
    async head(shadow) {
      broken = await refusals(shadow, queries);
    },
    fitting: () => [...fitting],
    isBroken: () => broken.size > 0,
    async ran(shadow, migration) {
      const asked = [...broken.keys()].slice(0, traced);
      const refused = await refusals(shadow, asked);
      for (const query of asked) {
        if (!refused.has(query)) {
          fitted.add(query);
          brokenBy.delete(query);
        } else if (fitted.delete(query)) brokenBy.set(query, migration);
      }
    },
    told: () =>
      [...broken].map(([query, refusal]) => ({
        ...refusal,
        query,
        fitsToday: fitting.has(query),
        brokenBy: brokenBy.get(query) ?? null,
      })),
  };
}

/** Each as its application would send it: in a session as it begins. */
export async function refusals(shadow: Shadow, queries: readonly Query[]): Promise<ReadonlyMap<Query, Refusal>> {
  const refused = new Map<Query, Refusal>();
  if (queries.length === 0) return refused;
  await shadow.reset();
  for (const query of queries) {
    const refusal = await prepareQuery(shadow, query.text);
    if (refusal !== null) refused.set(query, refusal);
  }
  return refused;
}
