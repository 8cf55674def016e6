// Databases that do not let themselves be read whole: what cannot be read is named, and all the rest is there.

import { expect, test } from "vitest";
import { readCatalog } from "../../src/catalog/read.ts";
import { objectName } from "../../src/model/object.ts";
import { server } from "../servers/server.ts";
import { connectTo, database, lookAt } from "./connect.ts";

const long = "n".repeat(300);
const schema = `CREATE TABLE kept (id integer PRIMARY KEY);
  CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
  CREATE VIEW v AS SELECT f() AS f;
  CREATE POLICY p ON kept USING (id > 0);
  CREATE TABLE "${long}" ("😀" integer, "1; DROP TABLE kept; --" text, "<b>[x](y)</b>" text, E text)`;

test.each<[what: string, breaking: string, role: string, unread: readonly string[]]>([
  ["a role that may not read a catalog", "REVOKE SELECT ON pg_policy FROM PUBLIC", "pg_signal_backend", ["policy *"]],
  ["a schema without USAGE", "REVOKE ALL ON SCHEMA public FROM PUBLIC", "pg_signal_backend", []],
  ["a view that cannot be deparsed", "DELETE FROM pg_proc WHERE proname = 'f'", "postgres", ["view *"]],
])("%s", async (_what, breaking, role, unread) => {
  await using made = await database(18, schema);
  const { session } = made;
  const before = (await readCatalog(made.look, { leaveOut: () => false })).catalog;
  await made.run(breaking);
  const { catalog } = await readCatalog(
    (work) =>
      made.look(async (inside) => {
        await session.query(`SET LOCAL ROLE ${role}`);
        return work(inside);
      }),
    { leaveOut: () => false },
  );
  expect(catalog.notCompared.map(({ kind, name }) => `${kind} ${name}`)).toEqual(unread);
  const unreadKinds = unread.map((each) => each.split(" ")[0]);
  const gone = [...before.objects].filter(
    ([key, { identity }]) => !catalog.objects.has(key) && !unreadKinds.includes(identity.kind),
  );
  expect(gone.map(([, { identity }]) => objectName(identity))).toEqual(unread[0] === "view *" ? ["public.f()"] : []);
});

test("names are read as they are: 63 bytes of 300, emoji, and what looks like SQL or markup", async () => {
  await using made = await database(18, schema);
  const { catalog } = await readCatalog(made.look, { leaveOut: () => false });
  const table = long.slice(0, 63);
  const columns = [...catalog.objects.values()].filter(
    ({ identity }) => identity.kind === "column" && identity.table === table,
  );
  expect(columns.map(({ identity }) => identity.name)).toEqual(["😀", "1; DROP TABLE kept; --", "<b>[x](y)</b>", "e"]);
});

test("what goes while it is read is asked for once more, and is gone", async () => {
  const made = await (await server(18)).newDatabase(`${schema}; CREATE INDEX i ON kept ((id + 1));`);
  const [reader, other] = [await connectTo(made.url), await connectTo(made.url)];
  try {
    const { catalog } = await readCatalog(lookAt(reader.session), {
      leaveOut: () => false,
      first: async (session) => {
        await session.query("SELECT count(*) FROM pg_catalog.pg_class");
        await other.session.batch(["DROP VIEW v; DROP FUNCTION f(); DROP TABLE kept"]);
      },
    });
    const left = [...catalog.objects.values()].filter(({ identity }) => identity.kind !== "column");
    expect([catalog.notCompared, left.map(({ identity }) => identity.name)]).toEqual([
      [],
      ["public", long.slice(0, 63), "plpgsql"],
    ]);
  } finally {
    await reader.end();
    await other.end();
    await made.drop();
  }
});
