// The action from end to end: a real database, a played GitHub, and the process that the runner would start.

import { readFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { type PlayedGitHub, playGitHub } from "../github/server.ts";
import { server, type TestDatabase } from "../servers/server.ts";
import { runAction } from "./action-process.ts";

const users = "create table users (id bigint primary key, email text not null);\n";
const orders = "create table orders (id bigint primary key, user_id bigint references users (id));\n";
const files = { "migrations/0001_users.sql": users, "migrations/0002_orders.sql": orders };
const password = "s3cr/t p@ss";
const own = {
  number: 7,
  head: { sha: "f".repeat(40), repo: { full_name: "acme/app" } },
  base: { repo: { full_name: "acme/app" } },
};
const pullRequest = { pull_request: own };
const push = { ref: "refs/heads/main" };

let database: TestDatabase;
let url: string;
let github: PlayedGitHub;

beforeAll(async () => {
  const pg = await server(15);
  database = await pg.newDatabase();
  const role = `deployer_${Date.now()}`;
  await database.run(`create role ${role} login superuser password '${password}'`);
  const address = new URL(database.url);
  url = `postgresql://${role}:${encodeURIComponent(password)}@${address.host}${address.pathname}`;
  await database.run(`set role ${role}; ${users}${orders}`);
});
afterAll(async () => {
  await database.drop();
});
beforeEach(async () => {
  github = await playGitHub();
});
afterEach(async () => {
  await github[Symbol.asyncDispose]();
});

const base = { migrations: "migrations", label: "production", artifact: "false" };

describe("on a pull request", () => {
  test("drift: one comment, summary, files, artifact, outputs, and the job fails", async () => {
    await database.run("alter table users add column phone text");
    const claims = Buffer.from(JSON.stringify({ scp: "Actions.Results:run:job" })).toString("base64url");
    const env = { ACTIONS_RUNTIME_TOKEN: `e30.${claims}.sig`, ACTIONS_RESULTS_URL: github.url };
    const inputs = { ...base, "database-url": url, artifact: "true" };
    const ran = await runAction({ files, github, event: pullRequest, inputs, env });
    await database.run("alter table users drop column phone");
    expect(ran.stderr).toBe("");
    expect(ran.code).toBe(1);
    expect(ran.outputs).toMatchObject({ verdict: "drift", failed: "true", highest: "medium", medium: "1", low: "0" });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain("production has 1 change that no migration makes; it is medium.");
    expect(github.comments[0]?.body).toContain("public.users.phone");
    expect(ran.outputs["comment-url"]).toContain(`#issuecomment-${github.comments[0]?.id}`);
    expect(ran.summary).toContain("production has 1 change");
    const schema = z.fromJSONSchema(JSON.parse(await readFile("docs/report.schema.json", "utf8")));
    const written = JSON.parse(await readFile(ran.outputs["report-json"] ?? "", "utf8"));
    expect(schema.safeParse(written).error).toBeUndefined();
    expect(written).toMatchObject({ verdict: "drift", run: { commit: "f".repeat(40), number: 10, attempt: 1 } });
    expect(github.artifacts.map(({ name }) => name)).toEqual(["pgdrift-production"]);
    expect(ran.stdout).not.toMatch(/^::warning::/m);
    expect(ran.stdout).toMatch(
      /^::error::production has 1 change that no migration makes; it is medium\. This fails the check/m,
    );
    expect(ran.stdout).toMatch(/^::group::replay$/m);
  });

  describe("only-relevant", () => {
    // Nobody listens there: whoever connects is told so, with exit 2.
    const inputs = { ...base, "database-url": "postgresql://reader@127.0.0.1:1/app", "only-relevant": "true" };
    const ofGit = { ...files, ".git/HEAD": "ref: refs/heads/main\n" };
    const group = { merge_group: { base_sha: "a".repeat(40), head_sha: "b".repeat(40) } };

    test.each([
      ["a pull request", pullRequest],
      ["a push", { ...push, before: "a".repeat(40), after: "b".repeat(40) }],
      ["a merge queue's group", group],
    ])("%s that touches nothing of the schema's is skipped without a connection", async (_, event) => {
      github.files.push({ filename: "src/app.ts", status: "modified" }, { filename: "README.md", status: "added" });
      const ran = await runAction({ files: ofGit, github, event, inputs });
      expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: "" });
      expect(ran.outputs).toMatchObject({ verdict: "skipped", failed: "false" });
      expect(ran.summary).toContain("nothing that matters to the schema changed");
      expect(github.comments).toEqual([]);
    });

    test.each([
      ["a migration", { filename: "migrations/0003_age.sql", status: "added" }],
      ["the config", { filename: ".pgdrift.yml", status: "modified" }],
      [
        "a file that was moved out of the folder",
        { filename: "old/0001.sql", status: "renamed", previous_filename: "migrations/0001.sql" },
      ],
    ])("%s is checked", async (_, file) => {
      github.files.push({ filename: "README.md", status: "modified" }, file);
      const ran = await runAction({ files: ofGit, github, event: pullRequest, inputs });
      expect(ran.code).toBe(2);
      expect(ran.outputs.verdict ?? "").toBe("");
    });

    test.each([
      ["a schema file, however it is written", { baseline: "./db/base.sql" }, "db/base.sql"],
      ["a config of another name", { config: "ci/drift.yml" }, "ci/drift.yml"],
    ])("%s is checked", async (_, more, filename) => {
      github.files.push({ filename, status: "modified" });
      const own = { ...ofGit, "db/base.sql": "", "ci/drift.yml": "fail-on: high\n" };
      const ran = await runAction({ files: own, github, event: pullRequest, inputs: { ...inputs, ...more } });
      expect(ran.code).toBe(2);
    });

    test("a repository that was checked out elsewhere cannot be compared by paths, and is checked", async () => {
      github.files.push({ filename: "README.md", status: "modified" });
      expect((await runAction({ files, github, event: pullRequest, inputs })).code).toBe(2);
    });

    test("where nobody can tell what changed, all is checked", async () => {
      const ran = await runAction({ files: ofGit, github, event: { schedule: "0 6 * * *" }, inputs });
      expect(ran.code).toBe(2);
    });
  });

  test("the files that it adds are pending, and are no drift", async () => {
    github.files.push({ filename: "migrations/0003_age.sql", status: "added" });
    const added = { ...files, "migrations/0003_age.sql": "alter table users add column age int;\n" };
    const ran = await runAction({ files: added, github, event: pullRequest, inputs: { ...base, "database-url": url } });
    expect(ran.stdout).not.toMatch(/^::(error|warning)::/m);
    expect(ran.code).toBe(0);
    expect(ran.outputs).toMatchObject({ verdict: "clean", failed: "false", highest: "", "comment-url": "" });
    expect(ran.summary).toContain("0003_age.sql");
    expect(github.comments).toEqual([]);
  });

  test("a refused comment is a warning that names the permission, and the verdict stands", async () => {
    github.refusals.push({ match: /^POST /, status: 403, message: "Resource not accessible by integration" });
    await database.run("create index users_email_idx on users (email)");
    const ran = await runAction({ files, github, event: pullRequest, inputs: { ...base, "database-url": url } });
    await database.run("drop index users_email_idx");
    expect(ran.stdout).toMatch(/^::warning::comment: .*pull-requests: write/m);
    expect(ran.code).toBe(1);
    expect(ran.outputs).toMatchObject({ verdict: "drift", low: "1", "comment-url": "" });
  });
});

