// A Supabase project with a token and no password: over HTTPS the same is seen as on a connection, and nothing is asked for
// but one SELECT a call; what is no answer is told in one line.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readFlags } from "../../../src/config/read.ts";
import { layouts } from "../../../src/layouts/index.ts";
import { UserError } from "../../../src/model/errors.ts";
import type { Report } from "../../../src/model/report.ts";
import { PostgresError } from "../../../src/postgres/error.ts";
import { countRows } from "../../../src/run/count-rows.ts";
import { observe } from "../../../src/run/observe.ts";
import { run } from "../../../src/run.ts";
import { connectProject } from "../../../src/target/project/connect.ts";
import { readSizes } from "../../../src/target/sizes.ts";
import { connect, type Target } from "../../../src/target/target.ts";
import { deploy } from "../../cases/deploy.ts";
import { richSql } from "../../catalog/rich.ts";
import { server, type TestDatabase } from "../../servers/server.ts";
import { type PlayedApi, playApi, readOnlyRole } from "./api.ts";

const ref = "abcdefghijklmnopqrst";
const token = "sbp_fc0123456789abcdef0123456789abcdef01234567";
let api: PlayedApi;
beforeAll(async () => {
  api = await playApi();
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(() => {
  Object.assign(api, { branches: [], meanwhile: null });
  api.canned.length = 0;
  api.requests.length = 0;
});

const open = (options: Partial<Parameters<typeof connectProject>[0]> = {}) =>
  connectProject({ ref, token, url: api.url, branch: null, pause: 1, ...options });

describe.each([14, 18] as const)("PostgreSQL %i", (major) => {
  let database: TestDatabase;
  beforeAll(async () => {
    const pg = await server(major);
    await (await pg.newDatabase(readOnlyRole)).drop();
    database = await pg.newDatabase(richSql);
    await database.run(`
      CREATE TABLE public.items (id bigint, label text, made timestamptz);
      INSERT INTO public.items VALUES (9007199254740993, 'a "b", \\c
(d)', '2026-01-01 00:00+00'), (NULL, '', NULL);
      CREATE FUNCTION public.writes() RETURNS int LANGUAGE sql AS 'INSERT INTO public.items DEFAULT VALUES RETURNING 1';
      CREATE TABLE public._prisma_migrations (id text, checksum text, finished_at timestamptz, migration_name text, logs text,
        rolled_back_at timestamptz, started_at timestamptz, applied_steps_count int);
      INSERT INTO public._prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('1', 'abc', '001_a', now())`);
  });
  beforeEach(() => void api.databases.set(ref, database.url));
  afterAll(() => database.drop());

  test("sees what a connection sees, in one SELECT a call, each of the read-only endpoint", async () => {
    await using here = await connect({ url: database.url, env: {} });
    await using there = await open();
    expect(there).toMatchObject({ server: here.server, database: here.database, user: "supabase_read_only_user" });
    const wanted = await observe(here, Object.values(layouts));
    const seen = await observe(there, Object.values(layouts));
    expect(seen.live.notCompared).toEqual(wanted.live.notCompared);
    expect(Object.fromEntries(seen.live.objects)).toEqual(Object.fromEntries(wanted.live.objects));
    expect({ ...seen, live: null }).toEqual({ ...wanted, live: null });
    expect(new Set(api.requests.map(({ line }) => line))).toEqual(
      new Set([`POST /v1/projects/${ref}/database/query/read-only`]),
    );
    expect(api.requests.every(({ authorization }) => authorization === `Bearer ${token}`)).toBe(true);
    expect(api.requests.length).toBeLessThan(20);
  });

  test("gives values as the server's text, takes parameters, says what the server refuses, and cannot write", async () => {
    await using target = await open();
    const read =
      "SELECT i.*, true AS t, '{\"a\": 1}'::json AS j, ARRAY['x', NULL] AS l, $1 AS given FROM public.items AS i -- all";
    expect(await target.look((session) => session.query(read, ["x"]))).toEqual([
      {
        id: "9007199254740993",
        label: 'a "b", \\c\n(d)',
        made: "2026-01-01 00:00:00+00",
        t: "t",
        j: '{"a": 1}',
        l: "{x,NULL}",
        given: "x",
      },
      { id: null, label: "", made: null, t: "t", j: '{"a": 1}', l: "{x,NULL}", given: "x" },
    ]);
    const ask = (text: string) => target.look((session) => session.query(text));
    expect(await ask("SELECT pg_catalog.current_setting('search_path') AS p WHERE false")).toEqual([]);
    expect(await ask("SELECT pg_catalog.current_setting('search_path') AS p")).toEqual([{ p: "" }]);
    await expect(ask("SELECT nothing FROM public.nowhere")).rejects.toMatchObject({
      code: "42P01",
      message: 'relation "public.nowhere" does not exist',
    });
    await expect(ask("SELECT public.writes() AS n")).rejects.toBeInstanceOf(PostgresError);
    await expect(ask("DELETE FROM public.items RETURNING 1")).rejects.toBeInstanceOf(PostgresError);
    await expect(ask("SELECT 1); DROP TABLE public.items; SELECT (1")).rejects.toBeInstanceOf(PostgresError);
    expect(await database.run("SELECT count(*) AS n FROM public.items")).toEqual([{ n: "2" }]);
    expect([...(await target.look(readSizes)).keys()]).toContain("public.items");
    const object = { kind: "table", schema: "public", table: null, name: "items" } as const;
    const risk = {
      statement: { object },
      must: "it is not null",
      question: "SELECT pg_catalog.count(*) AS n FROM public.items WHERE id IS NULL",
    };
    expect(await countRows(target, [risk as never])).toMatchObject([{ rows: 1 }]);
  });
});

describe("a folder of Supabase's", () => {
  let cwd: string;
  let database: TestDatabase;
  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), "pgdrift-project-"));
    mkdirSync(join(cwd, "supabase/migrations"), { recursive: true });
    const write = (name: string, sql: string) => writeFileSync(join(cwd, "supabase/migrations", name), sql);
    write("20260101000000_users.sql", "CREATE TABLE public.users (id bigint PRIMARY KEY, email text);");
    write("20260102000000_view.sql", "CREATE VIEW public.mails AS SELECT u.email FROM public.users u WHERE u.id > 0;");
    write("20260103000000_index.sql", "CREATE INDEX users_email ON public.users (email);");
    const pg = await server(15);
    database = await pg.newDatabase(readOnlyRole);
    await deploy({ cwd, pending: [], deployer: null, schema: null, run: database.run });
    // As `apply_migration` does it: the server makes the version.
    await database.run(
      `UPDATE supabase_migrations.schema_migrations SET version = '20260103112233' WHERE version = '20260103000000';
      CREATE TABLE public.by_hand (id int); ALTER TABLE public.users ADD COLUMN age int`,
    );
  });
  beforeEach(() => void api.databases.set(ref, database.url));
  afterAll(async () => {
    await database.drop();
    rmSync(cwd, { recursive: true });
  });

  const check = async (target: () => Promise<Target>): Promise<Report> =>
    await run(await readFlags({ "no-scripts": true }, {}, cwd), {
      cwd,
      version: "0.0.0",
      run: { at: "2026-01-01T00:00:00Z", commit: null, url: null, number: null, attempt: null },
      progress: { stage: (_, work) => work(), note: () => undefined },
      wait: async () => undefined,
      connect: target,
      missingSecret: null,
      addedFiles: async () => null,
    });

  test("gives the same report over HTTPS, with the migration that has another version there", async () => {
    const wanted = await check(() => connect({ url: database.url, env: {} }));
    const report = await check(open);
    expect(report.findings.map(({ rule, object }) => `${rule} ${object.name}`)).toEqual([
      "table-unexpected by_hand",
      "column-unexpected age",
      "migration-renamed 20260103000000",
    ]);
    expect({ ...report, timings: null }).toEqual({ ...wanted, timings: null });
  });

  test("says where the history went on meanwhile, and where the catalogs took several calls", async () => {
    await using target = await open();
    const seen = async () => await observe(target, [layouts.supabase]);
    const codes = async () => (await seen()).diagnostics.map(({ code }) => code);
    const { live, diagnostics } = await seen();
    expect(diagnostics).toEqual([]);

    let version = 20270101000000;
    api.meanwhile = async () =>
      void (await database.run(
        `INSERT INTO supabase_migrations.schema_migrations (version, name) VALUES ('${version++}', 'more')`,
      ));
    expect(await codes()).toEqual(["not-one-moment"]);
    api.meanwhile = null;
    await database.run("DELETE FROM supabase_migrations.schema_migrations WHERE version LIKE '2027%'");

    api.canned.push({ match: /read-only/, status: 413, body: "", above: 60_000 });
    const parted = await seen();
    expect(parted.diagnostics.map(({ code }) => code)).toEqual(["catalogs-in-parts"]);
    expect(parted.live).toEqual(live);
  });
});

