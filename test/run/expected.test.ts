// `--expected` and `--target-snapshot`: what the database is held against, and what stands for it, on real servers.

import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { objectName } from "../../src/model/object.ts";
import type { Report } from "../../src/model/report.ts";
import { run } from "../../src/run.ts";
import { connect } from "../../src/target/target.ts";
import { server, type TestDatabase } from "../servers/server.ts";

const home = mkdtempSync(join(tmpdir(), "expected-"));
const databases: TestDatabase[] = [];
afterAll(async () => {
  rmSync(home, { recursive: true, force: true });
  await Promise.all(databases.map((database) => database.drop()));
});

const schema = `
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email varchar(200) NOT NULL, mood mood DEFAULT 'sad',
  CONSTRAINT many CHECK (email = ANY (ARRAY['a'::varchar, 'b'::varchar])));
CREATE VIEW happy AS SELECT u.id, u.email AS address FROM users u WHERE u.mood = 'happy' AND (u.id > 1 OR u.id < -1);
CREATE FUNCTION hook() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM 'Bearer 0123456789abcdef'; RETURN NEW; END $$;`;

const railsTables = `CREATE TABLE public.schema_migrations (version character varying NOT NULL PRIMARY KEY);
CREATE TABLE public.ar_internal_metadata (key character varying NOT NULL PRIMARY KEY, value character varying);`;

