// Several databases in one run: those that have the same are held against the folder once, those that cannot be reached have
// a report of their own, and what several have is told once.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { exitCode } from "../../src/drift/verdict.ts";
import type { Report } from "../../src/model/report.ts";
import { alike, exitOf, verdictOf } from "../../src/model/reports.ts";
import { renderMany } from "../../src/report/many/index.ts";
import { openTarget } from "../../src/run/target-of.ts";
import { aimsOf } from "../../src/run/targets/aims.ts";
import { runTargets } from "../../src/run/targets/targets.ts";
import { deploy } from "../cases/deploy.ts";
import { server, type TestDatabase } from "../servers/server.ts";

let cwd: string;
let shared: TestDatabase;
let others: readonly TestDatabase[];
let env: Record<string, string>;
const review = { pullRequest: null, branch: async () => null };

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), "pgdrift-targets-"));
  const write = (name: string, sql: string) => {
    mkdirSync(join(cwd, "prisma/migrations", name), { recursive: true });
    writeFileSync(join(cwd, "prisma/migrations", name, "migration.sql"), sql);
  };
  write("20260101000000_users", "CREATE TABLE users (id bigserial PRIMARY KEY, email text NOT NULL);");
  write("20260102000000_view", "CREATE VIEW mails AS SELECT email FROM users; CREATE TYPE mood AS ENUM ('a', 'b');");
  const pg = await server(17);
  shared = await pg.newDatabase();
  for (const schema of ["t_a", "t_b", "t_c", '"t D"', "t_e"]) {
    await deploy({ cwd, pending: [], deployer: null, schema, run: shared.run });
  }
  await shared.run(`ALTER TABLE t_b.users ADD COLUMN age int; ALTER TABLE "t D".users ADD COLUMN age int;
    CREATE OR REPLACE VIEW t_e.mails AS SELECT email FROM t_a.users`);
  others = await Promise.all(
    [0, 1, 2].map(async () => {
      const one = await pg.newDatabase();
      await deploy({ cwd, pending: [], deployer: null, schema: null, run: one.run });
      return one;
    }),
  );
  await others[2]?.run("DROP VIEW mails");
  env = {
    SHARED: shared.url,
    ONE: others[0]?.url ?? "",
    TWO: others[1]?.url ?? "",
    THREE: others[2]?.url ?? "",
    GONE: "postgres://x:secret@127.0.0.1:1/x",
  };
});
afterAll(async () => {
  for (const each of [shared, ...others]) await each.drop();
  rmSync(cwd, { recursive: true });
});

async function check(file: string, target: readonly string[] = []) {
  writeFileSync(join(cwd, ".pgdrift.yml"), file);
  const config = await readFlags({ "no-scripts": true, ...(target.length > 0 ? { target } : {}) }, env, cwd);
  const aims = aimsOf(config, env);
  if (aims === null) throw new Error("one database");
  const notes: string[] = [];
  const reports = await runTargets(aims, {
    cwd,
    version: "0.0.0",
    run: { at: "2026-01-01T00:00:00Z", commit: null, url: null, number: null, attempt: null },
    progress: {
      stage: (_, work) => work(),
      note: (line) => void notes.push(line),
    },
    wait: async () => undefined,
    addedFiles: async () => null,
    open: (of, database) => openTarget(of, env, review, undefined, database),
  });
  return { reports, held: notes.filter((line) => /: (clean|drift|inconclusive)$/.test(line)).length };
}

const told = (reports: readonly Report[]) =>
  reports.map((report) => {
    const found = report.findings.map(({ rule, object }) => `${rule} ${object.schema}.${object.table ?? object.name}`);
    return [report.database?.label, report.verdict, exitCode(report), ...found].join(" ");
  });