describe("a branch", () => {
  const other = "bcdefghijklmnopqrstu";
  const branches = [
    { name: "main", git_branch: "main", project_ref: ref, is_default: true, status: "MIGRATIONS_PASSED" },
    { name: "feature", git_branch: "feat/x", project_ref: other, pr_number: 7, status: "MIGRATIONS_PASSED" },
    { name: "young", git_branch: "young", project_ref: "", pr_number: 8, status: "CREATING_PROJECT" },
  ];
  const auto = (pullRequest: number | null, branch: string | null = null) =>
    ({ kind: "auto", pullRequest, branch }) as const;
  let two: readonly TestDatabase[];
  beforeAll(async () => {
    const pg = await server(15);
    two = [await pg.newDatabase(readOnlyRole), await pg.newDatabase()];
    [ref, other].forEach((each, at) => void api.databases.set(each, two[at]?.url ?? ""));
  });
  beforeEach(() => void Object.assign(api, { branches }));
  afterAll(async () => {
    for (const each of two) await each.drop();
  });

  test.each([
    ["the pull request's own", auto(7), 1, null],
    ["that of the branch that is checked out", auto(null, "feat/x"), 1, null],
    ["the project, outside of a review", auto(null), 0, null],
    ["the project, where the pull request has none, and says so", auto(9), 0, /pull request 9 has no branch database/],
    ["one that is named", { kind: "named", name: "feature" } as const, 1, null],
  ])("is %s", async (_, branch, at, instead) => {
    const place = (await server(15)).port;
    expect(place).toBeGreaterThan(0);
    await using target = await open({ branch });
    expect(target.database).toBe(two[at]?.name);
    expect(target.byCalls?.instead ?? "").toMatch(instead ?? /^$/);
  });

  test.each([
    [
      "is not there",
      { kind: "named", name: "nope" } as const,
      /^supabase-branch: project a.*t has no branch nope \(main, feature, young\): correct the name/,
    ],
    [
      "is not made yet",
      auto(8),
      /^supabase-branch: the database of branch young is not there \(CREATING_PROJECT\): run again/,
    ],
  ])("that %s", async (_, branch, line) => {
    await expect(open({ branch })).rejects.toThrow(line);
  });
});

