// The quick way: both sides on one server, and copies of b's database as the scratches. No folder is replayed.

import { compareCatalogs } from "../../src/catalog/compare.ts";
import { dependentsOf } from "../../src/catalog/dependents.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import type { Catalog } from "../../src/model/object.ts";
import type { Script } from "../../src/model/script.ts";
import { readConnection } from "../../src/postgres/connection.ts";
import { openSession } from "../../src/postgres/open.ts";
import type { ServerSession } from "../../src/postgres/server-session.ts";
import type { Ground, Scratch } from "../../src/repair/index.ts";
import { repairOf } from "../../src/run/repair.ts";
import { echo } from "../../src/shadow/echo.ts";

export interface Sides {
  readonly live: string;
  readonly expected: string;
  /** A copy of the expected database under a name of its own; its URL. */
  readonly copy: () => Promise<string>;
  readonly online?: boolean;
}

/** Null where nothing differs. */
export async function repairBetween(sides: Sides): Promise<Script | null> {
  const { live, expected, copy } = sides;
  const wanted = await readAt(expected);
  const actual = await readAt(live);
  let differences: Awaited<ReturnType<typeof compareCatalogs>>["differences"];
  {
    await using session = await sessionAt(expected);
    ({ differences } = await compareCatalogs(wanted, actual, { echo: (form) => echo(session, form) }));
  }
  if (differences.length === 0) return null;
  const ground: Ground = {
    open: async () => scratchAt(await copy()),
    reader: {
      read: async ({ look }) => (await readCatalog(look, { leaveOut: () => false })).catalog,
      compare: async ({ session }, built, other) =>
        (await compareCatalogs(built, other, { echo: (form) => echo(session, form) })).differences,
      dependents: dependentsOf,
    },
  };
  return repairOf({
    ground,
    expected: wanted,
    live: actual,
    differences,
    deployer: "postgres",
    database: "live",
    allowDataLoss: true,
    chosen: () => true,
    mayBeNeeded: () => false,
    online: sides.online ?? false,
    countRows: async () => [],
    sizes: new Map(),
    tell: ({ kind, name }) => [`${kind} ${name} differs`],
  });
}

export async function differencesBetween(one: string, other: string): Promise<readonly string[]> {
  const [wanted, actual] = [await readAt(one), await readAt(other)];
  await using session = await sessionAt(one);
  const { differences } = await compareCatalogs(wanted, actual, { echo: (form) => echo(session, form) });
  return differences.map(
    ({ object, change, attributes }) =>
      `${change} ${object.kind} ${object.schema}.${object.table}.${object.name} ${attributes.map(({ name }) => name)}`,
  );
}

async function readAt(url: string): Promise<Catalog> {
  await using scratch = await scratchAt(url);
  return (await readCatalog(scratch.look, { leaveOut: () => false })).catalog;
}

async function sessionAt(url: string): Promise<ServerSession> {
  return openSession(readConnection(url, {}));
}

async function scratchAt(url: string): Promise<Scratch> {
  const session = await sessionAt(url);
  return {
    session,
    look: async (work) => {
      await session.batch(["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", "SET LOCAL search_path = ''"]);
      try {
        return await work(session);
      } finally {
        await session.query("ROLLBACK");
      }
    },
    async run(text) {
      const { error } = await session.run(text);
      if (error !== null) throw error;
    },
    async reset() {
      if (session.inTransaction()) await session.query("ROLLBACK");
      await session.query("DISCARD ALL");
      await session.query("SET check_function_bodies = off");
    },
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
}
