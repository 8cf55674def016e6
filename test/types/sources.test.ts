// Types of a real schema: of the folder, of a server, of a snapshot; TypeScript byte for byte as the engine itself gives it.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateTypescript } from "@supabase/postgrest-typegen/generation";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withMapping } from "../../scripts/types-doc.ts";
import { snapshot } from "../../src/cli/snapshot.ts";
import { types } from "../../src/cli/types.ts";
import { readFlags } from "../../src/config/read.ts";
import { readTypes } from "../../src/run/types.ts";
import type { TypedSchema } from "../../src/types/schema.ts";
import { compareTypescript } from "../../src/types/typescript/compare.ts";
import { typescriptTypes } from "../../src/types/typescript/generate.ts";
import { folder } from "../layouts/folder.ts";
import { world } from "../run/live.ts";
import { server, type TestDatabase } from "../servers/server.ts";

const sql = `CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TYPE stage AS ENUM ('pending_customs', 'in_tank', 'partially_sold', 'completed');
CREATE TABLE stages (id int PRIMARY KEY, a_rather_long_name_of_a_column stage, b stage[] NOT NULL);
CREATE FUNCTION staged(a stage) RETURNS TABLE (long_name_of_it stage, another_long_name stage[]) LANGUAGE sql AS 'SELECT a, ARRAY[a]';
CREATE DOMAIN mail AS text CHECK (value LIKE '%@%');
CREATE TYPE pair AS (a int, b mood[]);
CREATE TYPE spans AS RANGE (subtype = float8);
CREATE TABLE users (id uuid PRIMARY KEY, email mail NOT NULL, mood mood, p pair, s spans, tags text[], data jsonb, n numeric DEFAULT 1);
CREATE TABLE posts (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "User Id" uuid REFERENCES users, long text GENERATED ALWAYS AS ('x') STORED);
CREATE VIEW names AS SELECT id, email FROM users;
CREATE FUNCTION hello(a int, b text DEFAULT 'x') RETURNS SETOF users LANGUAGE sql AS 'SELECT * FROM users';`;

const made = folder({ "migrations/001_all.sql": sql });
let database: TestDatabase;
const cwd = process.cwd();
beforeAll(async () => {
  database = await (await server(15)).newDatabase(sql);
  process.chdir(made.cwd);
});
afterAll(async () => {
  process.chdir(cwd);
  made[Symbol.dispose]();
  await database?.drop();
});

it("the folder, a server of 15 and a snapshot give the same, and it is what the engine gives with its own formatter", async () => {
  await snapshot({ of: "folder", output: "schema.json" });
  const config = { ...(await readFlags({}, {}, made.cwd)), "target-snapshot": "schema.json" };
  const of = async (source: "folder" | "database" | "snapshot") =>
    await readTypes(config, source, world(made.cwd, database.url));
  const [fromFolder, fromServer, fromSnapshot] = [await of("folder"), await of("database"), await of("snapshot")];
  const wanted = await generateTypescript(fromServer.metadata, {});
  for (const each of [fromFolder, fromServer, fromSnapshot]) {
    expect(await typescriptTypes(each.metadata, each.schemas)).toBe(wanted);
    // A snapshot knows no order of columns.
    expect(sorted(each.schema)).toEqual(sorted(fromServer.schema));
  }
  expect(fromServer.schema.records.map(({ name, kind }) => [name, kind])).toEqual([
    ["posts", "table"],
    ["stages", "table"],
    ["users", "table"],
    ["names", "view"],
    ["pair", "composite"],
  ]);
  expect(fromServer.schema.records[2]?.columns.find(({ name }) => name === "s")?.type).toEqual({
    kind: "range",
    of: { kind: "base", name: "float8" },
    many: false,
  });
});

function sorted({ enums, records }: TypedSchema): TypedSchema {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  return { enums, records: records.map((each) => ({ ...each, columns: each.columns.toSorted(byName) })) };
}

it("what is written compiles, strictly", async () => {
  expect(await types({ file: ["strict.ts"], of: "folder" })).toBe(0);
  const path = join(made.cwd, "strict.ts");
  const use = join(made.cwd, "use.ts");
  writeFileSync(
    use,
    'import type { Enums, Tables, TablesInsert } from "./strict";\nexport const user: TablesInsert<"users"> = { id: "x", email: "a@b" };\nexport const mood: Enums<"mood"> | null = (user as Tables<"users">).mood;\n',
  );
  const program = ts.createProgram([path, use], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
  });
  expect(
    ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  ).toEqual([]);
});

it("a file that is written is no difference; one that is changed is, until it is brought up to date", async () => {
  const file = ["db.ts"];
  const path = join(made.cwd, "db.ts");
  expect(await types({ file, of: "folder" })).toBe(0);
  const text = readFileSync(path, "utf8");
  expect(await types({ file, of: "folder", check: true, output: "out.txt" })).toBe(0);
  expect(readFileSync("out.txt", "utf8")).toMatch(/^The types are those of the migrations\./);
  writeFileSync(path, text.replace(/^ {8}Row: \{\n {10}id: number\n/m, "        Row: {\n"));
  expect(await types({ file, of: "folder", check: true, output: "out.txt" })).toBe(1);
  expect(readFileSync("out.txt", "utf8")).toMatch(/^The types differ from the migrations in 1 place; it is medium\./);
  expect(await types({ file, of: "folder", update: true })).toBe(0);
  expect(readFileSync(path, "utf8")).toBe(text);
});

it.each([
  ["no language", {}, /--language: say which/],
  ["a language that is none", { language: "pyhton" }, /did you mean python/],
  ["no file to check", { language: "python", check: true }, /name the files/],
  ["a file that is not there", { check: true, file: ["nope.py"] }, /--file nope\.py: cannot be read \(ENOENT\)/],
  [
    "a schema that is not there",
    { language: "python", schema: ["nope"] },
    /schema nope: migrations has no such schema/,
  ],
])("%s is one line", async (_, flags, line) => {
  await expect(types({ of: "folder", ...flags })).rejects.toThrow(line);
});

const typescript = (row: string) =>
  `export type Database = { public: { Tables: { users: { Row: { ${row} } } }, Views: {}, Enums: { mood: "sad" | "ok" } } }`;

it.each([
  [
    "laid out otherwise",
    "export interface Database { public: { Tables: { users: { Row: {\n id: string;\n name: null | string } } } } }\nexport interface Database { other: {} }",
    [],
  ],
  ["a column more and one less", typescript("id: string, old: number"), ["types-column-added", "types-column-removed"]],
  ["another type", typescript("id: number, name: string | null"), ["types-column-changed"]],
])("TypeScript: %s", (_, text, rules) => {
  const wanted = typescript("id: string; name: string | null").replace(
    ', Enums: { mood: "sad" | "ok" }',
    text.includes("Enums") ? ', Enums: { mood: "sad" | "ok" }' : "",
  );
  const { differences, fault } = compareTypescript("db.ts", text, wanted);
  expect({ fault, rules: differences.map(({ rule }) => rule) }).toEqual({ fault: null, rules });
});

it.each([
  ["no Database in it", "export const a = 1", /has no type Database/],
  ["not TypeScript", "export type Database = { public: {", /db\.ts:1: does not parse/],
])("TypeScript: %s is one line", (_, text, line) =>
  expect(compareTypescript("db.ts", text, typescript("")).fault).toMatch(line),
);

it("docs/types.md has the mapping: run tsx scripts/types-doc.ts", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/types.md"), "utf8");
  expect(withMapping(page)).toBe(page);
});
