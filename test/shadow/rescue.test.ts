import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Migration, RunMode } from "../../src/model/migration.ts";
import type { Shadow } from "../../src/shadow/engine.ts";
import { harmless } from "../../src/shadow/harmless.ts";
import { replay } from "../../src/shadow/replay.ts";
import { withoutPsql } from "../../src/shadow/without-psql.ts";
import { openShadow } from "./open.ts";

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow({ extensions: ["citext", "pg_trgm"] });
});
afterAll(() => shadow[Symbol.asyncDispose]());

const rescue = { extensions: new Map([["citext", "public"]]) };

function file(sql: string, run: RunMode = "batch"): Migration {
  return { version: "1", name: "", path: "1.sql", sql, firstLine: 11, run, checksums: [] };
}

async function isThere(name: string): Promise<boolean> {
  const [row] = await shadow.session.query(`SELECT to_regclass('${name}') IS NOT NULL AS there`);
  return row?.there === "t";
}

describe.each(["batch", "transaction", "statements"] as const)("%s", (run) => {
  const rescued: readonly (readonly [name: string, sql: string, code: string, line: number])[] = [
    ["a data statement", "CREATE TABLE T ();\nINSERT INTO nosuch VALUES (1);", "rescue-data-skipped", 12],
    [
      "a service's call",
      "CREATE TABLE T ();\n\nSELECT cron.schedule('a', '* * * * *', 'x');",
      "rescue-data-skipped",
      13,
    ],
    [
      "an assertion",
      "CREATE TABLE T ();\nDO $$ BEGIN IF true THEN RAISE EXCEPTION 'no CREATE here'; END IF; END $$;",
      "rescue-assertion-skipped",
      12,
    ],
    [
      "a constraint that rows of a seed break",
      "CREATE TABLE T (a int);\nINSERT INTO T VALUES (1), (1);\nALTER TABLE T ADD UNIQUE (a);",
      "rescue-table-emptied",
      13,
    ],
    [
      "a type that rows do not fit",
      "CREATE TABLE T (a text); INSERT INTO T VALUES ('x');\nALTER TABLE T ALTER a TYPE int USING a::int;",
      "rescue-table-emptied",
      12,
    ],
    ["lines of psql", "\\set ON_ERROR_STOP on\nCREATE TABLE T ();\n\\unrestrict abc\n", "rescue-psql-skipped", 11],
    [
      "rows of a dump",
      "CREATE TABLE T (a int);\nCOPY T FROM stdin;\n1\n\\.\nCOMMENT ON TABLE T IS 'x';",
      "rescue-rows-skipped",
      12,
    ],
    [
      "a version",
      "CREATE TABLE T ();\nCREATE EXTENSION pg_trgm VERSION '1.0'; DROP EXTENSION pg_trgm",
      "rescue-any-version",
      12,
    ],
    [
      "an extension that is known to be there",
      "CREATE TABLE T (a citext); DROP EXTENSION citext CASCADE",
      "rescue-extension-made",
      11,
    ],
  ];
  test.each(rescued)("%s", async (name, sql, code, line) => {
    const table = `r_${run}_${name.replaceAll(/\W/g, "_")}`;
    const { failure, diagnostics } = await replay(shadow, [file(sql.replaceAll(/\bT\b/g, table), run)], { rescue });
    expect(failure).toBeNull();
    expect(diagnostics[0]).toMatchObject({
      code,
      line,
      path: "1.sql",
      message: expect.stringContaining(`1.sql:${line}: `),
    });
    expect(await isThere(table)).toBe(true);
  });

  const failing: readonly (readonly [name: string, sql: string, code: string])[] = [
    ["a column that is there twice", "CREATE TABLE T (a int, b int);\nALTER TABLE T ADD a int;", "42701"],
    ["a function that may do anything", "SELECT nosuch();", "42883"],
    ["a block that makes something", "DO $$ BEGIN CREATE TABLE T (a nosuch); END $$;", "42704"],
    ["a block with SQL of its own", "DO $$ BEGIN EXECUTE 'CREATE TABLE T (a nosuch)'; END $$;", "42704"],
    ["a data statement that can run nowhere", "INSERT INTO;", "42601"],
    ["a file of its own", "\\i other.sql", "42601"],
    ["an extension that nobody knows of", "CREATE TABLE T (a hstore)", "42704"],
  ];
  test.each(failing)("is no rescue: %s", async (name, sql, code) => {
    const table = `f_${run}_${name.replaceAll(/\W/g, "_")}`;
    const { failure } = await replay(shadow, [file(sql.replaceAll(/\bT\b/g, table), run)], { rescue });
    expect(failure?.code).toBe(code);
  });
});

test("what stands before and behind is there once, and many of one sort are told in few lines", async () => {
  const seeds = Array.from({ length: 9 }, () => "INSERT INTO nosuch VALUES (1);").join("\n");
  const sql = `CREATE TABLE m1 (a int); INSERT INTO m1 VALUES (1);\n${seeds}\nCREATE INDEX CONCURRENTLY i1 ON m1 (a);`;
  const { failure, diagnostics } = await replay(shadow, [file(sql)], { rescue });
  expect(failure).toBeNull();
  expect(diagnostics.filter(({ code }) => code === "rescue-data-skipped").map(({ line }) => line)).toEqual([
    12, 13, 14,
  ]);
  expect(diagnostics.find(({ line }) => line === 14)?.message).toMatch(/; and 6 more in this file$/);
  expect((await shadow.session.query("SELECT count(*) AS n FROM m1"))[0]?.n).toBe("1");
  expect(await isThere("i1")).toBe(true);
});

test("what is taken out leaves every other place where it was", () => {
  const sql = "SELECT 1 \\gset\n\\set x 'é'\r\nCOPY a FROM stdin;\n1\n\\.\nSELECT 2;";
  const { sql: left } = withoutPsql(sql.replace("\\gset", "\\echo"));
  expect(left).toHaveLength(sql.length);
  expect(left.indexOf("SELECT 2;")).toBe(sql.indexOf("SELECT 2;"));
  expect(left).not.toContain("stdin");
});

test.each([
  ["WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a", "data"],
  ["SELECT cron.unschedule(jobid) FROM cron.job", "data"],
  ["SELECT create_hypertable('t', 'at')", null],
  ["SELECT public.cron()", null],
  ["SET ROLE nosuch", null],
  ["SET LOCAL nosuch = 1", "setting"],
  ["DO $$ BEGIN PERFORM cron.schedule('a', 'b', 'c'); END $$", "assertion"],
  ["DO $$ BEGIN PERFORM make(); END $$", null],
  ["DO LANGUAGE plperl $$ 1 $$", null],
  ["CREATE TABLE t AS SELECT 1", null],
])("%s", (sql, kind) => {
  expect(harmless(sql)).toBe(kind);
});
