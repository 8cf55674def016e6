// What can go wrong with a script: somebody was faster, somebody may not, there is a ring of dependencies, there is too much.

import pg from "pg";
import { expect, test } from "vitest";
import { server, type TestDatabase } from "../servers/server.ts";
import { repairBetween } from "./between.ts";
import { asPsql, deltas } from "./judge.ts";

async function prepared(
  live: string,
  expected: string,
): Promise<{ live: TestDatabase; expected: TestDatabase; script: Awaited<ReturnType<typeof repairBetween>> }> {
  const postgres = await server(15);
  const sides = { live: await postgres.newDatabase(live), expected: await postgres.newDatabase(expected) };
  const copy = async () => (await postgres.newDatabase(expected)).url;
  return { ...sides, script: await repairBetween({ live: sides.live.url, expected: sides.expected.url, copy }) };
}

test("a target that somebody changed since it was read is not touched", async () => {
  const { live, script } = await prepared(
    "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t; CREATE TABLE u (a int)",
    "CREATE TABLE t (a bigint); CREATE VIEW v AS SELECT a + 1 AS a FROM t",
  );
  await live.run("CREATE OR REPLACE VIEW v AS SELECT a FROM t WHERE a > 0");
  await expect(asPsql(live.url, script?.sql ?? "")).rejects.toThrow("no longer as it was read: view public.v");
  expect(await live.run("SELECT to_regclass('u') AS u")).toEqual([{ u: "u" }]);
});

test("tables that refer to each other, and functions in a ring, are made and dropped", async () => {
  const ring = `CREATE TABLE a (id int PRIMARY KEY, b int); CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a);
    ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b;
    CREATE FUNCTION one(int) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN two($1); END';
    CREATE FUNCTION two(int) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN one($1); END';`;
  for (const [from, to] of [
    ["", ring],
    [ring, ""],
  ] as const) {
    const { live, expected, script } = await prepared(from, to);
    expect(script).toMatchObject({ proof: "proven" });
    await asPsql(live.url, script?.sql ?? "");
    expect(await deltas(live.url, expected.url)).toEqual([]);
  }
});

test("a role without the rights is told by the server, and nothing is half done", async () => {
  const { live, script } = await prepared(
    "CREATE TABLE t (a int); CREATE TABLE u (a int)",
    "CREATE TABLE t (a int, b int); CREATE TABLE w (a int)",
  );
  await live.run(
    "DO $$ BEGIN CREATE ROLE guest LOGIN PASSWORD 'guest'; EXCEPTION WHEN duplicate_object THEN NULL; END $$; GRANT CREATE ON SCHEMA public TO guest",
  );
  const url = new URL(live.url);
  url.username = "guest";
  url.password = "guest";
  await expect(asPsql(url.href, script?.sql ?? "")).rejects.toThrow(/must be owner of table/);
  expect(await live.run("SELECT to_regclass('w') AS w, to_regclass('u') AS u")).toEqual([{ w: null, u: "u" }]);
});

test("2,000 findings at once are one script", { timeout: 240_000 }, async () => {
  const tables = (text: (at: number) => string) => Array.from({ length: 500 }, (_, at) => text(at)).join("");
  const { live, expected, script } = await prepared(
    tables(
      (at) =>
        `CREATE TABLE t${at} (id int, a int, b text); CREATE INDEX i${at} ON t${at} (a); COMMENT ON TABLE t${at} IS 'x';`,
    ),
    tables(
      (at) =>
        `CREATE TABLE t${at} (id bigint, a int NOT NULL, b text DEFAULT 'x'); CREATE INDEX i${at} ON t${at} (a DESC);`,
    ),
  );
  expect(script).toMatchObject({ proof: "proven", heldBack: 0 });
  await asPsql(live.url, script?.sql ?? "");
  const client = new pg.Client({ connectionString: live.url });
  await client.connect();
  expect(
    (
      await client.query(
        "SELECT count(*)::int AS n FROM pg_attribute WHERE attname = 'id' AND atttypid = 'bigint'::regtype",
      )
    ).rows,
  ).toEqual([{ n: 500 }]);
  await client.end();
  expect((await deltas(live.url, expected.url)).slice(0, 3)).toEqual([]);
});
