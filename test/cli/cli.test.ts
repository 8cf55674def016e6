// The built command line, as a user has it: a process in a folder, with an environment, an exit code and two streams.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { server, type TestDatabase } from "../servers/server.ts";
import { password } from "../servers/start.ts";

const cli = resolve(import.meta.dirname, "../../dist/cli");
const home = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Call {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Sent once the process has had this many ms. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly after: number };
}

function pgdrift(args: readonly string[], { cwd = home, env = {}, signal }: Call = {}): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (err += chunk));
    child.on("error", failed);
    child.on("close", (code) => done({ code, out, err }));
    if (signal) setTimeout(() => child.kill(signal.name), signal.after);
  });
}

/** A folder with these files. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(home, "folder-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

test("a reader that has read enough is no fault", async () => {
  const shell = spawn("bash", ["-c", `"${process.execPath}" "${cli}" demo | head -n 1; exit "\${PIPESTATUS[0]}"`]);
  let err = "";
  shell.stderr.on("data", (chunk) => (err += chunk));
  const code = await new Promise((done) => shell.on("close", done));
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

describe("demo", () => {
  test("finds the dozen changes of the sample, in all four severities, with nothing installed", async () => {
    const { code, out, err } = await pgdrift(["demo", "--format", "json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      verdict: "drift",
      failed: true,
      counts: { critical: 3, high: 5, medium: 3, low: 2, accepted: 0 },
      coverage: { notCompared: [] },
      scripts: { repair: { proof: "proven", heldBack: 2 } },
    });
    // Beside the dozen: what one of them makes of a pending migration.
    const caused = report.findings.filter(({ cause }: { cause: string }) => cause !== "drift");
    expect(caused.map(({ rule }: { rule: string }) => rule)).toEqual(["migration-will-diverge"]);
    expect(report.migrations.pending.map(({ changes }: { changes: string[] }) => changes)).toEqual([
      ["adds column public.members.age"],
      ["adds table public.order_archive"],
    ]);
  });

  test("says where to go next", async () => {
    const { out } = await pgdrift(["demo"]);
    expect(out).toMatch(/^demo has 12 changes that no migration makes and .*; 3 are critical\.$/m);
    expect(out).toContain("DATABASE_URL=postgres://… pgdrift check");
  });
});

describe("check", () => {
  let database: TestDatabase;
  const cwd = folder({ "migrations/001_a.sql": "CREATE TABLE a (id int PRIMARY KEY);\n" });
  beforeAll(async () => {
    database = await (await server(17)).newDatabase("CREATE TABLE a (id int PRIMARY KEY)");
  });
  afterAll(() => database.drop());
  const env = () => ({ DATABASE_URL: database.url });

  test("clean is exit 0, drift exit 1, below fail-on exit 0", async () => {
    expect((await pgdrift(["check"], { cwd, env: env() })).code).toBe(0);
    await database.run("COMMENT ON TABLE a IS 'by hand'");
    const drift = await pgdrift(["check", "--format", "json"], { cwd, env: env() });
    expect(drift.code).toBe(1);
    expect(JSON.parse(drift.out).findings.map(({ rule }: { rule: string }) => rule)).toEqual(["comment-changed"]);
    const below = await pgdrift(["check", "--format", "json", "--fail-on", "high"], { cwd, env: env() });
    expect({ code: below.code, verdict: JSON.parse(below.out).verdict }).toEqual({ code: 0, verdict: "drift" });
    await database.run("COMMENT ON TABLE a IS NULL");
  });

  test("what is not compared is exit 2, whatever fails", async () => {
    const subscribing = folder({
      "migrations/001_a.sql": "CREATE TABLE a (id int PRIMARY KEY);\n",
      "migrations/002_s.sql": "CREATE SUBSCRIPTION s CONNECTION 'host=x' PUBLICATION p WITH (connect = false);\n",
    });
    const args = ["check", "--format", "json", "--fail-on", "never"];
    const { code, out } = await pgdrift(args, { cwd: subscribing, env: env() });
    expect({ code, verdict: JSON.parse(out).verdict }).toEqual({ code: 2, verdict: "inconclusive" });
  });

  test("an applied file that fails is never green, and is named with its line", async () => {
    const broken = folder({ "migrations/001_a.sql": "CREATE TABLE a (id int);\n\nSELEC 1;\n" });
    const { code, out } = await pgdrift(["check"], { cwd: broken, env: env() });
    expect(code).toBe(2);
    expect(out).toContain("migrations/001_a.sql:3");
  });

  test("writes to a file, and keeps the config file's word", async () => {
    const own = folder({
      "migrations/001_a.sql": "CREATE TABLE a (id int PRIMARY KEY);\n",
      ".pgdrift.yml": "label: production\nformat: markdown\noutput: report.md\n",
    });
    const { code, out } = await pgdrift(["check", "--format", "json"], { cwd: own, env: env() });
    expect({ code, out }).toEqual({ code: 0, out: "" });
  });

  test("what is accepted is written behind what stands in the file, and is clean from then on", async () => {
    const text = "# who to ask: ann\nlabel: production # eu\n\n# why: see the wiki\nignore:\n  - tmp_* # scratch\n";
    const own = folder({ "migrations/001_a.sql": "CREATE TABLE a (id int PRIMARY KEY);\n", ".pgdrift.yml": text });
    await database.run("COMMENT ON TABLE a IS 'accepted'");
    const accepting = await pgdrift(["check", "--write-accept"], { cwd: own, env: { ...env(), USER: "ann" } });
    expect(accepting.err).toContain(".pgdrift.yml: 1 finding added");
    const written = readFileSync(join(own, ".pgdrift.yml"), "utf8");
    expect(written.startsWith(`${text}accept:\n  - finding: `)).toBe(true);
    expect(written).toContain("# comment-changed public.a\n");
    expect(written).toContain("    by: ann\n");
    const then = await pgdrift(["check", "--format", "json"], { cwd: own, env: env() });
    expect([accepting.code, then.code, JSON.parse(then.out).counts.accepted]).toEqual([0, 0, 1]);
    await database.run("COMMENT ON TABLE a IS NULL");
  });

  test("no word of the password, wherever it fails", async () => {
    const url = database.url.replace(/\/[^/]*$/, "/nobody_made_this");
    const { code, out, err } = await pgdrift(["check"], { cwd, env: { DATABASE_URL: url } });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("nobody_made_this");
    expect(err).not.toContain(password);
  });

  test("a file hangs, and Ctrl-C ends it", async () => {
    const hangs = folder({ "migrations/001_a.sql": "SELECT pg_sleep(600);\n" });
    const signal = { name: "SIGINT", after: 3000 } as const;
    const { code, err } = await pgdrift(["check"], { cwd: hangs, env: env(), signal });
    expect(code).toBe(130);
    expect(err).toContain("interrupted");
    const left = await database.run(
      "SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'pgdrift' AND datname = current_database()",
    );
    expect(left).toEqual([{ n: 0 }]);
  });
});

describe("validate", () => {
  test("a folder that builds from empty is exit 0", async () => {
    const cwd = folder({
      "migrations/1_a.sql": "\uFEFFCREATE TABLE a (\r\n  id int\r\n);\r\n",
      "migrations/2_b.sql": "CREATE STATISTICS s ON id, id2 FROM b;",
      "migrations/10_c.sql": "DROP TABLE a;",
      "migrations/1_b.down.sql": "DROP TABLE b;",
      "migrations/1_b.up.sql": "CREATE TABLE b (id int, id2 int);",
    });
    const { code, out } = await pgdrift(["validate"], { cwd });
    expect({ code, out: out.split("\n")[0] }).toEqual({ code: 0, out: "migrations replays from an empty database." });
  });

  test("one that does not is exit 2, with the failing line", async () => {
    const cwd = folder({ "migrations/1_a.sql": "CREATE TABLE a (id int);\n-- two\nALTER TABLE b ADD COLUMN x int;\n" });
    const { code, out } = await pgdrift(["validate"], { cwd });
    expect(code).toBe(2);
    expect(out).toContain("migrations/1_a.sql:3");
  });

  test("a file without end stops at the limit", async () => {
    const cwd = folder({ "migrations/1_a.sql": "DO $$ BEGIN LOOP END LOOP; END $$;" });
    const { code, out } = await pgdrift(["validate", "--replay-timeout", "1"], { cwd });
    expect(code).toBe(2);
    expect(out).toContain("no end within 1 s");
  });
});

describe("bad input is one line that says what to do, and exit 2", () => {
  const some = { "migrations/1_a.sql": "SELECT 1;" };
  const rows: readonly (readonly [string, readonly string[], Readonly<Record<string, string | Uint8Array>>, string])[] =
    [
      ["no such command", ["chek"], some, "chek: no such command (did you mean check?)"],
      ["no such option", ["check", "--fial-on", "high"], some, "unknown option '--fial-on' (Did you mean --fail-on?)"],
      ["no such severity", ["check", "--fail-on", "hihg"], some, "(did you mean high?)"],
      ["no such format", ["check", "--format", "jsn"], some, "(did you mean json?)"],
      ["no folder", ["validate"], {}, "no migrations folder found"],
      ["another folder", ["validate", "--migrations", "nope"], some, "there is no migrations folder nope"],
      ["an empty folder", ["validate"], { "migrations/.gitkeep": "" }, "migrations is empty"],
      ["no UTF-8", ["validate"], { "migrations/1_a.sql": new Uint8Array([83, 69, 76, 0xe9, 10]) }, "1_a.sql"],
      ["no URL", ["check"], some, "DATABASE_URL"],
      ["an empty URL", ["check", "--database-url", ""], some, "the secret is not there"],
      ["another database system", ["check", "--database-url", "mysql://a:secret@h/d"], some, "mysql"],
      [
        "nobody there",
        ["check", "--database-url", "postgres://u:secret@127.0.0.1:1/d?connect_timeout=2"],
        some,
        "127.0.0.1:1",
      ],
      ["output into nowhere", ["demo", "--output", "no/where.txt"], some, "there is no folder no"],
      ["a config that is no YAML", ["check"], { ...some, ".pgdrift.yml": "a: [" }, ".pgdrift.yml:1"],
    ];
  test.each(rows)("%s", async (_, args, files, line) => {
    const { code, out, err } = await pgdrift(args, { cwd: folder(files) });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(line);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).not.toMatch(/secret@|:secret|\bat .*:\d+:\d+/);
  });
});
