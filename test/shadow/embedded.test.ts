import pg from "pg";
import { describe, expect, test } from "vitest";
import { PostgresError } from "../../src/postgres/error.ts";
import { ShadowStopped } from "../../src/shadow/engine.ts";
import { known } from "../../src/shadow/extensions.ts";
import { replay } from "../../src/shadow/replay.ts";
import { server } from "../servers/server.ts";
import { openShadow } from "./open.ts";

/** Every type whose text a client library might have a mind of its own about. */
const TEXTS = `SELECT true AS yes, false AS no, NULL::int AS nothing, 9007199254740993::int8 AS large, 4294967295::oid AS oid,
  1.10::numeric AS number, 0.1::float8 AS float, '{"a": 1}'::jsonb AS jsonb, '{"a":1}'::json AS json, '{a,"b c"}'::text[] AS list,
  '\\x00ff'::bytea AS bytes, '2024-01-02'::date AS day, 'é😀'::text AS text, 'r'::"char" AS letter, '(1,2)'::point AS point,
  '' AS empty, ROW(1, NULL, 'a b') AS record, '1 day 02:00'::interval AS span, 'pg_class'::regclass AS class`;

describe("extensions", () => {
  // Loaded all at once before the engine starts, pgcrypto was broken in two of five engines.
  test("work in every engine, however many are registered", async () => {
    for (let round = 0; round < 3; round++) {
      await using shadow = await openShadow({ extensions: known });
      await shadow.run("CREATE EXTENSION pgcrypto");
      const [row] = await shadow.session.query("SELECT pgp_sym_decrypt(pgp_sym_encrypt('a', 'k'), 'k') AS a");
      expect(row).toEqual({ a: "a" });
    }
  });

  test("are all there", async () => {
    await using shadow = await openShadow({ extensions: known });
    await shadow.run(known.map((name) => `CREATE EXTENSION IF NOT EXISTS "${name}" CASCADE;`).join("\n"));
    const made = await shadow.session.query("SELECT extname FROM pg_extension WHERE extname <> 'plpgsql'");
    expect(made.map(({ extname }) => extname).toSorted()).toEqual([...known].toSorted());
    const [row] = await shadow.session.query(
      `SELECT digest('a', 'sha256') IS NOT NULL AS crypto, uuid_generate_v5(uuid_ns_url(), 'a') AS uuid,
        'a=>1'::hstore -> 'a' AS hstore, unaccent('é') AS plain, '[1,2]'::vector <-> '[1,3]' AS distance`,
    );
    expect(row).toEqual({
      crypto: "t",
      uuid: "e1407479-3136-56c0-9908-bb02fb0339e2",
      hstore: "1",
      plain: "e",
      distance: "1",
    });
  });
});

describe("a session", () => {
  test("gives the text that a real server sends", async () => {
    await using shadow = await openShadow();
    const database = await (await server(18)).newDatabase();
    const client = new pg.Client({ connectionString: database.url, types: { getTypeParser: () => String } });
    await client.connect();
    const { rows } = await client.query(TEXTS);
    await client.end();
    await database.drop();
    expect(await shadow.session.query(TEXTS)).toEqual(rows);
    expect(shadow.session.server).toMatchObject({ major: 18, version: expect.stringMatching(/^18\.\d+$/) });
  });

  test("binds values as text", async () => {
    await using shadow = await openShadow();
    const rows = await shadow.session.query("SELECT $1::int + 1 AS sum, $2 || 'x' AS text, $3::text AS nothing", [
      "41",
      "é'",
      null,
    ]);
    expect(rows).toEqual([{ sum: "42", text: "é'x", nothing: null }]);
    await expect(shadow.session.query("SELECT $1::int", ["x"])).rejects.toMatchObject({ code: "22P02" });
    expect(await shadow.session.query("SELECT 1 AS one")).toEqual([{ one: "1" }]);
  });

  test("runs a batch in one message, up to the first failure", async () => {
    await using shadow = await openShadow();
    const { session } = shadow;
    expect(await session.batch([])).toEqual([]);
    const batch = ["SELECT 1 AS a -- one", "CREATE TABLE t ()", "SELECT g FROM generate_series(1, 2) g"];
    expect(await session.batch(batch)).toEqual([[{ a: "1" }], [], [{ g: "1" }, { g: "2" }]]);
    const error = await session.batch(["CREATE TABLE u ()", "SELECT nosuch"]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PostgresError);
    expect(error).toMatchObject({
      code: "42703",
      message: 'column "nosuch" does not exist',
      position: expect.any(Number),
    });
    expect(await session.query("SELECT to_regclass('u') AS u")).toEqual([{ u: null }]);
  });

  test("answers questions in the order in which they were asked", async () => {
    await using shadow = await openShadow();
    const texts = Array.from({ length: 20 }, (_, index) => `SELECT ${index} AS n`);
    const rows = await Promise.all(texts.map((text) => shadow.session.query(text)));
    expect(rows).toEqual(texts.map((_, index) => [{ n: `${index}` }]));
  });
});

