// What the pending files will do to a real database, as the report tells it.

import { afterAll, beforeAll, expect, it } from "vitest";
import { folder, type Tree } from "../layouts/folder.ts";
import { server, type TestDatabase } from "../servers/server.ts";
import { checked } from "./live.ts";

const users = "CREATE TABLE users (id int PRIMARY KEY, email text);";
const history = `${users}
CREATE TABLE schema_migrations (version varchar NOT NULL PRIMARY KEY);
INSERT INTO schema_migrations VALUES ('1');
INSERT INTO users SELECT n, 'e' FROM generate_series(1, 5000) AS n;
ANALYZE users;`;

let database: TestDatabase;
beforeAll(async () => {
  database = await (await server(15)).newDatabase(history);
});
afterAll(() => database.drop());

const up = (sql: string): string => `-- migrate:up\n${sql}\n-- migrate:down\n`;

async function previewed(byHand: string, back: string, files: Tree) {
  using made = folder({ "db/migrations/1_users.sql": up(users), ...files });
  await database.run(byHand);
  try {
    const report = await checked(made.cwd, database.url);
    return {
      pending: report.migrations?.pending.map(({ preview }) => [
        preview?.status,
        preview?.error ?? null,
        ...(preview?.hazards ?? []).map(({ message }) => message),
      ]),
      findings: report.findings.map(({ rule, message }) => `${rule}: ${message}`),
      verdict: report.verdict,
    };
  } finally {
    await database.run(back);
  }
}

it("where nothing differs, tells what it costs at this database's sizes", async () => {
  const { pending, verdict } = await previewed("", "", {
    "db/migrations/2_a.sql": up("ALTER TABLE users ADD COLUMN at timestamptz DEFAULT clock_timestamp();"),
    "db/migrations/3_b.sql": up("ALTER TABLE users DROP COLUMN email; CREATE INDEX i ON users (at);"),
  });
  expect(verdict).toBe("clean");
  expect(pending).toEqual([
    ["ok", null, "writes table public.users anew (about 5,000 rows)"],
    [
      "ok",
      null,
      "drops column public.users.email: what is in it is lost (about 5,000 rows)",
      "builds index public.users.i, and writes wait (about 5,000 rows)",
    ],
  ]);
});

it("what will fail names the line, the server's words, and what stands in the way", async () => {
  const { pending, findings } = await previewed(
    "ALTER TABLE users ADD COLUMN nick text",
    "ALTER TABLE users DROP COLUMN nick",
    {
      "db/migrations/2_a.sql": up("CREATE TABLE other (id int);\nALTER TABLE users ADD COLUMN nick varchar(9);"),
      "db/migrations/3_b.sql": up("SELECT 1;"),
    },
  );
  expect(pending?.map(([status]) => status)).toEqual(["fails", "skipped"]);
  expect(pending?.[0]?.[1]).toContain("db/migrations/2_a.sql:3: ALTER TABLE");
  expect(findings[0]).toMatch(
    /^migration-will-fail: Migration 2 \(db\/migrations\/2_a.sql\): fails on this database as it is, at line 3, ALTER TABLE.*already exists \(42701\); column public.users.nick was made outside migrations\.$/,
  );
});

it("what runs and ends otherwise, and what is there already", async () => {
  const { pending, findings } = await previewed(
    "CREATE TABLE things (id int); ALTER TABLE users ADD COLUMN nick text; CREATE TABLE aside (id int)",
    "DROP TABLE things, aside; ALTER TABLE users DROP COLUMN nick",
    {
      "db/migrations/2_a.sql": up("CREATE TABLE IF NOT EXISTS things (id int, name text);"),
      "db/migrations/3_b.sql": up("ALTER TABLE users ADD COLUMN nick text;"),
      "db/migrations/4_c.sql": up("ALTER TABLE users ADD COLUMN age int;"),
    },
  );
  expect(pending?.map(([status]) => status)).toEqual(["diverges", "fails", "ok"]);
  expect(findings.map((each) => each.split(":")[0])).toEqual([
    "table-unexpected",
    "table-unexpected",
    "migration-will-diverge",
    "migration-unrecorded",
  ]);
  expect(findings[2]).toContain("ends otherwise than the folder alone: column public.things.name");
});
