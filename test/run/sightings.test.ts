// What a database knows of when something was done by hand is a hint at the finding, and no finding comes or goes by it.

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { objectName } from "../../src/model/object.ts";
import { run } from "../../src/run.ts";
import { connect } from "../../src/target/target.ts";
import { type RunningServer, startServer, stopServer } from "../servers/start.ts";

const home = mkdtempSync(join(tmpdir(), "sightings-"));
chmodSync(home, 0o755); // the server runs as another user
let live: RunningServer;

beforeAll(async () => {
  live = await startServer(18, join(home, "data"), { settings: ["track_commit_timestamp = on"] });
  const client = new pg.Client({ connectionString: live.url });
  await client.connect();
  await client.query("CREATE TABLE a (id int PRIMARY KEY, b text)");
  await client.query("COMMENT ON COLUMN a.b IS 'by hand'; CREATE TABLE extra (id int)");
  await client.query("ALTER TABLE a ALTER b SET NOT NULL; SELECT * FROM extra");
  await client.query("CREATE COLLATION l (provider = icu, locale = 'de')");
  await client.query("UPDATE pg_collation SET collversion = '1' WHERE collname = 'l'");
  await client.end();
});
afterAll(() => {
  stopServer(18, join(home, "data"));
  rmSync(home, { recursive: true, force: true });
});

test("commit times, when a table was last read, and a collation whose library has moved on", async () => {
  mkdirSync(join(home, "migrations"));
  writeFileSync(
    join(home, "migrations/001_a.sql"),
    "CREATE TABLE a (id int PRIMARY KEY, b text);\nCREATE TABLE gone (id int);\n",
  );
  const report = await run(await readFlags({}, {}, home), {
    cwd: home,
    version: "0.0.0",
    run: { at: "2026-11-25T12:00:00Z", commit: null, url: null, number: null, attempt: null },
    progress: { stage: (_, work) => work(), note: () => undefined },
    wait: async () => undefined,
    connect: () => connect({ url: live.url, env: {} }),
    missingSecret: null,
    addedFiles: async () => null,
  });
  const time = /\d{4}-\d\d-\d\d \d\d:\d\d UTC/g;
  const hints = report.findings.map(
    ({ rule, object, hint }) =>
      `${rule} ${objectName(object)}: ${hint !== null && "seen" in hint ? hint.seen.replace(time, "TIME") : null}`,
  );
  const changed = "last changed TIME, by the database's record of commits";
  expect(hints.toSorted()).toEqual([
    `collation-unexpected public.l: ${changed}`,
    `column-nullability-changed public.a.b: ${changed}`,
    `comment-changed public.a.b: ${changed}`,
    "table-missing public.gone: null",
    `table-unexpected public.extra: ${changed}; last read TIME, by the database's statistics`,
  ]);
  const said = report.diagnostics.map(
    ({ code, message }) => `${code}: ${message.replace(/version [\d.]+/, "version X")}`,
  );
  expect(said.filter((each) => each.startsWith("collation-version"))).toEqual([
    "collation-version: collation public.l sorts by version X of its library, and was made with 1: indexes on texts may be out of order; rebuild them (REINDEX), then ALTER COLLATION … REFRESH COLLATION VERSION",
  ]);
});
