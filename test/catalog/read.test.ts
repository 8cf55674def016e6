// What the reader promises whatever the database does: one look, one batch, `first` once, and nothing unseen unnamed.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultGrants, ownerPrivileges } from "../../src/catalog/fragments.ts";
import { type ReadResult, readCatalog } from "../../src/catalog/read.ts";
import { type Catalog, objectKey, objectName } from "../../src/model/object.ts";
import type { Look, Session } from "../../src/postgres/session.ts";
import { majors, server } from "../servers/server.ts";
import { connectTo, database, type TestedDatabase, testedServers } from "./connect.ts";

const everything = { leaveOut: () => false };
const namesOf = (catalog: Catalog) =>
  [...catalog.objects.values()].map(({ identity }) => `${identity.kind} ${objectName(identity)}`).sort();
const publicOf = (catalog: Catalog) =>
  catalog.objects.get(objectKey({ kind: "schema", schema: null, table: null, name: "public" }))?.attributes;

describe.each(testedServers)("on %s", (on) => {
  let made: TestedDatabase;
  beforeAll(async () => {
    made = await database(on);
  });
  afterAll(() => made[Symbol.asyncDispose]());

  test("an untouched database is its schema public, in a form that is nobody's drift, and plpgsql", async () => {
    const { catalog } = await readCatalog(made.look, everything);
    expect(catalog.notCompared).toEqual([]);
    expect(namesOf(catalog)).toEqual(["extension plpgsql", "schema public"]);
    const initial = { PUBLIC: on === 14 ? ["CREATE", "USAGE"] : ["USAGE"] };
    expect(publicOf(catalog)).toEqual({ owner: "pg_database_owner", comment: null, grants: initial });
  });

  test("a null access control list reads as the server's default", async () => {
    for (const [kind, grants] of Object.entries(defaultGrants)) {
      const [row] = await made.session.query(
        `SELECT string_agg(privilege_type, ' ') FILTER (WHERE grantee = 0) AS others,
           count(*) FILTER (WHERE grantee = 10)::text AS owners
         FROM aclexplode(acldefault('${kind}', 10)) WHERE privilege_type <> 'MAINTAIN'`,
      );
      const owners = Object.entries(ownerPrivileges).find(([of]) => of === kind)?.[1];
      expect(row).toEqual({ others: grants.PUBLIC?.join(" ") ?? null, owners: String(owners) });
    }
  });

  test("a public that was made again is not the initial one", async () => {
    await made.run("DROP SCHEMA public; CREATE SCHEMA public");
    const { catalog } = await readCatalog(made.look, everything);
    expect(publicOf(catalog)).toEqual({ owner: "pg_database_owner", comment: null, grants: {} });
  });
});

describe.each(majors)("on %s, with another owner of the database", (major) => {
  test("public is still initial, and what its owners hold is folded", async () => {
    await using made = await database(major);
    await made.run(`DO $$BEGIN CREATE ROLE read_owner; EXCEPTION WHEN duplicate_object OR unique_violation THEN END$$`);
    await made.run(`DO $$BEGIN EXECUTE format('ALTER DATABASE %I OWNER TO read_owner', current_database()); END$$`);
    await made.run("GRANT ALL ON SCHEMA public TO read_owner");
    const { catalog } = await readCatalog(made.look, everything);
    const initial = { PUBLIC: major === 14 ? ["CREATE", "USAGE"] : ["USAGE"] };
    expect(publicOf(catalog)).toEqual({ owner: "pg_database_owner", comment: null, grants: initial });
  });
});

test("an extension's objects are left out, with all that hangs on them", async () => {
  await using made = await database(
    15,
    `CREATE EXTENSION pg_stat_statements;
     CREATE TABLE mine (id integer);
     CREATE TABLE theirs (id integer PRIMARY KEY, name text CHECK (name <> ''));
     CREATE INDEX ON theirs (name);
     CREATE POLICY p ON theirs USING (true);
     CREATE RULE r AS ON DELETE TO theirs DO INSTEAD NOTHING;
     ALTER EXTENSION pg_stat_statements ADD TABLE theirs`,
  );
  const { catalog } = await readCatalog(made.look, everything);
  expect(namesOf(catalog)).toEqual([
    "column public.mine.id",
    "extension pg_stat_statements",
    "extension plpgsql",
    "schema public",
    "table public.mine",
  ]);
});

