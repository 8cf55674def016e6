// A check and a validate with their shadow on a server: live on 15, the shadow on 17 or 14. What the runs leave there, also
// when they are killed, and when the server refuses them.

import { spawn } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import type { Report } from "../../src/model/report.ts";
import { run, validate } from "../../src/run.ts";
import { connect } from "../../src/target/target.ts";
import { server } from "../servers/server.ts";
import { type OwnServer, openOn, ownServer } from "./server-engine.ts";

let place: OwnServer;
let cwd: string;
beforeAll(async () => {
  place = await ownServer(17);
  cwd = await folder({
    "001_members.sql": `CREATE ROLE shadow_reader; CREATE TABLE members (id int PRIMARY KEY, name text NOT NULL);
      GRANT SELECT ON members TO shadow_reader;
      CREATE VIEW named AS SELECT members.id, members.name FROM members WHERE members.name <> '';`,
    "002_policy.sql": `ALTER TABLE members ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON members TO shadow_reader USING (id = 1 AND name IN ('a', 'b'));
      ALTER TABLE members ADD CHECK (length(name) BETWEEN 1 AND 80);`,
  });
});
afterAll(async () => await place[Symbol.asyncDispose]());

async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "pgdrift-folder-"));
  await mkdir(join(home, "migrations"));
  for (const [name, sql] of Object.entries(files)) await writeFile(join(home, "migrations", name), sql);
  return home;
}

async function check(flags: Readonly<Record<string, unknown>>, url: string, home = cwd): Promise<Report> {
  return await run(await readFlags(flags, {}, home), {
    cwd: home,
    version: "0.0.0",
    run: { at: "2026-01-01T00:00:00Z", commit: null, url: null, number: null, attempt: null },
    progress: { stage: (_, work) => work(), note: () => undefined },
    wait: async () => undefined,
    connect: () => connect({ url, env: {} }),
    missingSecret: null,
    addedFiles: async () => null,
  });
}

const members = `DO $$ BEGIN CREATE ROLE shadow_reader; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
  CREATE TABLE members (id int PRIMARY KEY, name text NOT NULL); GRANT SELECT ON members TO shadow_reader;
  CREATE VIEW named AS SELECT members.id, members.name FROM members WHERE members.name <> '';
  ALTER TABLE members ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own ON members TO shadow_reader USING (id = 1 AND name IN ('a', 'b'));
  ALTER TABLE members ADD CHECK (length(name) BETWEEN 1 AND 80);`;

describe("a check", () => {
  test("is clean, and finds what somebody did by hand; nothing stays on the shadow's server", async () => {
    const before = await place.traces();
    const live = await (await server(15)).newDatabase(members);
    const clean = await check({ shadow: place.url }, live.url);
    expect(clean).toMatchObject({ verdict: "clean", shadow: { engine: "server", stubs: [] }, diagnostics: [] });
    expect(clean.shadow?.server).toMatch(/^17\./);
    await live.run("ALTER TABLE members ADD COLUMN age int; DROP VIEW named");
    const drift = await check({ shadow: place.url }, live.url);
    expect(drift.findings.map(({ rule, object }) => `${rule} ${object.name}`).sort()).toEqual([
      "column-unexpected age",
      "view-missing named",
    ]);
    await live.drop();
    expect(await place.traces()).toBe(before);
  });

  test("on an older major than live's says so; the echo and the catalogs work there", async () => {
    await using old = await ownServer(14);
    const live = await (await server(15)).newDatabase(members);
    const report = await check({ shadow: old.url }, live.url);
    expect(report).toMatchObject({ verdict: "clean", diagnostics: [{ code: "shadow-older", severity: "warning" }] });
    await live.drop();
  });

  test("two at once take turns", async () => {
    const before = await place.traces();
    const live = await (await server(15)).newDatabase(members);
    const reports = await Promise.all([check({ shadow: place.url }, live.url), check({ shadow: place.url }, live.url)]);
    expect(reports.map(({ verdict }) => verdict)).toEqual(["clean", "clean"]);
    await live.drop();
    expect(await place.traces()).toBe(before);
  });

  test("a file that fails is named, and what it made is gone", async () => {
    const before = await place.traces();
    const home = await folder({
      "001.sql": "CREATE ROLE a;\nCREATE TABLE t ();\n",
      "002.sql": "\nCREATE TABLE t ();\n",
    });
    const live = await (await server(15)).newDatabase();
    const report = await check({ shadow: place.url }, live.url, home);
    expect(report.verdict).toBe("inconclusive");
    expect(report.coverage.notCompared[0]?.reason).toMatch(/002\.sql:2\b/);
    await live.drop();
    expect(await place.traces()).toBe(before);
  });
});

