// The lock: written of a folder and a real server, held against both, and refused where it is none.

import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { check } from "../../src/cli/check.ts";
import { snapshot } from "../../src/cli/snapshot.ts";
import { readLock } from "../../src/snapshot/lock.ts";
import { folder } from "../layouts/folder.ts";
import { server } from "../servers/server.ts";

const sql = "CREATE TABLE users (id int PRIMARY KEY, name text);";

it("a lock is of the folder and of the database, and says when either moved", async () => {
  const database = await (await server(15)).newDatabase(sql);
  using made = folder({ "migrations/001_users.sql": sql });
  const before = process.cwd();
  process.chdir(made.cwd);
  try {
    const url = { "database-url": database.url };
    const verdict = async (flags: object) => {
      const code = await check({ lock: true, output: "out.txt", ...flags });
      return [code, readFileSync("out.txt", "utf8").split("\n")[0]];
    };
    expect(await snapshot({ lock: true })).toBe(0);
    await expect(verdict(url)).rejects.toThrow(/schema\.lock\.json: knows of no database, and one is named/);
    expect(await snapshot({ lock: true, ...url })).toBe(0);
    const lock = readLock(readFileSync("schema.lock.json", "utf8"), "schema.lock.json");
    expect(lock).toMatchObject({
      lastMigration: "001",
      migrations: 1,
      counts: { table: 1, column: 2, constraint: 1 },
      database: { differences: 0 },
    });
    expect(await verdict({})).toEqual([0, "The migrations are what schema.lock.json says."]);
    expect((await verdict(url))[0]).toBe(0);

    await database.run("ALTER TABLE users ADD COLUMN by_hand int");
    expect((await verdict(url))[0]).toBe(1);
    writeFileSync("migrations/002_more.sql", "ALTER TABLE users ADD COLUMN more int;");
    expect(await verdict({})).toEqual([1, "The migrations are not what schema.lock.json says; it is high."]);
    expect(await verdict({ "fail-on": "critical" })).toEqual([
      0,
      "The migrations are not what schema.lock.json says; it is high.",
    ]);

    await snapshot({ lock: true, format: "python", output: "version.py" });
    expect(readFileSync("version.py", "utf8")).toMatch(/^SCHEMA_LAST_MIGRATION = "002"$/m);
    await snapshot({ lock: true });
    expect((await verdict({}))[0]).toBe(0);
  } finally {
    process.chdir(before);
    await database.drop();
  }
});

const good = {
  pgdrift: "lock",
  lockVersion: 1,
  at: "2026-01-01T00:00:00Z",
  fingerprint: `sha256:${"0".repeat(64)}`,
  database: null,
};
it.each([
  ["no JSON", "{", /x\.json: is no JSON; write it again/],
  ["something else", "[]", /is no lock of pgdrift/],
  [
    "another version",
    JSON.stringify({ ...good, lockVersion: 2 }),
    /a lock of version 2, and this pgdrift reads version 1/,
  ],
  ["edited by hand", JSON.stringify({ ...good, fingerprint: "sha256:0" }), /somebody edited it/],
  [
    "edited in the database's part",
    JSON.stringify({ ...good, database: { fingerprint: "x" } }),
    /database's fingerprint is none/,
  ],
])("%s is one line", (_, text, line) => expect(() => readLock(text, "x.json")).toThrow(line));
