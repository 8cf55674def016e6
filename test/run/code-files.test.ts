// Files that only their tool can run, among SQL files: the run says which, and is inconclusive from there on.

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { server } from "../servers/server.ts";

const root = join(import.meta.dirname, "../..");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pgdrift-code-"));
  cpSync(join(root, "test/fixtures/node-pg-migrate"), folder, { recursive: true });
  writeFileSync(
    join(folder, "migrations/1700000001500_later.js"),
    "exports.up = (pgm) => pgm.createTable('later', {});\n",
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function cli(env: NodeJS.ProcessEnv, ...args: readonly string[]) {
  const loader = join(root, "node_modules/tsx/dist/loader.mjs");
  return spawnSync(process.execPath, ["--import", loader, join(root, "src/cli.ts"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
}

test("validate names the file in its first line", () => {
  const { stdout, status } = cli({}, "validate");
  expect(stdout.split("\n")[0]).toContain(
    "migrations/1700000001500_later.js is JavaScript, which only node-pg-migrate can run",
  );
  expect(status).toBe(2);
});

test("a pending file that is code is no failed migration; what is applied is compared", async () => {
  const history = `
    CREATE TABLE pgmigrations (id SERIAL PRIMARY KEY, name varchar(255) NOT NULL, run_on timestamp NOT NULL);
    INSERT INTO pgmigrations (name, run_on) VALUES ('1700000000000_users', now()), ('1700000001000_posts', now());
    CREATE TABLE users (id serial PRIMARY KEY, email text NOT NULL);
    CREATE TABLE posts (id serial PRIMARY KEY);
    CREATE TABLE by_hand (id int);`;
  const database = await (await server(15)).newDatabase(history);
  try {
    const { stdout, status, stderr } = cli({ DATABASE_URL: database.url }, "check", "--format", "json");
    expect(stderr).not.toMatch(/Error/);
    const report = JSON.parse(stdout);
    expect(report.findings.map((each: { rule: string }) => each.rule)).toEqual(["table-unexpected"]);
    expect(report.coverage.notCompared).toMatchObject([{ kind: "migration", name: "1700000001500_later" }]);
    expect(report.migrations).toMatchObject({ layout: "node-pg-migrate", total: 4, applied: 2 });
    expect(report.verdict).not.toBe("clean");
    expect(status).not.toBe(0);
  } finally {
    await database.drop();
  }
});