test("a pull request is not held to what the default branch has as well", async () => {
  await database.run("alter table users add column phone text");
  const inputs = { ...base, "database-url": url };
  const env = { GITHUB_EVENT_NAME: "schedule" };
  const night = await runAction({ files, github, event: {}, env, inputs: { ...inputs, issue: "true" } });
  expect(night.code).toBe(1);
  expect(night.outputs["issue-url"]).toBe("https://github.com/acme/app/issues/1");
  const known = { ...inputs, "fail-on-new": "low" };
  const same = await runAction({ files, github, event: pullRequest, inputs: known });
  await database.run("alter table users add column fax text");
  const more = await runAction({ files, github, event: pullRequest, inputs: known });
  await database.run("alter table users drop column phone, drop column fax");
  expect(same.code).toBe(0);
  expect(same.summary).toContain("the default branch has all of this as well");
  expect(same.summary).toMatch(/<summary>1 finding that the default branch has as well \(1 medium\)<\/summary>/);
  expect(more.code).toBe(1);
  expect(more.summary).toContain("1 of 2 is new");
});

describe("a pull request from outside", () => {
  const fork = { pull_request: { ...own, head: { sha: "f".repeat(40), repo: { full_name: "mallory/app" } } } };
  const dependabot = { pull_request: { ...own, user: { login: "dependabot[bot]" } } };

  test.each([
    ["a fork", fork],
    ["Dependabot", dependabot],
  ])("%s has no secret: skipped, and the summary says why", async (_who, event) => {
    const ran = await runAction({ files, github, event, inputs: { ...base, "database-url": "" } });
    expect(ran.stdout).not.toMatch(/^::error::/m);
    expect(ran.code).toBe(0);
    expect(ran.outputs).toMatchObject({ verdict: "skipped", failed: "false" });
    expect(ran.summary).toMatch(/was not checked/);
    expect(ran.summary).toMatch(/there is no secret/);
    expect(github.comments).toEqual([]);
  });

  test("with on-missing-secret: fail the job fails", async () => {
    const inputs = { ...base, "database-url": "", "on-missing-secret": "fail" };
    const ran = await runAction({ files, github, event: fork, inputs });
    expect(ran.code).toBe(2);
    expect(ran.outputs).toMatchObject({ verdict: "inconclusive", failed: "false" });
    expect(ran.stdout).toMatch(/^::error::/m);
  });

  test("a file that fails is a finding, also without the secret", async () => {
    github.files.push({ filename: "migrations/0003_bad.sql", status: "added" });
    const added = { ...files, "migrations/0003_bad.sql": "alter table nowhere add column age int;\n" };
    const ran = await runAction({ files: added, github, event: fork, inputs: { ...base, "database-url": "" } });
    expect(ran.code).toBe(1);
    expect(ran.outputs).toMatchObject({ verdict: "drift", critical: "1" });
  });
});

