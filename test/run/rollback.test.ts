// The way back from what is pending, and from what was applied: up, down and up again ends where it began.

import { afterAll, beforeAll, expect, it } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { rollback } from "../../src/run/rollback.ts";
import { seeing } from "../../src/run.ts";
import { folder } from "../layouts/folder.ts";
import { server, type TestDatabase } from "../servers/server.ts";
import { world } from "./live.ts";

const users = "CREATE TABLE users (id int PRIMARY KEY, email text);";
const nick = "ALTER TABLE users ADD COLUMN nick text;";
let database: TestDatabase;
beforeAll(async () => {
  database = await (await server(15)).newDatabase(`${users}${nick}
CREATE TABLE schema_migrations (version varchar NOT NULL PRIMARY KEY);
INSERT INTO schema_migrations VALUES ('1'), ('2');
CREATE TABLE by_hand (id int);`);
});
afterAll(() => database.drop());

const up = (sql: string): string => `-- migrate:up\n${sql}\n-- migrate:down\n`;
const tree = {
  "db/migrations/1_users.sql": up(users),
  "db/migrations/2_nick.sql": up(nick),
  "db/migrations/3_more.sql": up("CREATE TABLE posts (id int); CREATE INDEX i ON users (nick);"),
  "db/migrations/4_less.sql": up("ALTER TABLE users DROP COLUMN email; DROP TABLE posts;"),
};

async function waysBack(last: number | null) {
  using made = folder(tree);
  const config = await readFlags({ "database-url": database.url }, {}, made.cwd);
  return await seeing(config, world(made.cwd, database.url), (seen) => rollback(seen, last));
}

it("from what is pending, newest first; what cannot come back is said", async () => {
  const ways = await waysBack(null);
  expect(ways.map(({ migration, proof, reason }) => [migration.version, proof, reason])).toEqual([
    ["4", "proven", null],
    ["3", "proven", null],
  ]);
  expect(ways[0]?.lost.join("; ")).toMatch(/column public.users.email comes back empty/);
  expect(ways[0]?.sql).toMatch(/CREATE TABLE public.posts/);
  expect(ways[1]?.sql).toMatch(/DROP INDEX[\s\S]*DROP TABLE|DROP TABLE[\s\S]*DROP INDEX/);
});

it("from the last that was applied", async () => {
  const [way, ...others] = await waysBack(1);
  expect([way?.migration.version, way?.proof, others.length]).toEqual(["2", "proven", 0]);
  expect(way?.sql).toMatch(/DROP COLUMN (IF EXISTS )?nick/);
});
