import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Migration, RunMode } from "../../src/model/migration.ts";
import type { Shadow } from "../../src/shadow/engine.ts";
import { replay } from "../../src/shadow/replay.ts";
import { openShadow } from "./open.ts";

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow();
});
afterAll(() => shadow[Symbol.asyncDispose]());

let made = 0;
/** A schema of its own for a test, so that one shadow serves all; `S` in the SQL is its name. */
function file(sql: string, run: RunMode = "batch", firstLine = 1): Migration {
  made += 1;
  return { version: `${made}`, name: "", path: `${made}.sql`, sql, firstLine, run, checksums: [] };
}

async function one(text: string): Promise<string | null | undefined> {
  const [row] = await shadow.session.query(text);
  return Object.values(row ?? {})[0];
}

async function isThere(name: string): Promise<boolean> {
  return (await one(`SELECT to_regclass('${name}') IS NOT NULL`)) === "t";
}

test("files run in order, and each is told when it has run", async () => {
  const files = [file("CREATE TABLE o1 (id int)"), file("ALTER TABLE o1 ADD b int"), file("-- nothing\n")];
  const told: string[] = [];
  const { ran, failure, diagnostics } = await replay(shadow, files, {
    after: async ({ version }) => void told.push(version),
  });
  expect({ ran, failure, diagnostics }).toEqual({ ran: files, failure: null, diagnostics: [] });
  expect(told).toEqual(files.map(({ version }) => version));
  expect(await one("SELECT count(*) FROM pg_attribute WHERE attrelid = 'o1'::regclass AND attnum > 0")).toBe("2");
});

test("nothing runs behind a failure", async () => {
  const files = [file("CREATE TABLE n1 ()"), file("CREATE TABLE n1 ()"), file("CREATE TABLE n2 ()")];
  const { ran, failure } = await replay(shadow, files);
  expect(ran).toEqual([files[0]]);
  expect(failure?.migration).toBe(files[1]);
  expect(await isThere("n2")).toBe(false);
});

describe("a failure names line, statement, code and message", () => {
  const cases: readonly (readonly [
    name: string,
    sql: string,
    line: number,
    statement: string,
    code: string,
    message: string,
  ])[] = [
    [
      "syntax",
      "SELECT 1;\n\nCREATE TABEL a (id int);\nSELECT 2;",
      3,
      "CREATE TABEL a",
      "42601",
      'syntax error at or near "TABEL"',
    ],
    [
      "a column",
      "-- é😀\nSELECT '😀';\nSELECT\n  nosuch;",
      4,
      "SELECT nosuch",
      "42703",
      'column "nosuch" does not exist',
    ],
    [
      "without a position",
      "CREATE TABLE f1 ();\nSELECT 1;\n/* x */\nCREATE TABLE IF NOT EXISTS f1 ();\n\n  CREATE TABLE\n  f1 ();\n",
      6,
      "CREATE TABLE f1",
      "42P07",
      'relation "f1" already exists',
    ],
    [
      "behind rules and bodies",
      "CREATE TABLE f2 (a int);CREATE RULE r AS ON INSERT TO f2 DO ALSO (DELETE FROM f2; DELETE FROM f2);\nCREATE FUNCTION f2() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END;\nDROP TABLE nosuch;",
      3,
      "DROP TABLE nosuch",
      "42P01",
      'table "nosuch" does not exist',
    ],
    [
      "inside a DO block",
      "SELECT 1;\nDO $$ BEGIN\n RAISE EXCEPTION 'two\nlines'; END $$;",
      2,
      "DO",
      "P0001",
      "two lines",
    ],
    [
      "a string is not shown",
      "SELECT 1;\nSELECT set_config('a.secret', 'hunter2', false), nosuch('x')",
      2,
      "SELECT set_config",
      "42883",
      "function nosuch(unknown) does not exist",
    ],
    [
      "a psql command",
      "SELECT 1;\n\\connect other\n",
      2,
      "\\connect other",
      "42601",
      "\\connect is a command of psql, not SQL: take the line out",
    ],
    [
      "rows of a dump",
      "CREATE TABLE f3 (a int);\nCOPY f3 (a) FROM stdin;\n1\n\\.\n",
      2,
      "COPY f3",
      "0A000",
      "COPY … FROM STDIN takes rows that only psql sends: write INSERT instead",
    ],
    [
      "a program",
      "SELECT 1;\nCOPY pg_class TO PROGRAM 'cat';",
      2,
      "COPY pg_class TO PROGRAM",
      "0A000",
      "COPY … PROGRAM runs a command on the server, and the shadow has none",
    ],
    [
      "an extension that is not there",
      "CREATE EXTENSION nosuch;",
      1,
      "CREATE EXTENSION nosuch",
      "0A000",
      'extension "nosuch" is not available',
    ],
    [
      "a deferred constraint",
      "CREATE TABLE f4 (a int PRIMARY KEY, b int REFERENCES f4 DEFERRABLE INITIALLY DEFERRED);\nINSERT INTO f4 VALUES (1, 2);\nSELECT 1;",
      3,
      "SELECT 1",
      "23503",
      'insert or update on table "f4" violates foreign key constraint "f4_b_fkey"',
    ],
  ];
  for (const run of ["batch", "transaction", "statements"] as const) {
    for (const [name, sql, line, statement, code, message] of cases) {
      test(`${name}, ${run}`, async () => {
        // Statement by statement, a constraint is checked behind its own statement.
        const own = run === "statements" && name === "a deferred constraint";
        const { failure } = await replay(shadow, [file(sql, run, 11)]);
        expect(failure).toMatchObject({
          line: (own ? 2 : line) + 10,
          statement: own ? "INSERT INTO f4 VALUES" : statement,
          code,
          message,
        });
        await shadow.session.batch(["DROP TABLE IF EXISTS f1, f2, f3, f4", "DROP FUNCTION IF EXISTS f2"]);
      });
    }
  }
});

