// Each lint rule: what it tells of, and what is close to it and right. The same on what a folder builds and on a real server.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/read.ts";
import { readFlags } from "../../src/config/read.ts";
import { lintIds } from "../../src/lint/ids.ts";
import { objectName } from "../../src/model/object.ts";
import type { Report } from "../../src/model/report.ts";
import { lintOf } from "../../src/run/lint.ts";
import { validate } from "../../src/run.ts";
import { connect } from "../../src/target/target.ts";
import { folder } from "../layouts/folder.ts";
import { checked, origin, quiet } from "../run/live.ts";
import { server, type TestDatabase } from "../servers/server.ts";
import { type Case, cases, visitors } from "./cases.ts";

const sql = [visitors, ...cases.map((each) => each.sql)].join("\n");

function toldBy(report: Report, rule: string): readonly string[] {
  return report.lint
    .filter((each) => each.rule === rule)
    .map(({ object, message }) => `${objectName(object)}: ${message}`);
}

function expectTold(report: Report, { rule, told }: Case): void {
  const found = toldBy(report, rule).toSorted();
  expect(found.map((each) => each.slice(0, each.indexOf(": ")))).toEqual(told.map((each) => each.split(": ")[0]));
  for (const [at, each] of told.entries()) expect(found[at]).toContain(each.split(": ").slice(1).join(": "));
}

describe("on what the folder builds", () => {
  let report: Report;
  beforeAll(async () => {
    using made = folder({ "migrations/001_all.sql": sql });
    const config = await readFlags({ "lint-fail-on": "critical" }, {}, made.cwd);
    report = await validate(config, { cwd: made.cwd, version: "0", run: origin, progress: quiet });
  });

  it.each(cases)("$rule", (each) => expectTold(report, each));

  it("names the line, and fails only where it was asked to", () => {
    expect(report.lint.every(({ origin }) => origin?.path === "migrations/001_all.sql" && origin.line !== null)).toBe(
      true,
    );
    expect(report).toMatchObject({ verdict: "clean", failed: false, lintFailed: true, lintFailOn: "critical" });
  });
});

it.each([14, 16, 17, 18] as const)("every rule can be asked of %d", async (major) => {
  const database = await (await server(major)).newDatabase("CREATE TABLE t (a int)");
  await using target = await connect({ url: database.url, env: {} });
  const { catalog } = await readCatalog(target.look, { leaveOut: () => false });
  const { complaints, unasked } = await lintOf(target.look, catalog, { inUse: true });
  expect(unasked).toEqual([]);
  expect(complaints.map(({ rule }) => rule)).toEqual(["lint-table-without-primary-key"]);
});

describe("on a real server", () => {
  let database: TestDatabase;
  let report: Report;
  beforeAll(async () => {
    database = await (await server(15)).newDatabase(`${sql}
      CREATE TABLE schema_migrations (version varchar NOT NULL PRIMARY KEY); INSERT INTO schema_migrations VALUES ('1');
      CREATE TABLE counted (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n serial, m bigserial);
      SELECT setval('counted_n_seq', 1700000000); SELECT setval('counted_id_seq', 2000000000); SELECT setval('counted_m_seq', 2000000000);
      CREATE TABLE large (id int PRIMARY KEY, a int); INSERT INTO large VALUES (1, 1), (2, 1);`);
    await database.run("CREATE UNIQUE INDEX CONCURRENTLY failed ON large (a)").catch(() => undefined);
    using made = folder({
      "db/migrations/1_all.sql": `-- migrate:up\n${sql}\n${counted}\n-- migrate:down\n`,
    });
    report = await checked(made.cwd, database.url, { lint: true });
  });
  afterAll(() => database?.drop());

  it.each(cases)("$rule", (each) => expectTold(report, each));

  it("lint-index-invalid", () =>
    expect(toldBy(report, "lint-index-invalid")).toEqual([expect.stringMatching(/^public\.large\.failed: /)]));

  it("lint-sequence-near-end", () =>
    expect(toldBy(report, "lint-sequence-near-end")).toEqual([
      expect.stringMatching(/^public\.counted\.id: It stands at 2,000,000,000 of 2,147,483,647/),
      expect.stringMatching(/^public\.counted_n_seq: It stands at 1,700,000,000 of 2,147,483,647/),
    ]));

  it("is no part of the verdict", () => {
    expect(report.findings.map(({ rule }) => rule)).toEqual(["unique-index-unexpected"]);
    expect(report).toMatchObject({ lintFailed: false, counts: { low: 0, medium: 0, high: 1, critical: 0 } });
  });
});

it("lint-migration-unsafe: what is pending, at the sizes of this database", async () => {
  const large = "CREATE TABLE large (id int PRIMARY KEY, a int);";
  const database = await (await server(15)).newDatabase(`${large}
    CREATE TABLE schema_migrations (version varchar NOT NULL PRIMARY KEY); INSERT INTO schema_migrations VALUES ('1');
    INSERT INTO large SELECT n, 1 FROM generate_series(1, 5000) AS n; ANALYZE large;`);
  using made = folder({
    "db/migrations/1_large.sql": `-- migrate:up\n${large}\n-- migrate:down\n`,
    "db/migrations/2_wide.sql": "-- migrate:up\nALTER TABLE large ALTER COLUMN a TYPE bigint;\n-- migrate:down\n",
    "db/migrations/3_small.sql": "-- migrate:up\nALTER TABLE large ADD COLUMN b int;\n-- migrate:down\n",
  });
  const { lint, verdict, lintFailed } = await checked(made.cwd, database.url, { "lint-fail-on": "high" });
  expect(lint).toMatchObject([
    { rule: "lint-migration-unsafe", severity: "high", origin: { path: "db/migrations/2_wide.sql" } },
  ]);
  expect(lint[0]?.message).toMatch(/changes the type of column public\.large\.a.*about 5,000 rows.*ACCESS EXCLUSIVE/);
  expect({ verdict, lintFailed }).toEqual({ verdict: "clean", lintFailed: true });
});

const counted = `CREATE TABLE counted (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n serial, m bigserial);
CREATE TABLE large (id int PRIMARY KEY, a int);`;

it("every rule has its case, but for the index that nobody reads for a month", () => {
  const here = [
    ...cases.map(({ rule }) => rule),
    "lint-index-invalid",
    "lint-sequence-near-end",
    "lint-migration-unsafe",
  ];
  expect([...here, "lint-index-unused"].toSorted()).toEqual([...lintIds].toSorted());
});
