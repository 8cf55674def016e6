import { afterAll, beforeAll, expect, test } from "vitest";
import type { Migration, RunMode } from "../../src/model/migration.ts";
import type { Shadow } from "../../src/shadow/engine.ts";
import { replay } from "../../src/shadow/replay.ts";
import { openShadow } from "./open.ts";

let shadow: Shadow;
beforeAll(async () => {
  shadow = await openShadow();
});
afterAll(() => shadow[Symbol.asyncDispose]());

const rescue = { extensions: new Map<string, string>() };

function file(sql: string, run: RunMode = "statements"): Migration {
  return { version: "1", name: "", path: "1.sql", sql, firstLine: 1, run, checksums: [] };
}

async function tables(like: string): Promise<readonly (string | null | undefined)[]> {
  const rows = await shadow.session.query(`SELECT relname FROM pg_class WHERE relname LIKE '${like}' ORDER BY oid`);
  return rows.map(({ relname }) => relname);
}

test.each([null, rescue])("the rows of a query are run, row by row and from left to right (%#)", async (rules) => {
  const mark = rules === null ? "bare" : "rescued";
  const sql = `BEGIN;
SELECT format('CREATE TABLE ${mark}_%s_a ()', n) AS first, NULL AS none, format('CREATE TABLE ${mark}_%s_b ()', n) AS second
FROM generate_series(1, 2) AS n -- no semicolon
\\gexec
SELECT 'CREATE TABLE ${mark}_never ()' WHERE false \\gexec
COMMIT;
CREATE TABLE ${mark}_last ();`;
  const { failure, diagnostics } = await replay(shadow, [file(sql)], { rescue: rules });
  expect({ failure, diagnostics }).toEqual({ failure: null, diagnostics: [] });
  expect(await tables(`${mark}\\_%`)).toEqual(["1_a", "1_b", "2_a", "2_b", "last"].map((each) => `${mark}_${each}`));
});

test("a statement that a query gives and that fails stands where the query does", async () => {
  const sql = "CREATE TABLE before_it ();\n\nSELECT 'ALTER TABLE nosuch ADD a int' \\gexec\n";
  for (const rules of [null, rescue]) {
    const { failure } = await replay(shadow, [file(sql.replace("before_it", `before_${rules === null}`))], {
      rescue: rules,
    });
    expect(failure).toMatchObject({ line: 3, code: "42P01", message: 'relation "nosuch" does not exist' });
  }
});

test("a query that fails itself is the file's failure", async () => {
  const { failure } = await replay(shadow, [file("SELECT a FROM nosuch\n\\gexec")], { rescue });
  expect(failure).toMatchObject({ line: 1, code: "42P01" });
});

test("what is no query is run once", async () => {
  const { failure } = await replay(shadow, [file("CREATE TABLE once ()\n\\gexec")], { rescue });
  expect(failure).toBeNull();
  expect(await tables("once")).toEqual(["once"]);
});

test("only a tool that runs psql knows it", async () => {
  const { failure } = await replay(shadow, [file("SELECT 'SELECT 1' \\gexec", "batch")], { rescue });
  expect(failure?.message).toBe("\\gexec is a command of psql, not SQL: take the line out");
});

test("another database that is made, spoken of or dropped is no part of this one", async () => {
  const sql = `SELECT 'CREATE DATABASE other' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'other')\\gexec
COMMENT ON DATABASE other IS 'x';
ALTER DATABASE other SET work_mem = '8MB';
GRANT CONNECT ON DATABASE other TO PUBLIC;
DROP DATABASE other;
CREATE TABLE beside ();`;
  const { failure, diagnostics } = await replay(shadow, [file(sql)], { rescue });
  expect(failure).toBeNull();
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["rescue-database-skipped"]));
  expect(await tables("beside")).toEqual(["beside"]);
});

test("what is said of our own database is never skipped", async () => {
  const { failure } = await replay(shadow, [file("ALTER DATABASE postgres SET nosuch TO 1;")], { rescue });
  expect(failure?.code).toBe("42704");
});

test.each(["statements", "batch", "transaction"] as const)(
  "a comment that is not closed fails its file, %s",
  async (run) => {
    for (const rules of [null, rescue]) {
      const open = "SELECT 1;\n/* a /* b */\nCREATE TABLE swallowed ();";
      const { failure } = await replay(shadow, [file(open, run)], { rescue: rules });
      expect(failure).toMatchObject({ line: 2, code: "42601" });
    }
    expect((await replay(shadow, [file("SELECT 1; /* closed */", run)], { rescue })).failure).toBeNull();
  },
);

test("a file that reads another is told what to do", async () => {
  for (const line of ["\\i ../a.sql", "\\ir a.sql"]) {
    const { failure } = await replay(shadow, [file(`SELECT 1;\n${line}\n`)], { rescue });
    expect(failure).toMatchObject({ line: 2 });
    expect(failure?.message).toMatch(/^\\ir? reads another file, which is not put in here/);
  }
});
