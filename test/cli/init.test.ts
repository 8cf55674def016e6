// `pgdrift init` in folders as people have them.

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { starterWorkflow } from "../../src/cli/starter-files.ts";
import { settingNames } from "../../src/config/settings.ts";
import { workflowFaults } from "../github/workflow-faults.ts";

const home = mkdtempSync(join(tmpdir(), "init-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const root = resolve(import.meta.dirname, "../..");
const command = ["--import", import.meta.resolve("tsx"), join(root, "src/cli.ts")];

function folder(...paths: readonly string[]): string {
  const path = mkdtempSync(join(home, "folder-"));
  for (const each of [".git/HEAD", ...paths]) {
    mkdirSync(dirname(join(path, each)), { recursive: true });
    writeFileSync(join(path, each), each.endsWith(".sql") ? "create table a (id int);\n" : "x\n");
  }
  return path;
}

function pgdrift(cwd: string, ...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [...command, ...args], { cwd, env: { PATH: process.env.PATH } }, (error, out, err) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

test("the folder that is found gets a workflow and a config, which the program reads", async () => {
  const cwd = folder("db/supabase/config.toml", "db/supabase/migrations/20260101000000_a.sql");
  const { code, out, err } = await pgdrift(cwd, "init");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("found     db/supabase/migrations: 1 migration, Supabase CLI");
  expect(out).toContain("session pooler");
  const config = parse(readFileSync(join(cwd, ".pgdrift.yml"), "utf8"));
  expect(config).toMatchObject({ migrations: "db/supabase/migrations", layout: "supabase" });
  expect(Object.keys(config).filter((key) => !settingNames("file").some((name) => name === key))).toEqual([]);
  expect(readFileSync(join(cwd, ".github/workflows/pgdrift.yml"), "utf8")).toBe(starterWorkflow);
  expect(await pgdrift(cwd, "validate")).toMatchObject({ code: 0 });
});

test("the workflow is one that GitHub takes", () => {
  expect(workflowFaults(starterWorkflow)).toEqual([]);
  expect(workflowFaults(starterWorkflow.replace("runs-on", "run-on"))).not.toEqual([]);
});

test("what is there stays as it is", async () => {
  const cwd = folder("migrations/1_a.sql", ".pgdrift.yml", ".github/workflows/pgdrift.yml");
  writeFileSync(join(cwd, ".pgdrift.yml"), "fail-on: high\n");
  const { code, out } = await pgdrift(cwd, "init");
  expect(code).toBe(0);
  expect(out).toContain("kept      .pgdrift.yml, which was there before");
  expect(readFileSync(join(cwd, ".pgdrift.yml"), "utf8")).toBe("fail-on: high\n");
});

test.each([
  ["no folder", folder(), [], /no migrations folder found/],
  [
    "two folders",
    folder("a/migrations/1_a.sql", "b/migrations/1_b.sql"),
    [],
    /a\/migrations .*b\/migrations .*pick one/,
  ],
  [
    "below the root",
    join(folder("app/migrations/1_a.sql"), "app"),
    [],
    /the repository's root is .*run `pgdrift init` there/,
  ],
  ["a file where the folder would be", folder("migrations/1_a.sql", ".github"), [], /pgdrift.yml: cannot be written/],
])("%s: one line, exit 2", async (_what, cwd, args, says) => {
  const { code, out, err } = await pgdrift(cwd, "init", ...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.trim()).toMatch(says);
  expect(err.trim().split("\n")).toHaveLength(1);
});