describe("the tool's way", () => {
  test("batch: one failure undoes the file", async () => {
    await replay(shadow, [file("CREATE TABLE w1 (); SELECT nosuch;")]);
    expect(await isThere("w1")).toBe(false);
  });

  test("batch: what the file committed stays", async () => {
    await replay(shadow, [file("BEGIN; CREATE TABLE w2 (); COMMIT; CREATE TABLE w3 (); SELECT nosuch;")]);
    expect([await isThere("w2"), await isThere("w3")]).toEqual([true, false]);
  });

  test("statements: what was before the failure stays", async () => {
    await replay(shadow, [file("CREATE TABLE w4 (); SELECT nosuch;", "statements")]);
    expect(await isThere("w4")).toBe(true);
  });

  test("transaction: ON COMMIT DROP and LOCK TABLE work", async () => {
    const sql = "CREATE TEMP TABLE t (a int) ON COMMIT DROP; LOCK TABLE pg_class; INSERT INTO t VALUES (1);";
    for (const run of ["transaction", "batch"] as const) {
      expect((await replay(shadow, [file(sql, run)])).failure).toBeNull();
    }
    expect((await replay(shadow, [file(sql, "statements")])).failure?.code).toBe("25P01");
  });

  test.each(["batch", "transaction"] as const)("%s: what cannot run in a transaction runs by itself", async (run) => {
    const name = `c_${run}`;
    const files = [
      file(
        `CREATE TABLE ${name} (a int);\nBEGIN; ALTER TABLE ${name} ADD b int; COMMIT;\nCREATE INDEX CONCURRENTLY ON ${name} (a);\nCREATE INDEX CONCURRENTLY ON ${name} (b);`,
        run,
      ),
    ];
    const { failure, diagnostics } = await replay(shadow, files);
    expect(failure).toBeNull();
    expect(diagnostics).toMatchObject([{ code: "run-by-statement", severity: "note", path: files[0]?.path, line: 3 }]);
    expect(await one(`SELECT count(*) FROM pg_index WHERE indrelid = '${name}'::regclass AND indisvalid`)).toBe("2");
    expect(await one(`SELECT count(*) FROM pg_attribute WHERE attrelid = '${name}'::regclass AND attnum > 0`)).toBe(
      "2",
    );
  });

  test("a procedure that commits", async () => {
    const procedure =
      "CREATE TABLE p1 (); CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$;\nCALL p();";
    const { failure, diagnostics } = await replay(shadow, [file(procedure, "transaction")]);
    expect(failure).toBeNull();
    expect(diagnostics).toMatchObject([{ code: "run-by-statement", line: 2 }]);
  });

  test("an index made concurrently inside the file's own transaction fails there", async () => {
    const { failure } = await replay(shadow, [
      file("CREATE TABLE i1 (a int);\nBEGIN;\nCREATE INDEX CONCURRENTLY ON i1 (a);\nCOMMIT;"),
    ]);
    expect(failure).toMatchObject({ line: 3, code: "25001" });
    expect(await one("SELECT count(*) FROM pg_index WHERE indrelid = 'i1'::regclass")).toBe("0");
  });

  test("a transaction that is left open is committed, and said", async () => {
    const { failure, diagnostics } = await replay(shadow, [file("BEGIN; CREATE TABLE l1 ();")]);
    expect(failure).toBeNull();
    expect(diagnostics).toMatchObject([{ code: "transaction-left-open", severity: "warning" }]);
    expect(await isThere("l1")).toBe(true);
  });
});

