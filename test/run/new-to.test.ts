// `new NAME --to SOURCE`: the migration that takes what the folder builds to another schema, proven, and none when it is there.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { put } from "../../src/layouts/write/put.ts";
import { snapshotOfFolder } from "../../src/run/snapshot.ts";
import { towards } from "../../src/run/towards.ts";
import { writeSnapshot } from "../../src/snapshot/write.ts";
import { connect } from "../../src/target/target.ts";
import { folder } from "../layouts/folder.ts";
import { server } from "../servers/server.ts";
import { world } from "./live.ts";

const at = new Date("2026-11-25T15:30:00Z");
const author = { name: "Anna", email: "anna@example.com" };
const path = "db/migrations/20261125153000_next.sql";
const up = (sql: string): string => `-- migrate:up\n${sql}\n-- migrate:down\n`;
const users = { "db/migrations/1_users.sql": up("CREATE TABLE users (id int PRIMARY KEY, old text);") };
const wanted = `CREATE TABLE users (id bigint PRIMARY KEY, mood mood DEFAULT 'a');
CREATE FUNCTION many() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM users $$;`;

async function to(source: string, cwd: string, directory?: string) {
  const config = await readFlags(directory === undefined ? {} : { migrations: directory }, {}, cwd);
  const connectTo = (url: string) => connect({ url, env: {} });
  return await towards(config, { ...world(cwd, ""), connectTo }, { to: source, name: "next", at, author });
}

it("goes to declarative files in any order, and says what is lost; then there is nothing to write", async () => {
  using made = folder({ ...users, "want/a.sql": wanted, "want/b.sql": "CREATE TYPE mood AS ENUM ('a');" });
  const { drafted, proof, reason, told, marks } = await to("want", made.cwd);
  expect([proof, reason, told, marks]).toEqual([
    "proven",
    null,
    ["running it loses the values of public.users.old"],
    [],
  ]);
  await put(made.cwd, drafted?.edits ?? []);
  const text = readFileSync(join(made.cwd, path), "utf8");
  expect(text).toMatch(/-- Loses the values of public\.users\.old\.\nALTER TABLE public\.users DROP COLUMN/);
  expect(text).toMatch(/-- migrate:up[\s\S]*CREATE TYPE public\.mood[\s\S]*-- migrate:down[\s\S]*DROP TYPE/);

  const again = await to("want", made.cwd);
  expect([again.drafted, again.told]).toEqual([null, ["nothing to write: the folder builds what want has"]]);

  // What that folder builds, as a snapshot, is where the one before it has to go as well.
  const config = await readFlags({}, {}, made.cwd);
  const { snapshot } = await snapshotOfFolder(config, world(made.cwd, ""));
  writeFileSync(join(made.cwd, "want.json"), writeSnapshot(snapshot));
  const same = await to("want.json", made.cwd);
  expect(same.told).toEqual(["nothing to write: the folder builds what want.json has"]);
}, 120_000); // four replays

it("goes to another database, whatever its own history says", async () => {
  const database = await (await server(15)).newDatabase(`CREATE TABLE users (id int PRIMARY KEY, old text);
CREATE INDEX by_old ON users (old);
CREATE TABLE schema_migrations (version varchar NOT NULL PRIMARY KEY);`);
  using made = folder(users);
  try {
    const { drafted, proof } = await to(database.url, made.cwd);
    expect(proof).toBe("proven");
    expect(drafted?.migration?.sql.replace("-- migrate:up", "").trim()).toBe(
      "CREATE INDEX by_old ON public.users USING btree (old);",
    );
  } finally {
    await database.drop();
  }
}, 60_000); // a server

it("says what is wrong in one line, and writes nothing", async () => {
  using made = folder({ ...users, "bad.sql": "CREATE TABLE a ();\nCREATE TABLE b (x nowhere);", "empty/x.txt": "" });
  await expect(to("nowhere", made.cwd)).rejects.toThrow("--to: there is no nowhere; give a snapshot");
  await expect(to("empty", made.cwd)).rejects.toThrow("--to: empty holds no file of SQL");
  await expect(to("bad.sql", made.cwd)).rejects.toThrow(
    '--to: bad.sql:2 does not build: type "nowhere" does not exist (42704)',
  );
}, 60_000); // a shadow
