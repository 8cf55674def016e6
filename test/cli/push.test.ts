// Push on a real server: a stand-in for dbmate lies where npm puts a tool, and does what dbmate does to the database, or
// fails at it.

import { chmodSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { passedOn } from "../../src/cli/interrupts.ts";
import { pushFrom } from "../../src/cli/push.ts";
import { Interrupted, UserError } from "../../src/model/errors.ts";
import { type Folder, folder } from "../layouts/folder.ts";
import { server, type TestDatabase } from "../servers/server.ts";
import { password } from "../servers/start.ts";

const root = resolve(import.meta.dirname, "../..");

/** Runs each pending file as dbmate does. `STUCK`: it never ends by itself. `HALF`: it fails after the first. */
const standIn = `#!/usr/bin/env node
const { readdirSync, readFileSync } = require("node:fs");
const pg = require(${JSON.stringify(join(root, "node_modules/pg"))});
const directory = process.argv[process.argv.indexOf("--migrations-dir") + 1];
(async () => {
  console.log("dbmate at work on", process.env.DATABASE_URL);
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query("CREATE TABLE IF NOT EXISTS schema_migrations (version varchar NOT NULL PRIMARY KEY)");
  for (const name of readdirSync(directory).sort()) {
    const version = name.split("_")[0];
    const known = await client.query("SELECT 1 FROM schema_migrations WHERE version = $1", [version]);
    if (known.rowCount > 0) continue;
    await client.query(readFileSync(directory + "/" + name, "utf8").split("-- migrate:down")[0]);
    await client.query("INSERT INTO schema_migrations VALUES ($1)", [version]);
    console.log("Applied:", name);
    if (process.env.STUCK) await new Promise(() => setInterval(() => {}, 1000));
    if (process.env.HALF) throw new Error("half way through with " + process.env.PGPASSWORD);
  }
  await client.end();
})().catch((error) => { console.error(error.message); process.exit(3); });
`;

const up = (sql: string): string => `-- migrate:up\n${sql}\n-- migrate:down\n`;
const users = up("CREATE TABLE users (id int PRIMARY KEY, email text);");
const files = {
  "db/migrations/1_users.sql": users,
  "db/migrations/2_nick.sql": up("ALTER TABLE users ADD COLUMN nick text;"),
  "db/migrations/3_posts.sql": up("CREATE TABLE posts (id int);"),
};

interface Ended {
  readonly code: number | string;
  readonly out: string;
  readonly err: string;
}

interface Call {
  readonly url: string;
  readonly flags?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with each piece of standard error. */
  readonly watch?: (text: string) => void;
  /** What is answered at the terminal; absent where there is none. */
  readonly answer?: boolean;
}

/** `code`: the line, where it ends with one. */
async function push({ cwd }: Folder, { url, flags = {}, env = {}, watch, answer }: Call): Promise<Ended> {
  let out = "";
  let err = "";
  const ended = pushFrom(flags, {
    cwd,
    env: { PATH: process.env.PATH, DATABASE_URL: url, ...env },
    async tell(text) {
      out += text;
    },
    say(text) {
      err += text;
      watch?.(text);
    },
    hasTerminal: answer !== undefined,
    confirmed: async () => answer === true,
  });
  const code = await ended.catch((error: unknown) => {
    if (error instanceof UserError || error instanceof Interrupted) return error.message;
    throw error;
  });
  return { code, out, err };
}

const made: { [Symbol.dispose](): void }[] = [];
const databases: TestDatabase[] = [];
function project(tree: Readonly<Record<string, string>> = files): Folder {
  const here = folder({ "package.json": "{}", "node_modules/.bin/dbmate": standIn, ...tree });
  chmodSync(join(here.cwd, "node_modules/.bin/dbmate"), 0o755);
  made.push(here);
  return here;
}
async function empty(sql: string): Promise<TestDatabase> {
  const one = await (await server(15)).newDatabase(sql);
  databases.push(one);
  return one;
}
const deployed = `CREATE TABLE users (id int PRIMARY KEY, email text);
CREATE TABLE schema_migrations (version varchar NOT NULL PRIMARY KEY); INSERT INTO schema_migrations VALUES ('1');`;

beforeAll(() => server(15));
afterAll(async () => {
  for (const each of made) each[Symbol.dispose]();
  await Promise.all(databases.map((each) => each.drop()));
});

describe("one line, and nothing is run:", () => {
  const nowhere = "postgresql://nobody@127.0.0.1:1/none";
  test.each([
    ["no terminal to ask at", {}, /^push asks before .* no terminal .* --yes/],
    ["a command without a word", { yes: true, command: " " }, /^--command is empty/],
    [
      "a shadow on a server",
      { yes: true, shadow: "postgres://x@127.0.0.1:1/y" },
      /^shadow: `push` tries SQL on replicas/,
    ],
  ])("%s", async (_, flags, line) => {
    expect(await push(project(), { url: nowhere, flags })).toEqual({
      code: expect.stringMatching(line),
      out: "",
      err: "",
    });
  });
});

describe("a deploy", () => {
  test("to an empty database runs the folder's tool, and what changed is told; the URL is not", async () => {
    const { url } = await empty("");
    const { code, out, err } = await push(project(), { url, answer: true });
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(out).toMatch(
      /3 pending migrations[\s\S]*To be run\n {2}dbmate --migrations-dir db\/migrations --no-dump-schema up/,
    );
    expect(out).toMatch(/Way back, newest first\n {2}-- from db\/migrations\/3_posts.sql: proven/);
    expect(out).toMatch(
      /applied {3}db\/migrations\/1_users.sql[\s\S]*changed {3}adds table public.posts[\s\S]*is what its migrations say/,
    );
    expect(err).toMatch(/\| dbmate at work on \*\*\*\n[\s\S]*\| Applied: 3_posts.sql/);
    expect(`${out}${err}`).not.toContain(password);
  });

  test("that fails half way says what is applied, what is not, and what the database is", async () => {
    const { url } = await empty(deployed);
    const { code, out, err } = await push(project(), { url, flags: { yes: true }, env: { HALF: "1" } });
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(out).toMatch(/users: ACCESS EXCLUSIVE, whoever reads or writes it waits/);
    expect(out).toMatch(
      /applied {3}db\/migrations\/2_nick.sql\npending {3}db\/migrations\/3_posts.sql\nchanged {3}adds column public.users.nick\n/,
    );
    expect(out).toMatch(/is what its migrations say it is, with 1 migration pending\.\n$/);
    expect(err).toMatch(/pgdrift: dbmate .* ended with exit code 3; 1 file applied, 1 still pending;.*\n$/);
    expect(`${out}${err}`).not.toContain(password);
  });

  test("is refused where the database drifted", async () => {
    const database = await empty(`${deployed} CREATE TABLE by_hand (id int);`);
    const { code, err } = await push(project(), { url: database.url, answer: true });
    expect(code).toBe(1);
    expect(err).toMatch(/nothing was run: the database is not what its migrations say: 1 finding, .*--despite-drift/);
    expect(await database.run("SELECT version FROM schema_migrations")).toEqual([{ version: "1" }]);
  });

  // The last: a signal that was passed on stays known.
  test("that is interrupted ends the tool, and still says what the database is", async () => {
    const { url } = await empty(deployed);
    const watch = (text: string): void => {
      if (text.includes("Applied: 2_nick.sql")) expect(passedOn("SIGTERM")).toBe(true);
    };
    const two = { "db/migrations/1_users.sql": users, "db/migrations/2_nick.sql": files["db/migrations/2_nick.sql"] };
    const { code, out, err } = await push(project(two), { url, flags: { yes: true }, env: { STUCK: "1" }, watch });
    expect(code).toBe(130);
    expect(out).toMatch(/applied {3}db\/migrations\/2_nick.sql\nchanged/);
    expect(err).toMatch(/was killed \(SIGTERM\); 1 file applied/);
  });
});