describe("a fork's pull request where secrets are", () => {
  const fork = { ...own, head: { sha: "f".repeat(40), repo: { full_name: "mallory/app" } } };
  const repository = { full_name: "acme/app" };
  const target = { repository, pull_request: fork };
  const after = { repository, workflow_run: { head_repository: { full_name: "mallory/app" } } };
  const inputs = () => ({ ...base, "database-url": url });

  /** As actions/checkout leaves a commit. */
  const at = (commit: string) => ({
    ...files,
    ".git/HEAD": `${commit}\n`,
    ".git/objects/.keep": "",
    ".git/refs/.keep": "",
  });

  test.each([
    ["pull_request_target", target, at("f".repeat(40)), /^::error::pull_request_target .*ffffffffffff is checked out/m],
    ["pull_request_target", target, files, /^::error::pull_request_target .*what is checked out is not known/m],
    ["workflow_run", after, at("f".repeat(40)), /^::error::workflow_run .*ffffffffffff is checked out/m],
  ])("%s: a stranger's files are not read", async (name, event, checkout, says) => {
    const env = { GITHUB_EVENT_NAME: name };
    const ran = await runAction({ files: checkout, github, event, inputs: inputs(), env });
    expect(ran.code).toBe(2);
    expect(ran.stdout).toMatch(says);
    expect(ran.everything).not.toContain(password);
    expect(github.requests).toEqual([]);
  });

  test("the repository's own commit is checked as ever", async () => {
    const trusted = "0123456789abcdef0123456789abcdef01234567";
    const env = { GITHUB_EVENT_NAME: "pull_request_target" };
    const ran = await runAction({ files: at(trusted), github, event: target, inputs: inputs(), env });
    expect(ran.stdout).not.toMatch(/^::error::/m);
    expect(ran.outputs).toMatchObject({ verdict: "clean" });
  });
});