test("what is asked to be left out is, and nothing else", async () => {
  await using made = await database(15, "CREATE TABLE a (id integer); CREATE TABLE b (id integer)");
  const { catalog } = await readCatalog(made.look, {
    leaveOut: ({ identity }) => identity.name === "a" || identity.table === "a",
  });
  expect(namesOf(catalog)).toEqual(["column public.b.id", "extension plpgsql", "schema public", "table public.b"]);
});

test("history and catalogs are read in one look, and the catalogs in one message", async () => {
  await using made = await database(15, "CREATE TABLE a (id integer)");
  const counted = counting(made.look);
  const { catalog, first } = await readCatalog(counted.look, {
    leaveOut: () => false,
    first: async (session) =>
      (await session.query("SELECT txid_current_snapshot()::text AS snapshot"))[0]?.snapshot ?? "",
  });
  expect(first).toMatch(/^\d+:\d+:/);
  expect(catalog.objects.size).toBe(4);
  expect(counted.calls).toEqual(["look", "query", "batch"]);
});

test("the result of `first` keeps its type, and is undefined where there is none", async () => {
  await using made = await database(15);
  const without: ReadResult<undefined> = await readCatalog(made.look, everything);
  const withFirst: ReadResult<number> = await readCatalog(made.look, { ...everything, first: async () => 7 });
  expect([without.first, withFirst.first]).toEqual([undefined, 7]);
});

test("what `first` throws is thrown, and nothing is read after it", async () => {
  await using made = await database(15);
  const counted = counting(made.look);
  const failing = readCatalog(counted.look, {
    ...everything,
    first: (session) => session.query("SELECT 1 FROM nowhere"),
  });
  await expect(failing).rejects.toMatchObject({ code: "42P01" });
  expect(counted.calls).toEqual(["look", "query"]);
});

test("a kind that meets a lock twice is named, and every other is read", async () => {
  const made = await (await server(15)).newDatabase(
    "CREATE TABLE a (id integer); CREATE TABLE b (id integer); CREATE VIEW v AS SELECT id FROM a",
  );
  const [reader, blocker] = [await connectTo(made.url), await connectTo(made.url)];
  try {
    await blocker.session.batch(["BEGIN", "LOCK TABLE a IN ACCESS EXCLUSIVE MODE"]);
    let firsts = 0;
    const { catalog } = await readCatalog(impatient(reader.session), {
      ...everything,
      first: async () => {
        firsts++;
      },
    });
    expect(firsts).toBe(1);
    expect(catalog.notCompared).toEqual([
      { kind: "view", name: "*", reason: "canceling statement due to lock timeout" },
    ]);
    expect(namesOf(catalog)).toEqual([
      "column public.a.id",
      "column public.b.id",
      "extension plpgsql",
      "schema public",
      "table public.a",
      "table public.b",
    ]);
  } finally {
    await blocker.end();
    await reader.end();
    await made.drop();
  }
});

test("a server that shuts the session is no refusal of one kind", async () => {
  const made = await (await server(15)).newDatabase();
  const reader = await connectTo(made.url);
  try {
    const [{ pid = null } = {}] = await reader.session.query("SELECT pg_backend_pid() AS pid");
    const reading = readCatalog(impatient(reader.session), {
      ...everything,
      first: () => made.run(`SELECT pg_terminate_backend(${pid})`),
    });
    await expect(reading).rejects.toThrow();
  } finally {
    await reader.end().catch(() => undefined);
    await made.drop();
  }
});

function counting(look: Look) {
  const calls: string[] = [];
  const counted: Look = (work) => {
    calls.push("look");
    return look((session) =>
      work({
        server: session.server,
        query: (text, values) => {
          calls.push("query");
          return session.query(text, values);
        },
        batch: (texts) => {
          calls.push("batch");
          return session.batch(texts);
        },
      }),
    );
  };
  return { look: counted, calls };
}

function impatient(session: Session): Look {
  return async (work) => {
    await session.batch(["BEGIN READ ONLY", "SET LOCAL lock_timeout = '100ms'", "SET LOCAL search_path = ''"]);
    try {
      return await work(session);
    } finally {
      await session.batch(["ROLLBACK"]);
    }
  };
}
