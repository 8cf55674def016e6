import { expect, test } from "vitest";
import { missingIn } from "../../src/shadow/missing.ts";
import { reasonOf } from "../../src/shadow/reason.ts";

function reason(message: string, code: string, texts: readonly string[], at = 1): string {
  const files = texts.map((sql, index) => ({
    version: `${index}`,
    name: "",
    path: `${index}.sql`,
    sql,
    firstLine: 1,
    run: "batch" as const,
    checksums: [],
  }));
  const migration = files[at];
  if (migration === undefined) throw new Error("no such file");
  return reasonOf({ migration, line: 7, statement: "", code, message }, files);
}

const users = 'relation "public.users" does not exist';
test.each([
  [
    'unrecognized configuration parameter "app.nosuch"',
    "42704",
    ["", ""],
    'uses a parameter that the shadow does not know at 1.sql:7: unrecognized configuration parameter "app.nosuch"',
  ],
  [
    'unrecognized parameter "fillfaktor"',
    "22023",
    ["", ""],
    'uses a parameter that the shadow does not know at 1.sql:7: unrecognized parameter "fillfaktor"',
  ],
  [
    "\\i reads another file, which is not put in here: write its SQL into this one",
    "42601",
    ["", ""],
    "needs psql at 1.sql:7: \\i reads another file, which is not put in here: write its SQL into this one",
  ],
  [
    'unterminated dollar-quoted string at or near "$$ BEGIN"',
    "42601",
    ["", ""],
    'is broken at 1.sql:7: unterminated dollar-quoted string at or near "$$ BEGIN"',
  ],
  [
    'syntax error at or near "AUTO_INCREMENT"',
    "42601",
    ["", "CREATE TABLE a (id int AUTO_INCREMENT)"],
    'is written for MySQL at 1.sql:7: syntax error at or near "AUTO_INCREMENT"',
  ],
  [
    'syntax error at or near "{"',
    "42601",
    ["", 'CREATE TABLE {{ index .Options "Namespace" }}.a ()'],
    'is a template, to be filled in by a program of the repository\'s own, and not SQL at 1.sql:7: syntax error at or near "{"',
  ],
  [
    "function touch() does not exist",
    "42883",
    ['CREATE OR REPLACE FUNCTION "1".touch() RETURNS trigger', ""],
    "stops at 1.sql:7: function touch is not on the search path: 0.sql makes it in schema 1",
  ],
  [
    'relation "a_id_seq" does not exist',
    "42P01",
    ["", "CREATE TABLE a (id uuid)"],
    "does not build from empty: nobody makes sequence a_id_seq (first used in 1.sql:7)",
  ],
  [users, "42P01", ["", ""], "does not build from empty: nobody makes table public.users (first used in 1.sql:7)"],
  [
    users,
    "42P01",
    ["-- CREATE TABLE users ()", ""],
    "does not build from empty: nobody makes table public.users (first used in 1.sql:7)",
  ],
  [
    users,
    "42P01",
    ["", "", 'create table if not exists "public"."users" (id int);'],
    "has files in an order that cannot work: 1.sql:7 needs table public.users, which the later 2.sql makes",
  ],
  [
    users,
    "42P01",
    ["", "CREATE VIEW users AS SELECT 1"],
    "uses table public.users at 1.sql:7 before the same file makes it",
  ],
  [
    users,
    "42P01",
    ["ALTER TABLE a RENAME TO users;", ""],
    "stops at 1.sql:7: table public.users is not there, though 0.sql speaks of making it",
  ],
  [
    'column "age" of relation "users" does not exist',
    "42703",
    ["CREATE TABLE users (id int);", "", "ALTER TABLE users ADD COLUMN IF NOT EXISTS age int;"],
    "has files in an order that cannot work: 1.sql:7 needs column users.age, which the later 2.sql makes",
  ],
  [
    "function uuid_generate_v4() does not exist",
    "42883",
    ["", ""],
    "needs extension uuid-ossp, which no file makes (first used in 1.sql:7)",
  ],
  [
    'extension "postgis" is not available',
    "0A000",
    ["", ""],
    "needs PostGIS, which the embedded engine does not have (first used in 1.sql:7); --shadow URL takes a server that has it",
  ],
  [
    "function create_hypertable(unknown, unknown) does not exist",
    "42883",
    ["", ""],
    "needs TimescaleDB, which the embedded engine does not have (first used in 1.sql:7); --shadow URL takes a server that has it",
  ],
  [
    'extension "plv8" is not available',
    "0A000",
    ["", "CREATE EXTENSION plv8;"],
    "needs extension plv8, which the embedded engine does not have (first used in 1.sql:7); --shadow URL takes a server that has it",
  ],
  ['syntax error at or near "TABEL"', "42601", ["", ""], 'is broken at 1.sql:7: syntax error at or near "TABEL"'],
  ['relation "a" already exists', "42P07", ["", ""], 'makes something twice at 1.sql:7: relation "a" already exists'],
  [
    'column "a" of relation "b" contains null values',
    "23502",
    ["", ""],
    'needs other rows than its files leave behind at 1.sql:7: column "a" of relation "b" contains null values',
  ],
])("%s", (message, code, texts, expected) => {
  expect(reason(message, code, texts)).toBe(expected);
});

test.each([
  ['schema "auth" does not exist', { kind: "schema", name: "auth" }],
  ['type "public.mood" does not exist', { kind: "type", name: "public.mood" }],
  ["type geometry does not exist", { kind: "type", name: "geometry" }],
  ["function public.f(integer, text) does not exist", { kind: "function", name: "public.f" }],
  ['policy "Own rows" for table "t" does not exist', { kind: "policy", name: "t.Own rows" }],
  [
    'operator class "gin_trgm_ops" does not exist for access method "gin"',
    { kind: "operator class", name: "gin_trgm_ops" },
  ],
  ['constraint "c" of relation "t" does not exist', { kind: "constraint", name: "t.c" }],
  ["division by zero", null],
])("%s", (message, expected) => {
  expect(missingIn(message)).toEqual(expected);
});