test("a look is read only, sees an empty search path, and ends where its work fails", async () => {
  await using shadow = await openShadow();
  expect(await shadow.look((session) => session.query("SHOW search_path"))).toEqual([{ search_path: '""' }]);
  await expect(shadow.look((session) => session.query("CREATE TABLE public.t ()"))).rejects.toMatchObject({
    code: "25006",
  });
  expect(await shadow.session.query("SHOW transaction_read_only")).toEqual([{ transaction_read_only: "off" }]);
});

describe("before the first file", () => {
  test("the database has the target's name, and the deployer owns it and what it makes", async () => {
    await using shadow = await openShadow({ database: 'My "db"', deployer: "it's me" });
    await shadow.run(
      `GRANT CONNECT ON DATABASE "My ""db""" TO PUBLIC; COMMENT ON DATABASE "My ""db""" IS 'x'; CREATE TABLE t ()`,
    );
    const rows = await shadow.session.query(`SELECT current_database() AS database, current_user, session_user,
      pg_get_userbyid(datdba) AS owner, pg_get_userbyid(relowner) AS maker, rolsuper AS super
      FROM pg_database, pg_class, pg_roles
      WHERE datname = current_database() AND pg_class.oid = 't'::regclass AND rolname = current_user`);
    const me = "it's me";
    expect(rows).toEqual([
      { database: 'My "db"', current_user: me, session_user: me, owner: me, maker: me, super: "t" },
    ]);
  });

  test("roles are there with their attributes, and those that exist already are left", async () => {
    const roles = [
      { name: "app", attributes: "NOLOGIN BYPASSRLS" },
      { name: "postgres", attributes: "NOLOGIN NOSUPERUSER" },
      { name: "pg_from_a_later_major", attributes: "" },
      { name: "platform", attributes: "NOLOGIN" },
    ];
    await using shadow = await openShadow({
      roles,
      prelude: "CREATE ROLE platform LOGIN; CREATE TABLE made_by_platform ()",
    });
    const rows = await shadow.session.query(`SELECT rolname, rolcanlogin, rolbypassrls FROM pg_roles
      WHERE rolname !~ '^pg_' AND rolname <> 'postgres' ORDER BY 1`);
    expect(rows).toEqual([
      { rolname: "app", rolcanlogin: "f", rolbypassrls: "t" },
      { rolname: "platform", rolcanlogin: "t", rolbypassrls: "f" },
    ]);
    expect(await shadow.session.query("SELECT to_regclass('made_by_platform') AS t")).toEqual([
      { t: "made_by_platform" },
    ]);
  });

  test.each(["14", "15"] as const)("schema public has the initial form of %s", async (publicSchema) => {
    await using shadow = await openShadow({ publicSchema });
    const text = "SELECT nspowner::regrole AS owner, nspacl AS acl FROM pg_namespace WHERE nspname = 'public'";
    const database = await (await server(publicSchema === "14" ? 14 : 15)).newDatabase();
    const [real] = await database.run(
      "SELECT nspowner::regrole::text AS owner, nspacl::text AS acl FROM pg_namespace WHERE nspname = 'public'",
    );
    await database.drop();
    expect(await shadow.session.query(text)).toEqual([real]);
  });

  test("the search path that is asked for holds for every file", async () => {
    await using shadow = await openShadow({ searchPath: '"$user", public, extensions' });
    expect(await shadow.session.query("SHOW search_path")).toEqual([{ search_path: '"$user", public, extensions' }]);
    await shadow.run("SET search_path = ''");
    await shadow.reset();
    expect(await shadow.session.query("SHOW search_path")).toEqual([{ search_path: '"$user", public, extensions' }]);
  });

  test("a prelude that fails ends the opening, and says why", async () => {
    await expect(openShadow({ prelude: "SELECT nosuch" })).rejects.toMatchObject({ code: "42703" });
  });
});