describe("what is no answer is one line", () => {
  const json = (message: unknown, more = {}) => JSON.stringify({ message, ...more });
  const query = /^POST/;
  const lines: readonly [string, PlayedApi["canned"], RegExp][] = [
    [
      "401",
      [{ match: query, status: 401, body: json("Unauthorized") }],
      /does not take the token \(401: Unauthorized\): it is wrong, expired or revoked; make one at https:\S+ with the scope "Database: Read"/,
    ],
    [
      "403 with the scope",
      [{ match: query, status: 403, body: json("Forbidden", { missing_permissions: ["database_read"] }) }],
      /\(403: Forbidden\): it lacks database_read; give it that scope/,
    ],
    ["403 without", [{ match: query, status: 403, body: "{}" }], /it lacks "Database: Read"/],
    [
      "404",
      [{ match: query, status: 404, body: json("Not found") }],
      /knows no project abcdefghijklmnopqrst that this token may see/,
    ],
    [
      "429 for too long",
      [{ match: query, status: 429, body: json("ThrottlerException"), headers: { "retry-after": "3600" } }],
      /takes no more calls for now \(429: ThrottlerException, and asks to wait 3600 s\)/,
    ],
    [
      "500",
      [{ match: query, status: 500, body: json("oops") }],
      /is in trouble \(500: oops\): run again when https:\/\/status/,
    ],
    ["503 in HTML", [{ match: query, status: 503, body: "<html>x</html>" }], /is in trouble \(503\)/],
    [
      "a gateway's time-out",
      [{ match: query, status: 544, body: json("Connection terminated due to connection timeout") }],
      /gave no answer for project a\w+ in time \(544: Connection terminated/,
    ],
    [
      "a redirection",
      [{ match: query, status: 302, body: "", headers: { location: "https://elsewhere.example" } }],
      /sends the call elsewhere \(302\), where the token does not go/,
    ],
    [
      "HTML",
      [{ match: query, status: 200, body: "<html>Log in</html>", headers: { "content-type": "text/html" } }],
      /answered with text\/html and not with rows as JSON \(200: <html>Log in<\/html>\)/,
    ],
    [
      "other JSON",
      [{ match: query, status: 201, body: "[]" }],
      /answered with application\/json and not with rows as JSON \(201: \[\]\)/,
    ],
    [
      "a paused project",
      [
        { match: query, status: 400, body: json("Failed to run sql query: Connection terminated") },
        { match: /^GET/, status: 200, body: '{"status":"INACTIVE"}' },
      ],
      /project a\w+ is paused \(INACTIVE\): nothing can be read until it is restored/,
    ],
    [
      "one that starts",
      [
        { match: query, status: 500, body: "" },
        { match: /^GET/, status: 200, body: '{"status":"COMING_UP"}' },
      ],
      /is not up \(COMING_UP\): run again/,
    ],
    [
      "a refusal of SQL",
      [
        {
          match: query,
          status: 400,
          body: json("Failed to run sql query: ERROR:  42501: permission denied for x\nHINT:  y"),
        },
      ],
      /could not read project a\w+: permission denied for x \(42501\)/,
    ],
    [
      "an endpoint that may write",
      [
        {
          match: query,
          status: 201,
          body: JSON.stringify([{ read_only: "off", set: "", part0: { columns: { a: null }, rows: ["(1)"] } }]),
        },
      ],
      /did not open a read-only transaction .* use database-url/,
    ],
    ["silence", [{ match: /./, status: 0, body: "" }], /gave no answer within 0.3 s: run again/],
  ];
  test.each(lines)("%s", async (name, canned, line) => {
    api.canned.push(...canned, { match: /^GET/, status: 200, body: '{"status":"ACTIVE_HEALTHY"}' });
    const failure = await open(name === "silence" ? { timeout: 300 } : {}).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(UserError);
    expect(String(failure)).toMatch(line);
    expect(String(failure)).not.toMatch(/\n|sbp_/);
  });

  test("nobody there; a token in the clear", async () => {
    await expect(open({ url: "http://127.0.0.1:39" })).rejects.toThrow(
      /cannot reach 127.0.0.1:39 \(ECONNREFUSED\): check the network/,
    );
    await expect(open({ url: "http://api.example.com" })).rejects.toThrow(
      /SUPABASE_API_URL is no address of the form https/,
    );
  });

  test("what passes is tried again", async () => {
    const database = await (await server(15)).newDatabase(readOnlyRole);
    api.databases.set(ref, database.url);
    api.canned.push(
      { match: query, status: 429, body: "{}", headers: { "retry-after": "0" }, times: 1 },
      { match: query, status: 502, body: "", times: 1 },
    );
    const notes: string[] = [];
    {
      await using target = await open({ note: (line) => void notes.push(line) });
      expect(target.database).toBe(database.name);
    }
    expect(notes).toEqual([
      expect.stringMatching(/^127.*: status 429; trying again in 1 s$/),
      expect.stringMatching(/status 502/),
    ]);
    await database.drop();
  });
});
