// A change by hand becomes the folder's next migration: written, proven, read back, and marked as applied; then nothing is left.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { put } from "../../src/layouts/write/put.ts";
import { isAsked } from "../../src/run/chosen.ts";
import { pull } from "../../src/run/pull.ts";
import { seeing } from "../../src/run.ts";
import { folder } from "../layouts/folder.ts";
import { server, type TestDatabase } from "../servers/server.ts";
import { checked, world } from "./live.ts";

const users = "CREATE TABLE users (id int PRIMARY KEY, email text);";
let database: TestDatabase;
beforeAll(async () => {
  database = await (await server(15)).newDatabase(`${users}
CREATE TABLE schema_migrations (version varchar NOT NULL PRIMARY KEY);
INSERT INTO schema_migrations VALUES ('1');
ALTER TABLE users ADD COLUMN nick text DEFAULT 'x';
CREATE FUNCTION hello() RETURNS text LANGUAGE sql AS $$ SELECT 'a; -- b' $$;
CREATE INDEX by_nick ON users (nick);
CREATE TABLE zones (zone int, name text, area int);
ALTER TABLE users DROP COLUMN email;`);
});
afterAll(() => database.drop());

const up = (sql: string): string => `-- migrate:up\n${sql}\n-- migrate:down\n`;
const at = new Date("2026-11-25T15:30:00Z");
const author = { name: "Anna", email: "anna@example.com" };

async function pulled(cwd: string, only: readonly string[] = []) {
  const config = await readFlags({ "database-url": database.url, only }, {}, cwd);
  const made = await seeing(config, world(cwd, database.url), (seen) =>
    pull(seen, { name: "by hand", at, author, chosen: (finding) => isAsked(finding, config) }),
  );
  if (made.drafted !== null && made.proof === "proven") await put(cwd, made.drafted.edits);
  return made;
}

it("adopts what was changed by hand, once", async () => {
  using made = folder({ "db/migrations/1_users.sql": up(users) });
  const first = await pulled(made.cwd);
  expect([first.proof, first.reason]).toEqual(["proven", null]);
  const path = "db/migrations/20261125153000_by_hand.sql";
  expect(first.drafted?.migration?.path).toBe(path);
  const text = readFileSync(join(made.cwd, path), "utf8");
  expect(text).toMatch(/CREATE TABLE public.zones \(\s+zone integer,\s+name text,\s+area integer\s+\)/);
  expect(text).toMatch(/-- migrate:up[\s\S]*ADD COLUMN nick[\s\S]*-- migrate:down[\s\S]*DROP FUNCTION/);

  // As long as it is not marked it counts as pending, and is there already: nothing is written again.
  const second = await pulled(made.cwd);
  expect(second.drafted).toBeNull();
  expect(second.marks).toEqual(first.marks);
  expect(readdirSync(join(made.cwd, "db/migrations"))).toHaveLength(2);

  for (const { text: mark } of first.marks) await database.run(mark);
  expect((await checked(made.cwd, database.url)).verdict).toBe("clean");
  await database.run("DELETE FROM schema_migrations WHERE version <> '1'");
}, 180_000); // three runs, each with its replica

it("adopts only what is named, with what that stands on, and says what it left", async () => {
  using made = folder({ "db/migrations/1_users.sql": up(users) });
  const { drafted, proof, told } = await pulled(made.cwd, ["public.by_nick", "public.users.by_nick"]);
  expect(proof).toBe("proven");
  expect(drafted?.migration?.sql).toMatch(/ADD COLUMN nick[\s\S]*CREATE INDEX by_nick/);
  expect(drafted?.migration?.sql).not.toMatch(/zones|hello|DROP COLUMN/);
  expect(told.join()).toContain("left out: ");
});

it("comes behind what is pending, and is proven there too", async () => {
  using made = folder({
    "db/migrations/1_users.sql": up(users),
    "db/migrations/20990101000000_later.sql": up("CREATE TABLE later (id int);"),
  });
  const { drafted, proof, reason } = await pulled(made.cwd);
  expect([proof, reason]).toEqual(["proven", null]);
  expect(drafted?.migration?.path).toBe("db/migrations/20990101000001_by_hand.sql");
});

it("is not called proven where what is pending does not run on this database", async () => {
  using made = folder({
    "db/migrations/1_users.sql": up(users),
    "db/migrations/20200101000000_email.sql": up("ALTER TABLE users ALTER COLUMN email SET NOT NULL;"),
  });
  const { proof, reason } = await pulled(made.cwd);
  expect([proof, reason]).toEqual([
    "unproven",
    "what is pending does not run on this database, so where it ends is not known",
  ]);
});