async function database(major: 14 | 15 | 18, sql: string): Promise<TestDatabase> {
  const made = await (await server(major)).newDatabase(sql);
  databases.push(made);
  return made;
}

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(home, "folder-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

async function check(cwd: string, url: string | null, flags: Readonly<Record<string, string>>): Promise<Report> {
  const to = (each: string) => connect({ url: each, env: {} });
  return await run(await readFlags(flags, {}, cwd), {
    cwd,
    version: "0.0.0",
    run: { at: "2026-01-01T00:00:00Z", commit: null, url: null, number: null, attempt: null },
    progress: { stage: (_, work) => work(), note: () => undefined },
    wait: async () => undefined,
    connect: () => to(url ?? "postgresql://nobody@127.0.0.1:1/none"),
    connectTo: to,
    keep: async (text) => writeFileSync(join(cwd, "kept.json"), text),
    missingSecret: null,
    addedFiles: async () => null,
  });
}

function told(report: Report): readonly string[] {
  return [
    report.verdict,
    ...report.findings.map(({ rule, object }) => `${rule} ${objectName(object)}`),
    ...report.coverage.notCompared.map(({ reason }) => reason),
  ];
}

describe("a database held against", () => {
  let live: TestDatabase;
  let changed: TestDatabase;

  beforeAll(async () => {
    live = await database(15, schema);
    changed = await database(
      18,
      `${schema} ALTER TABLE users ALTER email DROP NOT NULL; CREATE OR REPLACE VIEW happy AS SELECT u.id, u.email AS address FROM users u WHERE u.mood = 'happy';`,
    );
  });

  const drift = ["drift", "column-nullability-changed public.users.email", "view-changed public.happy"];

  test("another one, of another major: as it is here, and as it was changed there", async () => {
    const same = await database(18, schema);
    const cwd = folder({});
    expect(told(await check(cwd, live.url, { expected: same.url }))).toEqual(["clean"]);
    const report = await check(cwd, live.url, { expected: changed.url });
    expect(told(report)).toEqual(drift);
    expect(report.expected).toEqual({ source: "database", name: expect.stringContaining(changed.name), assumed: null });
    expect(JSON.stringify(report)).not.toContain("pg-test-pass");
  });

  test("a snapshot, which also stands for the database", async () => {
    const cwd = folder({ "empty/one.sql": "CREATE TABLE x (id int);" });
    const first = await check(cwd, changed.url, { expected: "empty", "fail-on": "never" });
    expect(first.findings.length).toBeGreaterThan(3);
    renameSync(join(cwd, "kept.json"), join(cwd, "changed.json"));
    const report = await check(cwd, live.url, { expected: "changed.json" });
    expect(told(report)).toEqual(drift);
    expect(report.expected).toMatchObject({ source: "snapshot", name: "changed.json" });
    const standing = await check(cwd, null, { expected: live.url, "target-snapshot": "changed.json" });
    expect(told(standing)).toEqual(drift);
    expect(standing.diagnostics).toContainEqual(expect.objectContaining({ code: "target-snapshot" }));
  });

  test("declarative files, in whatever order, some of which need each other", async () => {
    const cwd = folder({
      "schemas/a_views.sql":
        "CREATE VIEW happy AS SELECT u.id, u.email AS address FROM users u WHERE u.mood = 'happy' AND (u.id > 1 OR u.id < -1);",
      "schemas/b/tables.sql": `CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email varchar(200) NOT NULL, mood mood DEFAULT 'sad',
        CONSTRAINT many CHECK (email = ANY (ARRAY['a'::varchar, 'b'::varchar])));`,
      "schemas/c.sql": `SET check_function_bodies = off; CREATE FUNCTION hook() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM 'Bearer 0123456789abcdef'; RETURN NEW; END $$;
        CREATE VIEW gone AS SELECT * FROM happy; DROP VIEW gone; CREATE TYPE mood AS ENUM ('sad', 'happy');`,
    });
    const report = await check(cwd, live.url, { expected: "schemas" });
    expect(told(report)).toEqual(["clean"]);
    expect(report.expected).toMatchObject({ source: "declarative", name: "schemas" });
  });

  test("files that cannot be built: with the line, and never clean", async () => {
    const cwd = folder({ "schema.sql": "CREATE TABLE a (id int);\nCREATE VIEW b AS SELECT * FROM nowhere;\n" });
    const report = await check(cwd, live.url, { expected: "schema.sql" });
    expect(report.verdict).toBe("inconclusive");
    expect(report.diagnostics[0]).toMatchObject({ code: "replay-failed", path: "schema.sql", line: 2 });
  });
});

test.each([
  [
    "Rails",
    "db/structure.sql",
    "db/migrate/20240101000000_users.rb",
    "class Users < ActiveRecord::Migration[7.1]\nend\n",
    railsTables,
    "INSERT INTO schema_migrations VALUES ('20240101000000');",
  ],
  [
    "Knex",
    "schema.sql",
    "migrations/20240101000000_users.js",
    "exports.up = (knex) => knex.schema.createTable('users')\n",
    "CREATE TABLE public.knex_migrations (id serial PRIMARY KEY, name varchar(255), batch int, migration_time timestamptz); CREATE TABLE public.knex_migrations_lock (index serial PRIMARY KEY, is_locked int);",
    "INSERT INTO knex_migrations (name, batch, migration_time) VALUES ('20240101000000_users.js', 1, now());",
  ],
] as const)("what %s writes of its schema", async (_, file, migration, code, tables, rows) => {
  const dumped = `\\restrict x
SET transaction_timeout = 0;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE SCHEMA public;
CREATE TABLE public.users (id bigint NOT NULL, email character varying(200));
${tables.replaceAll(/serial PRIMARY KEY/g, "integer NOT NULL")}
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
SET search_path TO "$user", public;
\\unrestrict x
`;
  const cwd = folder({ [file]: dumped, [migration]: code });
  const live = await database(
    15,
    `CREATE TABLE public.users (id bigint PRIMARY KEY, email character varying(200)); ${tables} ${rows}`,
  );
  const clean = await check(cwd, live.url, { expected: file });
  expect(told(clean)).toEqual(["clean"]);
  expect(clean.migrations).toMatchObject({ total: 1, applied: 1 });
  expect(clean.diagnostics).toEqual([]);
  await live.run("ALTER TABLE users ALTER email TYPE text");
  expect(told(await check(cwd, live.url, { expected: file }))).toEqual([
    "drift",
    "column-type-changed public.users.email",
  ]);
});

describe("a pull request from a fork, held against what the default branch kept", () => {
  const files = {
    "supabase/migrations/20240101000000_users.sql": "create table public.users (id int primary key);",
    "supabase/migrations/20240102000000_more.sql": "alter table public.users add age int;",
  };
  const history = `CREATE SCHEMA supabase_migrations; CREATE TABLE supabase_migrations.schema_migrations (version text PRIMARY KEY, statements text[], name text);
INSERT INTO supabase_migrations.schema_migrations VALUES ('20240101000000', ARRAY['create table public.users (id int primary key)'], 'users');`;

  test("sees drift, what is pending, and what was edited", async () => {
    const live = await database(
      15,
      `${files["supabase/migrations/20240101000000_users.sql"]} ${history} CREATE TABLE public.by_hand (id int);`,
    );
    const cwd = folder(files);
    const seen = await check(cwd, live.url, { platform: "none" });
    const kept = await check(cwd, null, { platform: "none", "target-snapshot": "kept.json" });
    expect(told(kept)).toEqual(["drift", "table-unexpected public.by_hand"]);
    expect(kept.findings).toEqual(seen.findings);
    expect(kept.migrations?.pending.map(({ changes }) => changes)).toEqual([["adds column public.users.age"]]);
    writeFileSync(
      join(cwd, "supabase/migrations/20240101000000_users.sql"),
      "create table public.users (id int8 primary key);",
    );
    const edited = await check(cwd, null, { platform: "none", "target-snapshot": "kept.json" });
    expect(edited.migrations?.problems).toMatchObject([{ state: "edited", version: "20240101000000" }]);
  });
});

test.each<[Readonly<Record<string, string>>, RegExp]>([
  [{ expected: "nowhere.json" }, /^expected: there is no nowhere.json; give a snapshot/],
  [{ expected: "hollow" }, /^expected: hollow holds no file of SQL/],
  [{ expected: "newer.json" }, /^newer.json: is a snapshot of version 9/],
  [{ "target-snapshot": "nowhere.json" }, /^target-snapshot: nowhere.json cannot be read \(ENOENT\)/],
  [{ "target-snapshot": "broken.json" }, /^broken.json: is no JSON/],
])("%o is one line", async (flags, message) => {
  const cwd = folder({
    "hollow/readme.txt": "",
    "newer.json": '{"pgdrift":"snapshot","snapshotVersion":9}',
    "broken.json": "{",
    "migrations/1_a.sql": "",
  });
  await expect(check(cwd, null, flags)).rejects.toThrow(message);
});
