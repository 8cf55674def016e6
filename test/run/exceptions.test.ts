// A check with a config that ignores, regrades and accepts, on a real database that somebody changed by hand.

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { acceptance, writeAccept } from "../../src/config/write-accept.ts";
import { exitCode } from "../../src/drift/verdict.ts";
import { objectName } from "../../src/model/object.ts";
import { run } from "../../src/run.ts";
import { connect } from "../../src/target/target.ts";
import { server, type TestDatabase } from "../servers/server.ts";

const cwd = mkdtempSync(join(tmpdir(), "exceptions-"));
mkdirSync(join(cwd, "migrations"));
writeFileSync(join(cwd, "migrations/001_a.sql"), "CREATE TABLE a (id int PRIMARY KEY, b text);\n");
const config = join(cwd, ".pgdrift.yml");

let live: TestDatabase;
beforeAll(async () => {
  live = await (await server(18)).newDatabase(
    "CREATE TABLE a (id int PRIMARY KEY); COMMENT ON TABLE a IS 'x'; CREATE TABLE tmp_1 (id int); CREATE INDEX by_hand ON a (id)",
  );
});
afterAll(() => live.drop());

async function otherDatabase(sql: string) {
  const made = await (await server(18)).newDatabase(sql);
  return { url: made.url, [Symbol.asyncDispose]: () => made.drop() };
}

async function check(flags: Readonly<Record<string, unknown>> = {}, url = live.url) {
  const report = await run(await readFlags(flags, {}, cwd), {
    cwd,
    version: "0.0.0",
    run: { at: "2026-11-25T12:00:00Z", commit: null, url: null, number: null, attempt: null },
    progress: { stage: (_, work) => work(), note: () => undefined },
    wait: async () => undefined,
    connect: () => connect({ url, env: {} }),
    missingSecret: null,
    acceptAll: flags["write-accept"] === true ? acceptance({ USER: "ann" }, "2026-11-25") : null,
    addedFiles: async () => null,
  });
  return {
    report,
    exit: exitCode(report),
    findings: report.findings.map(
      ({ rule, severity, object, accepted }) =>
        `${accepted ? "accepted " : ""}${severity} ${rule} ${objectName(object)}`,
    ),
    said: report.diagnostics.map(({ code, path, line }) => `${code} ${path}:${line}`),
  };
}

const found = [
  "critical column-missing public.a.b",
  "high table-unexpected public.tmp_1",
  "low index-unexpected public.a.by_hand",
  "low comment-changed public.a",
];

test("nothing set", async () => {
  writeFileSync(config, "# nothing\n");
  expect((await check()).findings.toSorted()).toEqual(found.toSorted());
});

test("what is ignored is gone and counted, a rule is off or graded otherwise, and what matches nothing is told", async () => {
  writeFileSync(
    config,
    "ignore:\n  - tmp_*\n  - rule: index-*\n  - gone\nrules:\n  comment-changed: off\n  column-missing: medium\n",
  );
  const { findings, report, said, exit } = await check({ "fail-on": "high" });
  expect(findings).toEqual(["medium column-missing public.a.b"]);
  expect(report.coverage.ignored).toEqual([
    { by: "ignore: tmp_*", hits: 2 },
    { by: "ignore: rule index-*", hits: 1 },
    { by: "rules: comment-changed off", hits: 1 },
  ]);
  expect(said).toEqual(["ignored-in-vain .pgdrift.yml:4"]);
  expect([report.verdict, exit, report.coverage.compared.table]).toEqual(["drift", 0, 1]);
});

test("what was accepted stays in the report and does not count, until it changes", async () => {
  writeFileSync(config, "# ours\nfail-on: low # all\n");
  const first = await check({ "write-accept": true });
  expect([first.exit, first.report.verdict, first.report.counts]).toEqual([
    0,
    "clean",
    { critical: 0, high: 0, medium: 0, low: 0, accepted: 4 },
  ]);
  await writeAccept(cwd, null, first.report.findings);
  expect(readFileSync(config, "utf8")).toMatch(/^# ours\nfail-on: low # all\naccept:\n {2}- finding: .*\n/);

  const second = await check();
  expect(second.findings.toSorted()).toEqual(found.map((each) => `accepted ${each}`).toSorted());
  expect([second.exit, second.report.verdict, second.said]).toEqual([0, "clean", []]);
  expect(second.report.findings[0]?.accepted).toEqual({
    reason: "accepted as it was on 2026-11-25",
    until: "2027-02-23",
    by: "ann",
  });

  await live.run("COMMENT ON TABLE a IS 'y'; DROP TABLE tmp_1");
  const third = await check();
  expect(third.findings.filter((each) => !each.startsWith("accepted"))).toEqual(["low comment-changed public.a"]);
  expect(third.said.map((each) => each.split(" ")[0])).toEqual(["accepted-in-vain", "accept-outdated"]);
  expect([third.exit, third.report.verdict]).toEqual([1, "drift"]);
});

test("--strict: also the order of columns, and who owns what by name", async () => {
  writeFileSync(
    join(cwd, "migrations/002_more.sql"),
    "CREATE TABLE e (id int); CREATE SCHEMA more; CREATE TABLE more.c (id int); CREATE TABLE more.d (id int);\n",
  );
  const role = "DO $$BEGIN CREATE ROLE strict_owner; EXCEPTION WHEN duplicate_object OR unique_violation THEN END$$;";
  await using database = await otherDatabase(
    `${role} CREATE TABLE a (b text, id int PRIMARY KEY); CREATE TABLE e (id int); CREATE SCHEMA more AUTHORIZATION strict_owner;
     CREATE TABLE more.c (id int); ALTER TABLE more.c OWNER TO strict_owner;
     CREATE TABLE more.d (id int); ALTER TABLE more.d OWNER TO strict_owner`,
  );
  writeFileSync(config, "# nothing\n");
  const at = database.url;
  expect((await check({}, at)).findings).toEqual([]);
  expect((await check({ strict: true }, at)).findings.toSorted()).toEqual([
    "low column-order-changed public.a",
    "low owner-changed more",
    "low owner-changed more.c",
    "low owner-changed more.d",
  ]);
});
