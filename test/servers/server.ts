// One real server a major for a whole run of the tests, started by the first test that asks.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { type RunningServer, startServer } from "./start.ts";

export const majors = [14, 15, 16, 17, 18] as const;

export interface TestServer extends RunningServer {
  /** A database of its own, with the SQL run in it as the superuser; `template`: a copy of one in which nobody is. */
  newDatabase(sql?: string, template?: string): Promise<TestDatabase>;
}

export interface TestDatabase {
  readonly name: string;
  readonly url: string;
  /** Runs a text of one or more statements; the rows of the last. */
  run(sql: string): Promise<Record<string, unknown>[]>;
  drop(): Promise<void>;
}

export async function server(major: (typeof majors)[number]): Promise<TestServer> {
  const running = await runningServer(major);
  return { ...running, newDatabase: (sql, template) => newDatabase(running, sql, template) };
}

async function runningServer(major: number): Promise<RunningServer> {
  const run = process.env.PGDRIFT_TEST_RUN;
  if (!run) throw new Error("test/servers/global-setup.ts has not run");
  const ready = join(run, `${major}.json`);
  for (;;) {
    if (existsSync(ready)) return JSON.parse(readFileSync(ready, "utf8"));
    if (claim(join(run, `${major}.starting`))) {
      try {
        const started = await startServer(major, join(run, `${major}`));
        writeFileSync(`${ready}.draft`, JSON.stringify(started));
        renameSync(`${ready}.draft`, ready);
        return started;
      } catch (error) {
        rmSync(join(run, `${major}.starting`), { recursive: true });
        throw error;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function claim(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch {
    return false;
  }
}

async function newDatabase(running: RunningServer, sql?: string, template = "template0"): Promise<TestDatabase> {
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await runOn(running.url, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = running.url.replace(/\/postgres$/, `/${name}`);
  if (sql) await runOn(url, sql);
  return {
    name,
    url,
    run: (text) => runOn(url, text),
    drop: async () => void (await runOn(running.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}

async function runOn(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const result: unknown = await client.query(sql);
    const last = Array.isArray(result) ? result.at(-1) : result;
    return last?.rows ?? [];
  } finally {
    await client.end();
  }
}
