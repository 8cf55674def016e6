import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pgdrift-replay-"));
  writeFileSync(join(folder, "20240101000000_a.sql"), "CREATE TABLE a ();\nINSERT INTO nosuch VALUES (1);\n");
  writeFileSync(join(folder, "20240102000000_b.sql"), "ALTER TABLE users ADD b int;\n");
  writeFileSync(join(folder, "base.sql.txt"), "\\restrict x\nCREATE TABLE users (id int);\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

function validate(...args: readonly string[]) {
  const loader = join(root, "node_modules/tsx/dist/loader.mjs");
  const all = [
    "--import",
    loader,
    join(root, "src/cli.ts"),
    "validate",
    "--migrations",
    ".",
    "--layout",
    "supabase",
    ...args,
  ];
  return spawnSync(process.execPath, all, { cwd: folder, encoding: "utf8" });
}

test("the first line names what nobody makes, and a baseline makes it", () => {
  const { stdout, status } = validate();
  expect(stdout.split("\n")[0]).toBe(
    ". does not build from empty: nobody makes table users (first used in 20240102000000_b.sql:1).",
  );
  expect(status).toBe(2);
  const mended = validate("--baseline", "base.sql.txt");
  expect(mended.stdout).toMatch(/20240101000000_a\.sql:2: skipped, it changes no schema/);
  expect(mended.stdout).toMatch(/base\.sql\.txt:1: \\restrict is a command of psql/);
  expect(mended.status).toBe(0);
});

test("without the rescue rules a data statement is the file's failure; from the flag and from the file", () => {
  expect(validate("--no-rescue").stdout.split("\n")[0]).toMatch(
    /nobody makes table nosuch \(first used in 20240101000000_a/,
  );
  writeFileSync(join(folder, ".pgdrift.yml"), "no-rescue: true\n");
  expect(validate().stdout.split("\n")[0]).toMatch(/nobody makes table nosuch/);
  rmSync(join(folder, ".pgdrift.yml"));
});

test("a file that cannot be read is bad input", () => {
  const { stderr, status } = validate("--extra-prelude", "nosuch.sql");
  expect(stderr).toMatch(/extra-prelude: nosuch\.sql cannot be read \(ENOENT\)/);
  expect(status).toBe(2);
});
