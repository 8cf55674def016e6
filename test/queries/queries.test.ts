// The application's queries against what the folder builds, what is pending, and a real database that somebody changed.

import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import type { Report } from "../../src/model/report.ts";
import { validate } from "../../src/run.ts";
import { folder, type Tree } from "../layouts/folder.ts";
import { checked, origin, quiet } from "../run/live.ts";
import { server } from "../servers/server.ts";

const users = "CREATE TABLE users (id int PRIMARY KEY, name text, age int);";

async function validated(files: Tree, globs = ["src/**/*.sql"]): Promise<Report> {
  using made = folder(files);
  const config = await readFlags({ queries: globs }, {}, made.cwd);
  return await validate(config, { cwd: made.cwd, version: "0", run: origin, progress: quiet });
}

function told({ findings }: Report): readonly unknown[] {
  return findings.map(({ rule, severity, cause, origin: at, message }) => [rule, severity, cause, at, message]);
}

describe("with the folder alone", () => {
  it("names query, line, the server's words, and the migration that broke it", async () => {
    const report = await validated({
      "migrations/001_users.sql": users,
      "migrations/002_posts.sql": "CREATE TABLE posts (id int PRIMARY KEY);",
      "migrations/003_rename.sql": "ALTER TABLE users RENAME COLUMN name TO full_name;",
      "src/users.sql": `-- name: GetUser :one
SELECT id FROM users WHERE id = :id::int;

-- name: Rename :exec
UPDATE users SET name = @name WHERE id = $1;
CREATE TABLE not_a_query (a int);
SELECT never FROM users;
`,
      "src/deep/posts.sql": "INSERT INTO posts (id) VALUES (?) RETURNING *",
      "elsewhere/bad.sql": "SELECT nothing FROM nowhere",
    });
    expect(told(report)).toEqual([
      [
        "query-fails",
        "high",
        null,
        { path: "src/users.sql", line: 5 },
        'A query does not fit the schema, broken by migrations/003_rename.sql: src/users.sql:5: column "name" of relation "users" does not exist (42703).',
      ],
      [
        "query-fails",
        "high",
        null,
        { path: "src/users.sql", line: 7 },
        'A query does not fit the schema: src/users.sql:7: column "never" does not exist (42703).',
      ],
    ]);
    expect(report).toMatchObject({ verdict: "drift", failed: true });
  });

  it("what is a template is named and not judged", async () => {
    const report = await validated({
      "migrations/001_users.sql": users,
      "src/t.sql": "SELECT id FROM users {% if x %} WHERE id = 1 {% endif %};\nSELECT * FROM users;",
    });
    expect(report).toMatchObject({ verdict: "clean", findings: [] });
    expect(report.diagnostics).toMatchObject([{ code: "query-not-understood", path: "src/t.sql", line: 1 }]);
  });

  it.each([
    ["no file", ["nowhere/*.sql"], /queries: nowhere\/\*\.sql: matches no file/],
    ["a way out", ["../*.sql"], /queries: \.\.\/\*\.sql: leads out of the repository/],
    ["an absolute path", ["/etc/*"], /queries: \/etc\/\*: leads out/],
  ])("%s is one line", async (_, globs, line) => {
    await expect(validated({ "migrations/001_users.sql": users }, globs)).rejects.toThrow(line);
  });

  it("a link out of the repository is not followed", async () => {
    using made = folder({ "migrations/001_users.sql": users });
    mkdirSync(join(made.cwd, "src"));
    const away = join(tmpdir(), `away-${process.pid}.sql`);
    writeFileSync(away, "SELECT secret FROM nowhere");
    symlinkSync(away, join(made.cwd, "src/away.sql"));
    const config = await readFlags({ queries: ["src/*.sql"] }, {}, made.cwd);
    const work = validate(config, { cwd: made.cwd, version: "0", run: origin, progress: quiet });
    await expect(work).rejects.toThrow(/queries: src\/\*\.sql: matches no file/);
  });
});

it("with a database: what breaks with the pending files, and what was broken by hand", async () => {
  const database = await (await server(15)).newDatabase(`${users}
    CREATE TABLE schema_migrations (version varchar NOT NULL PRIMARY KEY); INSERT INTO schema_migrations VALUES ('1');
    ALTER TABLE users RENAME COLUMN age TO years`);
  using made = folder({
    "db/migrations/1_users.sql": `-- migrate:up\n${users}\n-- migrate:down\n`,
    "db/migrations/2_drop.sql": "-- migrate:up\nALTER TABLE users DROP COLUMN name;\n-- migrate:down\n",
    "db/migrations/3_add.sql": "-- migrate:up\nALTER TABLE users ADD COLUMN email text;\n-- migrate:down\n",
    "q.sql": "SELECT name FROM users;\nSELECT age FROM users;\nSELECT email FROM users;\nSELECT id FROM users;",
  });
  const report = await checked(made.cwd, database.url, { queries: ["q.sql"] });
  const ofQueries = report.findings.filter(({ object }) => object.kind === "query");
  expect(ofQueries.map(({ rule, cause, message }) => [rule, cause, message])).toEqual([
    [
      "query-will-fail",
      "conflict",
      'A query that works today fails once the pending migrations have run, broken by db/migrations/2_drop.sql: q.sql:1: column "name" does not exist (42703).',
    ],
    [
      "query-fails",
      "drift",
      'A query fits the migrations, and fails on the database as it is: q.sql:2: column "age" does not exist (42703).',
    ],
  ]);
});
