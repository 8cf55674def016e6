// The action with its shadow on a server: the URL's password is in nothing that can be read, and a cancelled run cleans up.

import { afterAll, beforeAll, expect, test } from "vitest";
import { runAction } from "../action/action-process.ts";
import { playGitHub } from "../github/server.ts";
import { server } from "../servers/server.ts";
import { type OwnServer, ownServer } from "./server-engine.ts";

const password = "sh4dow/s p@ss";
const event = { ref: "refs/heads/main" };

let place: OwnServer;
let shadow: string;
beforeAll(async () => {
  place = await ownServer(17);
  await place.run(`CREATE ROLE runner LOGIN SUPERUSER PASSWORD '${password}'`);
  shadow = place.url.replace("postgres:pg-test-pass", `runner:${encodeURIComponent(password)}`);
});
afterAll(async () => await place[Symbol.asyncDispose]());

test("the shadow's URL is masked, and redacted from the report", async () => {
  await using github = await playGitHub();
  const live = await (await server(15)).newDatabase(
    `CREATE TABLE t (); COMMENT ON TABLE t IS 'the key is ${password}'`,
  );
  const inputs = { migrations: "migrations", artifact: "false", "database-url": live.url, shadow };
  const ran = await runAction({ files: { "migrations/1.sql": "CREATE TABLE t ();" }, inputs, event, github });
  await live.drop();
  expect(ran.outputs.verdict).toBe("drift");
  const masked = ran.stdout.split("\n").filter((line) => line.startsWith("::add-mask::"));
  expect(masked).toContain(`::add-mask::${password}`);
  expect(masked).not.toContain("::add-mask::embedded");
  for (const secret of [password, encodeURIComponent(password)]) expect(ran.everything).not.toContain(secret);
});

test("a server that does not let us in is one line without the password", async () => {
  await using github = await playGitHub();
  const live = await (await server(15)).newDatabase();
  const inputs = {
    migrations: "migrations",
    artifact: "false",
    "database-url": live.url,
    shadow: shadow.replace("sh4dow", "wr0ng"),
  };
  const ran = await runAction({ files: { "migrations/1.sql": "CREATE TABLE t ();" }, inputs, event, github });
  await live.drop();
  expect(ran.code).toBe(2);
  expect(ran.stdout).toMatch(/^::error::the shadow server: cannot connect to .*password/m);
  expect(ran.everything).not.toContain("wr0ng");
});

test("a cancelled run takes with it what it made", async () => {
  await using github = await playGitHub();
  const before = await place.traces();
  const live = await (await server(15)).newDatabase();
  const inputs = { migrations: "migrations", artifact: "false", "database-url": live.url, shadow };
  const files = { "migrations/1.sql": "CREATE ROLE a;", "migrations/2.sql": "SELECT pg_sleep(30);" };
  const ran = await runAction({ files, inputs, event, github, cancelAt: /::group::replay/ });
  await live.drop();
  expect(ran.code).toBe(130);
  expect(ran.outputs).toEqual({});
  expect(await place.traces()).toBe(before);
});
