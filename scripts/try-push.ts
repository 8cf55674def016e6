// Tries push with the migration tools themselves: each runs its folder on a real server between the two checks, and then a
// file that only rows can make fail. tsx scripts/try-push.ts FOLDER [TOOL …], where FOLDER has the tools installed:
// npm install supabase prisma@6.19 @prisma/adapter-pg@7 drizzle-kit drizzle-orm dbmate node-pg-migrate graphile-migrate pg
// Prisma is tried without its native engine, on the one in WebAssembly that its package has. -v prints the transcripts.

import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import pg from "pg";
import { platforms } from "../src/shadow/platform/index.ts";
import { startServer, stopServer } from "../test/servers/start.ts";

interface Tool {
  /** By path; `$1` and `$2` stand for the two files' statements, `$3` for the one that fails. */
  readonly files: Readonly<Record<string, string>>;
  readonly third: Readonly<Record<string, string>>;
  /** SQL that is there before. */
  readonly before?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A shell line that makes a file the tool's own. */
  readonly prepare?: string;
}

const one = "CREATE TABLE public.users (id integer PRIMARY KEY, email text);";
const two = "ALTER TABLE public.users ADD COLUMN nick text; CREATE INDEX users_nick ON public.users (nick);";
const three = "ALTER TABLE public.users ALTER COLUMN email SET NOT NULL;";
const journal = (...tags: readonly string[]): string =>
  JSON.stringify({
    version: "7",
    dialect: "postgresql",
    entries: tags.map((tag, idx) => ({ idx, version: "7", when: 1704100000000 + idx, tag, breakpoints: true })),
  });
const up = (sql: string): string => `-- migrate:up\n${sql}\n-- migrate:down\n`;
const committing =
  'cp "$NEXT" migrations/current.sql && DATABASE_URL=$DEV SHADOW_DATABASE_URL=$SHADOW ROOT_DATABASE_URL=$ROOT graphile-migrate commit -m next';