test("databases: the same is held once; one that is gone has a report of its own", async () => {
  const { reports, held } = await check(`targets:
  - { label: one, database-url-from: ONE }
  - { label: two, database-url-from: TWO }
  - { label: three, database-url-from: THREE, fail-on: never }
  - { label: gone, database-url-from: GONE }
  - { label: unset, database-url-from: NOWHERE }
`);
  expect(told(reports)).toEqual([
    "one clean 0",
    "two clean 0",
    "three drift 0 view-missing public.mails",
    "gone inconclusive 2",
    "unset inconclusive 2",
  ]);
  expect(held).toBe(2);
  expect(reports[1]?.database?.name).toBe(others[1]?.name);
  expect(reports[3]?.coverage.notCompared[0]?.reason).toMatch(/^cannot connect to 127.0.0.1:1: /);
  expect(reports[4]?.coverage.notCompared[0]?.reason).toBe("NOWHERE is not set: put the URL of this database into it");
  expect(verdictOf(reports)).toBe("inconclusive");
  expect(exitOf(reports.map(exitCode))).toBe(2);
  const text = await renderMany(reports, "text", { color: false, limit: Number.POSITIVE_INFINITY });
  expect(text).toMatch(
    /^5 targets: 2 clean, 1 with drift, 2 not seen whole\.\nThis fails the check: 2 targets were not seen whole/,
  );
  expect(text).toContain("\n  2 targets clean: one, two\n");
  expect(text).not.toContain("secret");
});

describe("tenants", () => {
  const file = 'targets:\n  - { label: shared, database-url-from: SHARED, tenants: "t*" }\n';

  test("each schema is held against the folder as if it were the folder's own", async () => {
    const { reports, held } = await check(file);
    expect(told(reports)).toEqual([
      "shared/t D drift 1 column-unexpected t D.users",
      "shared/t_a clean 0",
      "shared/t_b drift 1 column-unexpected t_b.users",
      "shared/t_c clean 0",
      "shared/t_e drift 1 view-changed t_e.mails",
    ]);
    expect(held).toBe(3);
    expect(reports[2]?.findings[0]?.message).toBe(
      "No applied migration creates column t_b.users.age, which is in the database.",
    );
    expect(reports.map(({ migrations }) => migrations?.history)).toEqual(
      ["t D", "t_a", "t_b", "t_c", "t_e"].map((schema) => `${schema}._prisma_migrations`),
    );
    expect(alike(reports).map((group) => group.length)).toEqual([2, 2, 1]);
    const markdown = await renderMany(reports, "markdown", { color: false, limit: 65_536 });
    expect(markdown).toContain("| 2 targets with the same 1 finding (1 medium) | `shared/t D`, `shared/t_b` |");
    expect(JSON.parse(await renderMany(reports, "json", { color: false, limit: 0 })).reports).toHaveLength(5);
    for (const format of ["html", "sarif", "junit"] as const) {
      expect(await renderMany(reports, format, { color: false, limit: Number.POSITIVE_INFINITY })).toContain("t_e");
    }
  });

  test("one of them", async () => {
    const { reports } = await check(file, ["shared/t_b"]);
    expect(told(reports)).toEqual(["shared/t_b drift 1 column-unexpected t_b.users"]);
  });
});

test.each([
  [
    "two with one label",
    "targets: [{ label: a, database-url-from: A }, { label: a, database-url-from: B }]",
    [],
    /^\.pgdrift\.yml:1:\d+: targets\[1\]\.label: `a` will not do: another target has this label; give each its own$/,
  ],
  [
    "an address in the file",
    "targets: [{ label: a, database-url: postgres://x }]",
    [],
    /no such key.*database-url-from/,
  ],
  [
    "nothing that says where",
    "targets: [{ label: a }]",
    [],
    /expected one of database-url-from and supabase-project-ref/,
  ],
  [
    "a label that is not there",
    "targets: [{ label: a, database-url-from: A }]",
    ["b"],
    /^target: b: no such target; the targets are a$/,
  ],
  ["no targets", "fail-on: low", ["b"], /^target: b: the config lists no targets$/],
])("%s is one line", async (_, file, target, line) => {
  await expect(check(file, target)).rejects.toThrow(line);
});