describe("what cannot begin", () => {
  test.each([
    ["no secret on a push", { "database-url": "" }, /database-url|DATABASE_URL/],
    ["a word that is none", { "fail-on": "hgh" }, /`hgh` is none of .*high/],
    ["an input that is none", { "fail-onn": "high" }, /input fail-onn: no such input/],
    ["nobody there", { "database-url": "postgresql://u:hunter22hunter@127.0.0.1:1/x" }, /127\.0\.0\.1:1/],
  ])("%s: one line, in the summary too, and exit 2", async (_what, inputs, said) => {
    const ran = await runAction({ files, github, event: push, inputs: { ...base, "database-url": url, ...inputs } });
    expect(ran.code).toBe(2);
    const errors = ran.stdout.split("\n").filter((line) => line.startsWith("::error::"));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(said);
    expect(ran.summary).toMatch(/^## pgdrift could not check\n\n- /);
    expect(ran.everything).not.toContain("hunter22hunter");
    expect(ran.outputs.verdict).toBeUndefined();
  });
});

describe("secrets", () => {
  test("are masked first, and stand in nothing that can be read", async () => {
    const token = ["sb_secret", "AbCdEf0123456789_xyz"].join("_");
    await database.run(`comment on table users is 'key ${token} and ${password}'`);
    const ran = await runAction({ files, github, event: pullRequest, inputs: { ...base, "database-url": url } });
    await database.run("comment on table users is null");
    expect(ran.code).toBe(1);
    const masked = ran.stdout.split("\n").filter((line) => line.startsWith("::add-mask::"));
    expect(masked).toContain(`::add-mask::${password}`);
    expect(masked).toContain(`::add-mask::${encodeURIComponent(password).replaceAll("%", "%25")}`);
    expect(ran.stdout.startsWith("::add-mask::")).toBe(true);
    for (const secret of [password, encodeURIComponent(password), token]) expect(ran.everything).not.toContain(secret);
    expect(ran.everything).toContain("[redacted]");
  });
});

test("a cancelled run ends at once, and says nothing of drift", async () => {
  const silent = createServer();
  await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
  const { port } = silent.address() as AddressInfo;
  const inputs = { ...base, "database-url": `postgresql://u:p@127.0.0.1:${port}/x` };
  const ran = await runAction({ files, github, event: push, inputs, cancelAt: /::group::connect/ });
  silent.close();
  expect(ran.stderr).toBe("");
  expect(ran.code).toBe(130);
  expect(ran.outputs).toEqual({});
  expect(ran.summary).toBe("");
});

test("names from the database are no commands of the runner's", async () => {
  await database.run(`create table "x\n::error::owned" (id int)`);
  const ran = await runAction({ files, github, event: pullRequest, inputs: { ...base, "database-url": url } });
  await database.run(`drop table "x\n::error::owned"`);
  expect(ran.outputs.verdict).toBe("drift");
  expect(ran.code).toBe(1);
  const words = [...ran.stdout.matchAll(/^::stop-commands::([0-9a-f-]{36})$/gm)].map(([, word]) => word);
  expect(words.length).toBeGreaterThan(0);
  const commands = words.reduce<string>(
    (rest, word) => rest.replace(new RegExp(`^::stop-commands::${word}$[\\s\\S]*^::${word}::$`, "m"), ""),
    ran.stdout,
  );
  expect(commands).not.toMatch(/^\s*::error::owned/m);
});
