// What a server newer than this program would bring is named, and nothing that the kinds know is.

import { describe, expect, test } from "vitest";
import { readCatalog } from "../../src/catalog/read.ts";
import { database } from "./connect.ts";

/** What stands for something new, written into the catalogs by hand. */
const cases: readonly (readonly [statement: string, named: readonly string[]])[] = [
  ["SELECT 1", []],
  ["UPDATE pg_class SET relkind = 'g' WHERE relname = 'pairs'", ["relation app.pairs"]],
  ["UPDATE pg_proc SET prokind = 'z' WHERE proname = 'like_it'", ["function like_it"]],
  [
    "UPDATE pg_attribute SET attgenerated = 'x' WHERE attname = 'b' AND attrelid = 'app.pairs'::regclass",
    ["column app.pairs.b"],
  ],
  [
    `INSERT INTO pg_depend (classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype)
     VALUES ('pg_sequence'::regclass, 99999, 0, 'pg_class'::regclass, 'app.pairs'::regclass, 0, 'n')`,
    ["pg_sequence oid 99999"],
  ],
];

describe.each([14, 18] as const)("on %s", (on) => {
  test("each is named, to a role without rights as well, and nothing else is", async () => {
    await using made = await database(
      on,
      `CREATE SCHEMA app; CREATE TABLE app.pairs (a integer, b integer);
       CREATE FUNCTION app.like_it(integer) RETURNS boolean LANGUAGE sql AS 'SELECT true'`,
    );
    const { session } = made;
    for (const [statement, expected] of cases) {
      await session.batch(["BEGIN"]);
      try {
        await session.batch([statement, "SET LOCAL ROLE pg_signal_backend", "SET LOCAL search_path = ''"]);
        const { catalog } = await readCatalog((work) => work(session), { leaveOut: () => false });
        const named = catalog.notCompared.map(({ kind, name }) => `${kind} ${name}`);
        expect(named, statement).toEqual(expected);
      } finally {
        await session.batch(["ROLLBACK"]);
      }
    }
  });
});
