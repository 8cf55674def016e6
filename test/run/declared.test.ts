import { expect, test } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { validate } from "../../src/run.ts";
import { folder, type Tree } from "../layouts/folder.ts";

const quiet = { note: () => {}, stage: <T>(_: string, work: () => Promise<T>) => work() };
const origin = { at: "2026-01-01T00:00:00Z", commit: null, url: null, number: null, attempt: null };

async function validated(tree: Tree) {
  using at = folder(tree);
  return await validate(await readFlags({}, {}, at.cwd), {
    cwd: at.cwd,
    version: "0",
    run: origin,
    progress: quiet,
  });
}

async function said(tree: Tree): Promise<readonly string[]> {
  const { verdict, diagnostics } = await validated(tree);
  expect(verdict).toBe("clean");
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

const migrations = {
  "supabase/migrations/20240101000000_a.sql":
    "CREATE TABLE a (id int PRIMARY KEY, b text);\nCREATE VIEW v AS SELECT id FROM a;\nGRANT SELECT ON a TO app;",
  "supabase/roles.sql": "CREATE ROLE app;",
};

test("declarative files that the migrations build are not spoken of", async () => {
  const declared = {
    "supabase/schemas/a.sql": "CREATE TABLE a (id int PRIMARY KEY, b text);",
    "supabase/schemas/v.sql": "CREATE VIEW v AS SELECT a.id FROM public.a;",
  };
  expect(await said({ ...migrations, ...declared })).toEqual([]);
});

test("a difference between the two is told, and fails nothing", async () => {
  const declared = {
    "supabase/schemas/a.sql": "CREATE TABLE a (id int PRIMARY KEY, b text, c int);",
    "supabase/schemas/t.sql": "CREATE TABLE t ();",
  };
  expect(await said({ ...migrations, ...declared })).toEqual([
    "declared-differs: the declarative schema (supabase/schemas/a.sql …) is not what the migrations build: table public.t is only declared; column public.a.c is only declared; view public.v is only in the migrations; write the migration that is missing (supabase db diff -f NAME)",
  ]);
});

test("declarative files that do not build are named with their line", async () => {
  expect(
    await said({ ...migrations, "supabase/schemas/a.sql": "CREATE TABLE a ();\nALTER TABLE z ADD b int;" }),
  ).toEqual([
    'declared-failed: supabase/schemas/a.sql:2: the declarative schema does not build: relation "z" does not exist',
  ]);
});