test("a Supabase project builds on a server, with all that the platform brings, and nothing stays", async () => {
  const before = await place.traces();
  const sample = resolve(import.meta.dirname, "../../examples/sample");
  const report = await validate(await readFlags({ shadow: place.url }, {}, sample), {
    cwd: sample,
    version: "0.0.0",
    run: { at: "2026-01-01T00:00:00Z", commit: null, url: null, number: null, attempt: null },
    progress: { stage: (_, work) => work(), note: () => undefined },
  });
  expect(report).toMatchObject({ verdict: "clean", shadow: { engine: "server" } });
  expect(await place.traces()).toBe(before);
});

describe("a server is refused", () => {
  test("that is the target's own cluster, whatever the URL says", async () => {
    const home = await server(15);
    const live = await home.newDatabase();
    const url = home.url.replace("127.0.0.1", "localhost");
    for (const insist of [false, true]) {
      await expect(check({ shadow: url, "shadow-insist": insist }, live.url)).rejects.toThrow(
        /^the shadow server localhost:\d+ is the target's own cluster/,
      );
    }
    await live.drop();
  });

  test("that holds other databases, unless the user insists", async () => {
    await place.run("CREATE DATABASE precious");
    const before = await place.traces();
    const live = await (await server(15)).newDatabase(members);
    await expect(check({ shadow: place.url }, live.url)).rejects.toThrow(
      /holds other databases \(precious\), and the role postgres .* could hurt them \(superuser\).*shadow-insist$/,
    );
    expect((await check({ shadow: place.url, "shadow-insist": true }, live.url)).verdict).toBe("clean");
    expect(await place.traces()).toBe(before);
    await live.drop();
    await place.run("DROP DATABASE precious");
  });

  test("where somebody works in the database of the URL", async () => {
    await place.run("CREATE TABLE theirs ()");
    await expect(openOn(place)).rejects.toThrow(/holds other databases \(postgres\)/);
    await place.run("DROP TABLE theirs");
    await using shadow = await openOn(place);
    expect(shadow.engine).toBe("server");
  });

  test("by its URL, in one line without its password", async () => {
    const live = await (await server(15)).newDatabase();
    const wrong = place.url.replace("pg-test-pass", "wr0ng-pass");
    await expect(check({ shadow: wrong }, live.url)).rejects.toThrow(
      /^the shadow server: cannot connect to (?!.*wr0ng)/,
    );
    await expect(check({ shadow: "embeded" }, live.url)).rejects.toThrow(/^shadow is neither `embedded` nor/);
    await live.drop();
  });
});

describe("a role that is no superuser", () => {
  test("that may make databases and roles will do, also beside others' databases that it cannot touch", async () => {
    await place.run("CREATE ROLE small LOGIN CREATEDB CREATEROLE PASSWORD 'small-pass'");
    const before = await place.traces();
    {
      await using shadow = await openOn(
        { url: place.url.replace("postgres:pg-test-pass", "small:small-pass") },
        { deployer: "deploys", roles: [{ name: "app", attributes: "SUPERUSER LOGIN BYPASSRLS CREATEDB" }] },
      );
      await shadow.run("CREATE TABLE t (); GRANT SELECT ON t TO app; CREATE ROLE mine");
      expect(
        await shadow.session.query("SELECT relowner::regrole AS owner FROM pg_class WHERE oid = 't'::regclass"),
      ).toEqual([{ owner: "deploys" }]);
    }
    expect(await place.traces()).toBe(before);
    await place.run("ALTER ROLE small NOCREATEROLE");
    const url = place.url.replace("postgres:pg-test-pass", "small:small-pass");
    await expect(openOn({ url }, { deployer: "deploys" })).rejects.toThrow(
      /may not make roles, and deploys must be there/,
    );
    await place.run("CREATE DATABASE precious");
    await using shadow = await openOn({ url }, { deployer: "small" });
    await shadow.run("CREATE TABLE t ()");
    await place.run("DROP DATABASE precious");
    await shadow[Symbol.asyncDispose]();
    await place.run("ALTER ROLE small NOCREATEDB");
    await expect(openOn({ url })).rejects.toThrow(/may not make databases: give it CREATEDB/);
    await place.run("DROP ROLE small");
  });
});