const tools: Readonly<Record<string, Tool>> = {
  supabase: {
    files: {
      "supabase/config.toml": 'project_id = "shop"\n',
      "supabase/migrations/20240101000000_users.sql": one,
      "supabase/migrations/20240102000000_nick.sql": two,
    },
    third: { "supabase/migrations/20240103000000_email.sql": three },
    before: await platforms.supabase.prelude({ major: 15, live: null, versions: [] }),
  },
  prisma: {
    files: {
      "package.json": "{}",
      "prisma.config.ts": `import { defineConfig } from "prisma/config";
import { PrismaPg } from "@prisma/adapter-pg";
const connectionString = process.env.DATABASE_URL;
export default defineConfig({
  experimental: { adapter: true }, engine: "js", schema: "prisma/schema.prisma",
  adapter: async () => new PrismaPg({ connectionString }),
});
`,
      "prisma/schema.prisma": 'datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL")\n}\n',
      "prisma/migrations/migration_lock.toml": 'provider = "postgresql"\n',
      "prisma/migrations/20240101000000_users/migration.sql": one,
      "prisma/migrations/20240102000000_nick/migration.sql": two,
    },
    third: { "prisma/migrations/20240103000000_email/migration.sql": three },
    // Its package looks for native engines first, and runs none of them: any file will do.
    env: { PRISMA_QUERY_ENGINE_LIBRARY: process.execPath, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
  },
  drizzle: {
    files: {
      "package.json": "{}",
      "drizzle.config.ts":
        'export default { dialect: "postgresql", out: "drizzle", schema: "schema.ts", dbCredentials: { url: process.env.SHOP_URL! } };\n',
      "schema.ts": "export {};\n",
      "drizzle/0000_users.sql": one,
      "drizzle/0001_nick.sql": two.replace("; ", ";\n--> statement-breakpoint\n"),
      "drizzle/meta/_journal.json": journal("0000_users", "0001_nick"),
    },
    third: {
      "drizzle/0002_email.sql": three,
      "drizzle/meta/_journal.json": journal("0000_users", "0001_nick", "0002_email"),
    },
  },
  dbmate: {
    files: { "db/migrations/1_users.sql": up(one), "db/migrations/2_nick.sql": up(two) },
    third: { "db/migrations/3_email.sql": up(three) },
  },
  "node-pg-migrate": {
    files: {
      "migrations/1700000000000_users.sql": `-- Up Migration\n${one}\n-- Down Migration\nDROP TABLE users;\n`,
      "migrations/1700000000001_nick.sql": `-- Up Migration\n${two}\n-- Down Migration\n`,
    },
    third: { "migrations/1700000000002_email.sql": `-- Up Migration\n${three}\n-- Down Migration\n` },
  },
  "graphile-migrate": {
    files: { ".gmrc": "{}", "migrations/current.sql": "", "next.sql": one },
    third: { "next.sql": three },
    prepare: committing,
  },
};

const args = process.argv.slice(2).filter((each) => each !== "-v");
const isLoud = process.argv.includes("-v");
const [folder = ".", ...wanted] = args;
const installed = resolve(folder, "node_modules");
const root = resolve(import.meta.dirname, "..");
const home = mkdtempSync(join(tmpdir(), "push-"));
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
  put(cwd, tool.files);
  symlinkSync(installed, join(cwd, "node_modules"));
  const database = name.replaceAll("-", "_");
  for (const each of [database, `${database}_shadow`, `${database}_dev`])
    await sql(server.url, `CREATE DATABASE ${each}`);
  const url = server.url.replace(/\/postgres$/, `/${database}?sslmode=disable`);
  if (tool.before !== undefined) await sql(url, tool.before);
  const run = (program: string, ...words: readonly string[]) => {
    const env = {
      PATH: `${installed}/.bin:${process.env.PATH}`,
      HOME: home,
      DATABASE_URL: url,
      ROOT: server.url,
      SHADOW: server.url.replace(/\/postgres$/, `/${database}_shadow`),
      DEV: server.url.replace(/\/postgres$/, `/${database}_dev`),
      NEXT: "next.sql",
      ...tool.env,
    };
    return spawnSync(program, words, { cwd, encoding: "utf8", env });
  };
  const loader = `${root}/node_modules/tsx/dist/loader.mjs`;
  const push = () => {
    const { status, stdout, stderr } = run(process.execPath, "--import", loader, `${root}/src/cli.ts`, "push", "--yes");
    if (isLoud) console.log(`$ pgdrift push --yes\n${stdout}${stderr}exit ${status}\n`);
    return { status, said: `${stdout}${stderr}` };
  };
  const prepare = () => {
    if (tool.prepare === undefined) return;
    const { status, stderr } = run("sh", "-c", tool.prepare);
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
  };
  prepare();
  if (name === "graphile-migrate") {
    put(cwd, { "next.sql": two });
    prepare();
  }
  const first = push();
  await sql(url, "INSERT INTO public.users (id) VALUES (1)").catch(() => undefined);
  put(cwd, tool.third);
  prepare();
  const failing = push();
  const faults = [
    first.status === 0 ? null : `the first push ended with ${first.status}`,
    (first.said.match(/^applied /gm) ?? []).length === 2 ? null : "the first push did not apply two files",
    failing.status === 0 ? "the push that fails ended with 0" : null,
    /^pending /m.test(failing.said) ? null : "the push that fails does not say what is pending",
    `${first.said}${failing.said}`.includes("pg-test-pass") ? "the password is in the output" : null,
  ].filter((fault) => fault !== null);
  console.log(`${name}: ${faults.length === 0 ? "pushed, and told what failed" : faults.join("; ")}`);
  if (faults.length > 0 && !isLoud) console.log(`${first.said}\n---\n${failing.said}`.replace(/^/gm, "    "));
}

function put(cwd: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
}

async function sql(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
