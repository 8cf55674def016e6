// Tries pull with the migration tools themselves: each tool deploys its folder into a real server, the database is changed
// by hand, the change is pulled and marked as applied; then the tool must find nothing to do, on that database and, after
// running everything, on an empty one, and both must be clean.
// tsx scripts/try-tools.ts FOLDER [TOOL …], where FOLDER has the tools installed:
// npm install drizzle-orm node-pg-migrate dbmate graphile-migrate prisma@6 pg
// Prisma's package fetches its engine when it is installed: without that it is not tried.

import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import pg from "pg";
import { startServer, stopServer } from "../test/servers/start.ts";

interface Tool {
  readonly files: Readonly<Record<string, string>>;
  /** A shell line; `$DATABASE_URL` is set. */
  readonly deploy: string;
  /** What the second deploy prints where nothing is pending. */
  readonly nothing: RegExp;
}

const users = "CREATE TABLE users (id integer PRIMARY KEY, email text);";
const drizzle = `
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
const db = drizzle(process.env.DATABASE_URL);
const count = async () => (await db.execute("SELECT count(*) AS n FROM drizzle.__drizzle_migrations").catch(() => ({ rows: [{ n: 0 }] }))).rows[0].n;
const before = await count();
await migrate(db, { migrationsFolder: "drizzle" });
console.log("ran", (await count()) - before);
process.exit(0);`;

const tools: Readonly<Record<string, Tool>> = {
  dbmate: {
    files: {
      "db/migrations/20240101000000_users.sql": `-- migrate:up\n${users}\n-- migrate:down\nDROP TABLE users;\n`,
    },
    deploy:
      'dbmate --url "$DATABASE_URL?sslmode=disable" --no-dump-schema up && dbmate --url "$DATABASE_URL?sslmode=disable" status',
    nothing: /Pending: 0/,
  },
  "node-pg-migrate": {
    files: {
      "migrations/1700000000000_users.sql": `-- Up Migration\n${users}\n-- Down Migration\nDROP TABLE users;\n`,
    },
    deploy: "node-pg-migrate up",
    nothing: /No migrations to run/,
  },
  "graphile-migrate": {
    files: {
      ".gmrc": "{}",
      "migrations/current.sql": `${users}\n`,
    },
    deploy:
      "([ -e migrations/committed ] || SHADOW_DATABASE_URL=$SHADOW ROOT_DATABASE_URL=$ROOT graphile-migrate commit -m users); SHADOW_DATABASE_URL=$SHADOW ROOT_DATABASE_URL=$ROOT graphile-migrate migrate",
    nothing: /Already up to date/,
  },
  drizzle: {
    files: {
      "package.json": '{ "type": "module" }',
      "deploy.mjs": drizzle,
      "drizzle/0000_users.sql": users,
      "drizzle/meta/_journal.json": JSON.stringify({
        version: "7",
        dialect: "postgresql",
        entries: [{ idx: 0, version: "7", when: 1704100000000, tag: "0000_users", breakpoints: true }],
      }),
    },
    deploy: "node deploy.mjs",
    nothing: /ran 0/,
  },
  prisma: {
    files: {
      "prisma/schema.prisma": 'datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL")\n}\n',
      "prisma/migrations/migration_lock.toml": 'provider = "postgresql"\n',
      "prisma/migrations/20240101000000_users/migration.sql": users,
    },
    deploy: "prisma migrate deploy",
    nothing: /No pending migrations to apply/,
  },
};

const byHand = `ALTER TABLE users ADD COLUMN nick text DEFAULT 'x';
CREATE FUNCTION hello() RETURNS text LANGUAGE sql AS $$ SELECT 'a; b' $$;
CREATE TABLE posts (id integer PRIMARY KEY, by_user integer REFERENCES users);
CREATE INDEX posts_by ON posts (by_user);`;

const [folder = ".", ...wanted] = process.argv.slice(2);
const installed = resolve(folder, "node_modules");
const root = resolve(import.meta.dirname, "..");
const home = mkdtempSync(join(tmpdir(), "tools-"));
chmodSync(home, 0o755);
const server = await startServer(15, join(home, "data"));
try {
  for (const [name, tool] of Object.entries(tools)) {
    if (wanted.length === 0 || wanted.includes(name)) await tryTool(name, tool);
  }
} finally {
  stopServer(15, join(home, "data"));
  rmSync(home, { recursive: true, force: true });
}

async function tryTool(name: string, tool: Tool): Promise<void> {
  const cwd = join(home, name);
  for (const [path, text] of Object.entries(tool.files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  spawnSync("ln", ["-s", installed, join(cwd, "node_modules")]);
  const database = name.replaceAll("-", "_");
  for (const each of [database, `${database}_empty`, `${database}_shadow`])
    await sql(server.url, `CREATE DATABASE ${each}`);
  const url = server.url.replace(/\/postgres$/, `/${database}`);
  const empty = server.url.replace(/\/postgres$/, `/${database}_empty`);
  const run = (line: string, at: string): string => {
    const env = {
      PATH: `${installed}/.bin:${process.env.PATH}`,
      HOME: home,
      DATABASE_URL: at,
      ROOT: server.url,
      SHADOW: `${url}_shadow`,
    };
    const { stdout, stderr } = spawnSync("sh", ["-c", line], { cwd, encoding: "utf8", env });
    return `${stdout}${stderr}`;
  };
  const pgdrift = (args: string, at: string): string =>
    run(`node --import ${root}/node_modules/tsx/dist/loader.mjs ${root}/src/cli.ts ${args}`, at);
  const first = run(tool.deploy, url);
  if (!(await hasUsers(url))) {
    console.log(`${name}: not tried, it does not run here: ${first.trim().split("\n").at(-1)}`);
    return;
  }
  await sql(url, byHand);
  const pulled = pgdrift("pull from_hand", url);
  const [, mark = ""] = pulled.split(/has it already:\n/);
  const text = mark.replace(/^pgdrift: .*$/m, "").trim();
  if (/^(?:INSERT|TRUNCATE)/.test(text)) await sql(url, text);
  else run(text, url);
  const again = run(tool.deploy, url);
  const fresh = run(tool.deploy, empty);
  const freshAgain = run(tool.deploy, empty);
  const clean = [url, empty].map((at) => pgdrift("check", at).split("\n")[0]);
  const good =
    tool.nothing.test(again) &&
    tool.nothing.test(freshAgain) &&
    clean.every((line) => /is what its migrations say it is/.test(line ?? ""));
  console.log(`${name}: ${good ? "accepted" : "NOT accepted"}; ${clean.join("; ")}`);
  if (!good)
    console.log(
      [first, pulled, again, fresh, freshAgain].map((each) => each.replace(/^/gm, "    ")).join("\n    ---\n"),
    );
}

async function hasUsers(url: string): Promise<boolean> {
  return (await sql(url, "SELECT to_regclass('users') AS found"))[0]?.found != null;
}

async function sql(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