describe("leftovers", () => {
  const leftovers = `SELECT datname FROM pg_database WHERE shobj_description(oid, 'pg_database') ~ '^pgdrift_shadow_'
    UNION ALL SELECT rolname FROM pg_roles WHERE shobj_description(oid, 'pg_authid') ~ '^pgdrift_shadow_' ORDER BY 1`;

  /** The command line, up to where the file sleeps in the shadow. */
  async function sleeping(signal: NodeJS.Signals): Promise<number | null> {
    const home = await folder({ "001.sql": "CREATE ROLE napper;", "002.sql": "SELECT pg_sleep(40)" });
    const cli = resolve(import.meta.dirname, "../../src/cli.ts");
    const child = spawn(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), cli, "validate", "--migrations", "migrations", "--shadow", place.url],
      { cwd: home, stdio: "ignore" },
    );
    const exit = new Promise<number | null>((done) => child.once("exit", done));
    const asleep = "SELECT FROM pg_stat_activity WHERE query ~ '^SELECT pg_sleep' AND pid <> pg_backend_pid()";
    for (let tries = 0; (await place.run(asleep)).length === 0; tries += 1) {
      if (tries > 200) throw new Error("the file did not come to its sleep");
      await wait(100);
    }
    child.kill(signal);
    return await exit;
  }

  test("of a run that was killed go with the next one that finds them old enough, and nobody in them", async () => {
    const before = await place.traces();
    await sleeping("SIGKILL");
    const left = (await place.run(leftovers)).map(({ datname }) => datname);
    expect(left).toEqual(expect.arrayContaining(["napper", expect.stringMatching(/^pgdrift_shadow_/)]));
    expect(left).toHaveLength(2);
    // The server notices that nobody is there any more, though the file still sleeps.
    const inside = "SELECT FROM pg_stat_activity WHERE datname ~ '^pgdrift_shadow_'";
    while ((await place.run(inside)).length > 0) await wait(200);

    const young = await openOn(place);
    await young[Symbol.asyncDispose]();
    expect((await place.run(leftovers)).map(({ datname }) => datname)).toEqual(left);

    const notes: string[] = [];
    const next = await openOn({ url: place.url, leftoverAge: 0, note: (line) => notes.push(line) });
    expect(notes).toEqual([
      expect.stringMatching(/^removed the database pgdrift_shadow_\d+_\w+, which a run that was killed/),
    ]);
    await next[Symbol.asyncDispose]();
    expect(await place.traces()).toBe(before);
  });

  test("there are none after Ctrl-C", async () => {
    const before = await place.traces();
    expect(await sleeping("SIGINT")).toBe(130);
    expect(await place.traces()).toBe(before);
  });

  test("a run that goes on is none, however old", async () => {
    await using shadow = await openOn(place);
    const second = openOn({ url: place.url, leftoverAge: 0, patience: 300 });
    await expect(second).rejects.toThrow(/another run has had its shadow on .* for more than 0.3 s/);
    expect(await shadow.session.query("SELECT 1 AS one")).toEqual([{ one: "1" }]);
  });
});

test("a file that changes the whole server is refused by name, and no rescue goes round it", async () => {
  const home = await folder({ "001.sql": "CREATE TABLE t ();\nALTER SYSTEM SET work_mem = '1MB';\n" });
  const live = await (await server(15)).newDatabase("CREATE TABLE t ()");
  const report = await check({ shadow: place.url }, live.url, home);
  expect(report.verdict).toBe("inconclusive");
  expect(JSON.stringify(report.diagnostics)).toMatch(/001\.sql:2: .*ALTER SYSTEM changes the whole server/);
  expect(await place.run("SELECT FROM pg_file_settings WHERE name = 'work_mem' AND sourcefile ~ 'auto'")).toEqual([]);
  await live.drop();
});
