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

interface Case {
  readonly rule: string;
  readonly sql: string;
  /** The objects that are told of, as people name them; behind a colon words of the message. */
  readonly told: readonly string[];
}

const visitors = `
DO $$ BEGIN CREATE ROLE anon; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE authenticated; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
CREATE SCHEMA api; GRANT USAGE ON SCHEMA api TO anon, authenticated;
CREATE SCHEMA hidden;
CREATE SCHEMA auth;
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE SET search_path = '' AS 'SELECT NULL::uuid';`;

const cases: readonly Case[] = [
  {
    rule: "lint-rls-off-exposed",
    sql: `CREATE TABLE api.open (id int PRIMARY KEY); GRANT SELECT ON api.open TO anon;
      CREATE TABLE api.closed (id int PRIMARY KEY); GRANT SELECT ON api.closed TO anon;
      ALTER TABLE api.closed ENABLE ROW LEVEL SECURITY; CREATE POLICY all_of_it ON api.closed USING (true);
      CREATE TABLE api.unasked (id int PRIMARY KEY);
      CREATE TABLE hidden.away (id int PRIMARY KEY); GRANT SELECT ON hidden.away TO anon;`,
    told: ["api.open: anon may reach"],
  },
  {
    rule: "lint-view-security-definer",
    sql: `CREATE VIEW api.past_policies AS SELECT 1 AS a; GRANT SELECT ON api.past_policies TO authenticated;
      CREATE VIEW api.nobodys AS SELECT 1 AS a;
      CREATE VIEW hidden.v AS SELECT 1 AS a; GRANT SELECT ON hidden.v TO authenticated;
      CREATE VIEW api.barrier WITH (security_barrier = true) AS SELECT 1 AS a; GRANT SELECT ON api.barrier TO anon;`,
    told: ["api.barrier: anon may read it", "api.past_policies: authenticated may read it"],
  },
  {
    rule: "lint-function-search-path",
    sql: `CREATE TYPE public.kind AS ENUM ('a');
      CREATE FUNCTION loose(public.kind, text[]) RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
      CREATE FUNCTION loose_too() RETURNS int LANGUAGE sql SECURITY DEFINER SET work_mem = '1MB' AS 'SELECT 1';
      CREATE FUNCTION pinned() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = '' AS 'SELECT 1';
      CREATE FUNCTION invoker() RETURNS int LANGUAGE sql AS 'SELECT 1';`,
    told: ["public.loose(public.kind, text[])", "public.loose_too()"],
  },
  {
    rule: "lint-policy-per-row",
    sql: `CREATE TABLE notes (id int PRIMARY KEY, owner uuid); ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
      CREATE POLICY each_row ON notes USING (owner = auth.uid());
      CREATE POLICY each_row_too ON notes FOR INSERT WITH CHECK (owner = (current_setting('my.user'))::uuid);
      CREATE POLICY once ON notes USING (owner = (SELECT auth.uid()));
      CREATE POLICY once_too ON notes FOR UPDATE USING (owner = (SELECT current_setting('my.user', true))::uuid);
      CREATE POLICY half ON notes USING (owner = (SELECT auth.uid()) OR auth.uid() IS NULL);`,
    told: [
      "public.notes.each_row: calls auth.uid()",
      "public.notes.each_row_too: current_setting(…)",
      "public.notes.half",
    ],
  },
  {
    rule: "lint-foreign-key-without-index",
    sql: `CREATE TABLE one (id int PRIMARY KEY, a int, b int, UNIQUE (a, b));
      CREATE TABLE many (id int PRIMARY KEY, bare int REFERENCES one, led int REFERENCES one, partly int REFERENCES one,
        part int REFERENCES one, brin int REFERENCES one, x int, y int, FOREIGN KEY (x, y) REFERENCES one (a, b));
      CREATE INDEX ON many (led, id); CREATE INDEX ON many (id, partly); CREATE INDEX ON many (part) WHERE part IS NOT NULL;
      CREATE INDEX ON many USING brin (brin); CREATE INDEX ON many (y, x, id);
      CREATE TABLE in_key (one int REFERENCES one, n int, PRIMARY KEY (one, n));
      CREATE TABLE parted (id int PRIMARY KEY, one int REFERENCES one) PARTITION BY RANGE (id);
      CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (1) TO (9);`,
    told: [
      "public.many.many_bare_fkey: begins with bare",
      "public.many.many_brin_fkey",
      "public.many.many_partly_fkey: changed in public.one",
      "public.parted.parted_one_fkey",
    ],
  },
  {
    rule: "lint-table-without-primary-key",
    sql: `CREATE TABLE keyless (a int UNIQUE); CREATE TABLE keyed (a int PRIMARY KEY);
      CREATE TABLE ranges (a int) PARTITION BY RANGE (a); CREATE TABLE ranges_1 PARTITION OF ranges DEFAULT;`,
    told: ["public.keyless", "public.ranges"],
  },
  {
    rule: "lint-index-duplicate",
    sql: `CREATE TABLE twice (id int PRIMARY KEY, a int, b text, c int UNIQUE);
      CREATE INDEX twice_1 ON twice (a); CREATE INDEX twice_2 ON twice (a);
      CREATE INDEX twice_desc ON twice (a DESC); CREATE INDEX twice_hash ON twice USING hash (a);
      CREATE INDEX twice_some ON twice (a) WHERE a > 1; CREATE INDEX twice_id ON twice (id); CREATE INDEX twice_c ON twice (c);
      CREATE INDEX twice_low ON twice (lower(b)); CREATE INDEX twice_low_2 ON twice (lower(b));
      CREATE UNIQUE INDEX twice_unique ON twice (b); CREATE INDEX twice_b ON twice (b); CREATE INDEX twice_ops ON twice (b text_pattern_ops);`,
    told: [
      "public.twice.twice_2: the same as twice_1",
      "public.twice.twice_b: the same as twice_unique",
      "public.twice.twice_c: the same as twice_c_key",
      "public.twice.twice_id: the same as twice_pkey",
      "public.twice.twice_low_2",
    ],
  },
  {
    rule: "lint-constraint-not-validated",
    sql: `CREATE TABLE held (id int PRIMARY KEY, n int CHECK (n > 0), "Of" int REFERENCES held);
      CREATE INDEX ON held ("Of");
      ALTER TABLE held ADD CONSTRAINT small CHECK (n < 9) NOT VALID;
      ALTER TABLE held ADD CONSTRAINT large CHECK (n < 99) NOT VALID; ALTER TABLE held VALIDATE CONSTRAINT large;`,
    told: ["public.held.small: VALIDATE CONSTRAINT small"],
  },
  {
    rule: "lint-rls-without-policy",
    sql: `CREATE TABLE shut (id int PRIMARY KEY); ALTER TABLE shut ENABLE ROW LEVEL SECURITY;
      CREATE TABLE policed (id int PRIMARY KEY); ALTER TABLE policed ENABLE ROW LEVEL SECURITY;
      CREATE POLICY p ON policed USING (id > 0);`,
    told: ["public.shut"],
  },
  {
    rule: "lint-timestamp-without-zone",
    sql: `CREATE TABLE times (id int PRIMARY KEY, "Made At" timestamp(3), seen timestamp[], due timestamptz, day date);
      CREATE TABLE later (more timestamp) INHERITS (times); ALTER TABLE later ADD PRIMARY KEY (id);`,
    told: ["public.later: in more:", "public.times: in Made At, seen:"],
  },
];

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