describe("extensions", () => {
  test("those asked for work, others are not there", async () => {
    await using shadow = await openShadow({
      extensions: ["pgcrypto", "uuid-ossp", "nosuch", "moddatetime", "earthdistance"],
    });
    await shadow.run(`CREATE EXTENSION pgcrypto; CREATE EXTENSION "uuid-ossp"; CREATE EXTENSION moddatetime;
      CREATE EXTENSION earthdistance CASCADE;`);
    const rows = await shadow.session.query(
      "SELECT encode(digest('x', 'sha256'), 'hex') LIKE '2d711642%' AS ok, uuid_generate_v4() IS NOT NULL AS id",
    );
    expect(rows).toEqual([{ ok: "t", id: "t" }]);
    await expect(shadow.run("CREATE EXTENSION citext")).rejects.toMatchObject({ code: "0A000" });
    await expect(shadow.run("CREATE EXTENSION nosuch")).rejects.toMatchObject({ code: "0A000" });
  });
});

describe("a file that does not end, or ends the engine", () => {
  const cases: readonly (readonly [name: string, sql: string, line: number, message: RegExp])[] = [
    ["an endless loop", "SELECT 1;\nDO $$ BEGIN LOOP END LOOP; END $$;", 2, /no end within 2 s/],
    ["a sleep", "SELECT 1;\nSELECT pg_sleep(1000);", 2, /no end within 2 s/],
    ["a series", "\nSELECT count(*) FROM generate_series(1, 1e12)", 2, /no end within 2 s/],
    [
      "endless recursion in SQL",
      "WITH RECURSIVE r AS (SELECT 1 UNION ALL SELECT 1 FROM r) SELECT count(*) FROM r",
      1,
      /no end within 2 s/,
    ],
    ["a program run from a body", "DO $$ BEGIN EXECUTE 'COPY (SELECT 1) TO PROGRAM ''cat'''; END $$", 1, /fell silent/],
  ];
  test.each(cases)("%s stops the shadow, and nothing is believed after it", async (_, sql, line, message) => {
    await using shadow = await openShadow({ fileTimeout: 2_000 });
    const migration = {
      version: "1",
      name: "",
      path: "1.sql",
      sql,
      firstLine: 1,
      run: "batch",
      checksums: [],
    } as const;
    const started = performance.now();
    const { failure } = await replay(shadow, [migration]);
    expect(performance.now() - started).toBeLessThan(6_000);
    expect(failure).toMatchObject({ line, code: "57014", message: expect.stringMatching(message) });
    await expect(shadow.session.query("SELECT 1")).rejects.toThrow(ShadowStopped);
    await expect(shadow.look((session) => session.query("SELECT 1"))).rejects.toThrow(ShadowStopped);
    await expect(shadow.reset()).rejects.toThrow(ShadowStopped);
  });

  test.each([
    [
      "endless recursion of a function",
      "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN f(); END $$; SELECT f()",
      /54001|53200|57014/,
    ],
    ["a text of a gigabyte", "SELECT length(repeat('x', 1000000000) || repeat('y', 1000000000))", /54000|53200/],
    ["rows that nobody sends", "CREATE TABLE t (a int); COPY t FROM STDIN;", /0A000/],
    ["rows asked for in a body", "DO $$ BEGIN EXECUTE 'COPY pg_class FROM STDIN'; END $$", /0A000|57014|42501/],
  ])("%s is refused, or stopped", async (_, sql, code) => {
    await using shadow = await openShadow({ fileTimeout: 10_000 });
    const migration = {
      version: "1",
      name: "",
      path: "1.sql",
      sql,
      firstLine: 1,
      run: "batch",
      checksums: [],
    } as const;
    const { failure } = await replay(shadow, [migration]);
    expect(failure?.code).toMatch(code);
  });
});

test("a closed shadow answers nothing, and another one can be opened beside", async () => {
  const first = await openShadow();
  await using second = await openShadow();
  await first.run("CREATE TABLE only_first ()");
  await first[Symbol.asyncDispose]();
  await first[Symbol.asyncDispose]();
  await expect(first.session.query("SELECT 1")).rejects.toThrow("the shadow is closed");
  expect(await second.session.query("SELECT to_regclass('only_first') AS t")).toEqual([{ t: null }]);
});