test("what is left open and cannot be committed is a failure of the file", async () => {
  const sql = `CREATE TABLE d1 (a int PRIMARY KEY, b int REFERENCES d1 DEFERRABLE INITIALLY DEFERRED);
BEGIN;
INSERT INTO d1 VALUES (1, 2);`;
  for (const run of ["batch", "statements"] as const) {
    const { failure } = await replay(shadow, [file(sql, run)]);
    expect(failure).toMatchObject({ line: 3, statement: "INSERT INTO d1 VALUES", code: "23503" });
    await shadow.session.query("DROP TABLE IF EXISTS d1");
  }
});

test("a file leaves nothing in the session", async () => {
  const sql = `CREATE ROLE left_role; SET search_path = ''; SET ROLE left_role; SET SESSION AUTHORIZATION left_role;
    CREATE TEMP TABLE left_table (); PREPARE left_plan AS SELECT 1; SELECT pg_advisory_lock(7); LISTEN left_channel;`;
  expect((await replay(shadow, [file(sql), file("CREATE TABLE s1 ()")])).failure).toBeNull();
  const [row] = await shadow.session.query(`SELECT current_user, session_user, to_regclass('left_table') AS table,
    current_setting('search_path') AS path, (SELECT count(*) FROM pg_prepared_statements) AS plans,
    (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory') AS locks, relowner::regrole AS owner
    FROM pg_class WHERE oid = 'public.s1'::regclass`);
  expect(row).toEqual({
    current_user: "postgres",
    session_user: "postgres",
    table: null,
    path: '"$user", public',
    plans: "0",
    locks: "0",
    owner: "postgres",
  });
});

test("functions may speak of what a later file makes", async () => {
  const early = file("CREATE FUNCTION early() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM late'");
  expect((await replay(shadow, [early, file("CREATE TABLE late ()")])).failure).toBeNull();
});

test("settings of role and database hold from the next file on", async () => {
  const files = [
    file(
      `CREATE SCHEMA elsewhere; ALTER DATABASE postgres SET search_path = elsewhere, public; ALTER DATABASE postgres SET app.key = 'k'`,
    ),
    file("CREATE TABLE set1 (a text DEFAULT current_setting('app.key'))"),
    file("ALTER DATABASE postgres RESET ALL; ALTER ROLE postgres SET search_path = public"),
    file("CREATE TABLE set2 ()"),
  ];
  expect((await replay(shadow, files)).failure).toBeNull();
  expect([await isThere("elsewhere.set1"), await isThere("public.set2")]).toEqual([true, true]);
  await shadow.session.query("ALTER ROLE postgres RESET ALL");
});
