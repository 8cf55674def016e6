// A commit and a push as the hooks look at them, on real repositories: what is staged counts, not what lies about.

import { execFileSync, spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { runHook } from "../../src/cli/run-hook.ts";
import { openRepository } from "../../src/hook/git.ts";
import { hookPlace, install } from "../../src/hook/place.ts";
import { env, repository, type TestRepository } from "./repository.ts";

const up = (sql: string): string => `-- migrate:up\n${sql}\n-- migrate:down\n`;
const table = up("CREATE TABLE users (id int);");
const users = { "packages/db/db/migrations/1_users.sql": table };

interface Looked {
  readonly exit: number;
  readonly said: string;
}

async function look(made: TestRepository, input: string | null = null): Promise<Looked> {
  const said: string[] = [];
  const exit = await runHook(
    input === null ? "pre-commit" : "pre-push",
    await openRepository(made.cwd, "packages/db", env),
    { env, flags: {}, input: async () => input ?? "", say: (line) => void said.push(line) },
  );
  return { exit, said: said.join("\n") };
}

test("a folder that replays is looked at once; what is not about it is not looked at", async () => {
  using made = repository(users);
  made.git("add", "-A");
  expect((await look(made)).said).toMatch(/^db\/migrations: 1 file replayed/);
  expect(await look(made)).toEqual({ exit: 0, said: "db/migrations: as it was when it was last replayed" });
  made.git("commit", "-q", "-m", "one");
  made.write({ "src/x.ts": "1", "packages/db/y.ts": "1" });
  made.git("add", "-A");
  expect(await look(made)).toEqual({ exit: 0, said: "" });
});

test("what is staged is looked at, and not what lies in the working tree", async () => {
  using made = repository(users);
  made.git("add", "-A");
  made.git("commit", "-q", "-m", "one");
  const path = "packages/db/db/migrations/2_posts.sql";
  made.write({ [path]: up("CREATE TABLE posts (id int;") });
  made.git("add", "-A");
  made.write({ [path]: up("CREATE TABLE posts (id int);") });
  const { exit, said } = await look(made);
  expect(exit).toBe(2);
  expect(said).toMatch(/broken at db\/migrations\/2_posts.sql:2[\s\S]*git commit --no-verify, or PGDRIFT_SKIP=1$/);
  // Once it is there, it is no fault of what comes later.
  made.git("commit", "-q", "-m", "two");
  made.write({ [path]: up("CREATE TABLE posts (id int;"), "packages/db/db/migrations/3_more.sql": up("SELECT 1;") });
  made.git("add", "-A");
  expect(await look(made)).toEqual({
    exit: 0,
    said: expect.stringMatching(/^db\/migrations did not replay before this either, .*2_posts.sql:2/),
  });
});

test("a file that others may have is not edited, moved or taken away; one that is new on the branch may be", async () => {
  using made = repository(users);
  made.git("add", "-A");
  made.git("commit", "-q", "-m", "one");
  made.git("switch", "-q", "-c", "feature");
  const [own, others] = ["packages/db/db/migrations/2_own.sql", "packages/db/db/migrations/1_users.sql"];
  made.write({ [own]: up("CREATE TABLE own (id int);") });
  made.git("add", "-A");
  made.git("commit", "-q", "-m", "two");
  made.write({
    [own]: `${up("CREATE TABLE own (id bigint);")}DROP TABLE own;\n`,
    [others]: `${table}DROP TABLE users;\n`,
  });
  made.git("add", "-A");
  // The way down of a file is not what was run.
  expect((await look(made)).exit).toBe(0);
  made.write({ [others]: up("CREATE TABLE users (id bigint);") });
  made.git("add", "-A");
  expect(await look(made)).toMatchObject({
    exit: 1,
    said: expect.stringMatching(/^db\/migrations\/1_users.sql is not what it was/),
  });
  made.git("mv", "-f", others, "packages/db/db/migrations/3_users.sql");
  expect((await look(made)).said).toMatch(/^db\/migrations\/1_users.sql was there at .* gone or renamed/);
  made.git("commit", "-q", "-m", "three");
  const [head, main] = ["HEAD", "main"].map((name) => made.git("rev-parse", name).trim());
  const zeros = "0".repeat(40);
  expect((await look(made, `refs/heads/feature ${head} refs/heads/feature ${zeros}\n`)).exit).toBe(1);
  expect(await look(made, `(delete) ${zeros} refs/heads/feature ${main}\n`)).toEqual({ exit: 0, said: "" });
  expect(await look(made, `refs/heads/main ${main} refs/heads/main ${main}\n`)).toEqual({ exit: 0, said: "" });
});

test("Git itself runs it, from wherever, and stops; and passes over it where it is told to", async () => {
  using made = repository(users);
  made.git("add", "-A");
  made.git("commit", "-q", "-m", "one");
  const root = resolve(import.meta.dirname, "../..");
  const program = `${process.execPath} --import ${root}/node_modules/tsx/dist/loader.mjs ${root}/src/cli.ts`;
  const opened = await openRepository(join(made.cwd, "packages/db"), null, env);
  const place = await hookPlace(opened, null);
  for (const hook of ["pre-commit", "pre-push"] as const)
    await install(place, { hook, program, prefix: opened.prefix });
  made.write({ "packages/db/db/migrations/1_users.sql": up("CREATE TABLE people (id int);") });
  const options = { cwd: join(made.cwd, "packages/db"), encoding: "utf8", env } as const;
  const { status, stderr } = spawnSync("git", ["commit", "-qam", "two"], options);
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/^pgdrift: db\/migrations\/1_users.sql is not what it was/),
  ]);
  execFileSync("git", ["commit", "-qam", "two"], { ...options, env: { ...env, PGDRIFT_SKIP: "1" } });
  expect(made.git("log", "--format=%s")).toBe("two\none\n");
  made.git("init", "-q", "--bare", "other.git");
  made.git("push", "-q", "--no-verify", "./other.git", "HEAD~1:refs/heads/main");
  const pushed = spawnSync("git", ["push", "-q", join(made.cwd, "other.git"), "main"], options);
  expect([pushed.status, pushed.stderr]).toEqual([
    1,
    expect.stringMatching(/^pgdrift: db\/migrations\/1_users.sql is not/),
  ]);
});
