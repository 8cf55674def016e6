// How long a repair with its proof takes for 20 changes by hand, beside pg-delta planning and proving the same in the same
// run. Ours is what a check spends on the script; pg-delta's is extract, plan and provePlan. `tsx bench/repair.ts [TABLES …]`

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract } from "@supabase/pg-delta/extract";
import { plan } from "@supabase/pg-delta/plan";
import { provePlan } from "@supabase/pg-delta/proof";
import pg from "pg";
import { readFlags } from "../src/config/read.ts";
import { run } from "../src/run.ts";
import { connect } from "../src/target/target.ts";
import { startServer, stopServer } from "../test/servers/start.ts";

const major = 18;
/** Five a table, on four tables. */
const byHand = Array.from(
  { length: 4 },
  (_, at) => `ALTER TABLE t${at} ADD COLUMN extra int;
DROP INDEX t${at}_name; ALTER TABLE t${at} ALTER COLUMN kind TYPE varchar(50); CREATE INDEX extra${at} ON t${at} (made); COMMENT ON TABLE t${at} IS 'other';`,
).join("\n");

const sizes = process.argv.slice(2).map(Number);
const home = mkdtempSync(join(tmpdir(), "bench-"));
chmodSync(home, 0o755);
const server = await startServer(major, join(home, "data"));
try {
  for (const tables of sizes.length > 0 ? sizes : [50, 300, 1000, 5000]) await measure(tables);
} finally {
  stopServer(major, join(home, "data"));
  rmSync(home, { recursive: true, force: true });
}

async function measure(tables: number): Promise<void> {
  const folder = join(home, `project-${tables}`);
  mkdirSync(join(folder, "migrations"), { recursive: true });
  const files = Array.from({ length: Math.ceil(tables / 50) }, (_, file) =>
    Array.from({ length: Math.min(50, tables - file * 50) }, (_, at) => table(file * 50 + at)).join("\n"),
  );
  for (const [at, sql] of files.entries())
    writeFileSync(join(folder, "migrations", `${String(at).padStart(4, "0")}_tables.sql`), sql);
  const live = await database(`live_${tables}`, files);
  const expected = await database(`expected_${tables}`, files);
  await query(live, byHand);
  const ours = await repair(folder, live);
  const theirs = await pgDelta(tables, live, expected).catch(
    (error: unknown) => `not proven (${error instanceof Error ? error.message : error})`,
  );
  console.log(`${tables} tables on ${major}, 20 changes: repair with proof ${ours}; pg-delta ${theirs}`);
}

async function repair(cwd: string, url: string): Promise<string> {
  const config = await readFlags({ migrations: "migrations" }, {}, cwd);
  const report = await run(config, {
    cwd,
    version: "0.0.0",
    run: { at: "2026-01-01T00:00:00Z", commit: null, url: null, number: null, attempt: null },
    progress: { stage: (_, work) => work(), note: () => undefined },
    wait: async () => undefined,
    connect: () => connect({ url, env: {} }),
    missingSecret: null,
    addedFiles: async () => null,
  });
  const { total = 0, script = 0, "save expected": saved = 0 } = report.timings;
  return `${seconds(script + saved)} (${report.scripts.repair?.proof}; the whole check ${seconds(total)})`;
}

async function pgDelta(tables: number, live: string, expected: string): Promise<string> {
  await query(server.url, `CREATE DATABASE clone_${tables} TEMPLATE live_${tables}`);
  const pools = [live, expected, server.url.replace(/\/postgres$/, `/clone_${tables}`)].map(
    (connectionString) => new pg.Pool({ connectionString, max: 1 }),
  );
  const [source, desired, clone] = pools;
  if (!source || !desired || !clone) throw new Error("three databases");
  try {
    const from = performance.now();
    const [left, right] = [await extract(source), await extract(desired)];
    const planned = plan(left.factBase, right.factBase);
    const at = performance.now();
    const proof = await provePlan(planned, clone, right.factBase);
    return `${seconds(performance.now() - from)} (extract and plan ${seconds(at - from)}, ok ${proof.ok})`;
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
  }
}

async function database(name: string, files: readonly string[]): Promise<string> {
  await query(server.url, `CREATE DATABASE ${name}`);
  const url = server.url.replace(/\/postgres$/, `/${name}`);
  for (const sql of files) await query(url, sql);
  return url;
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function table(at: number): string {
  return `CREATE TABLE t${at} (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, kind varchar(20) DEFAULT 'x', made timestamptz DEFAULT now());
CREATE INDEX t${at}_name ON t${at} (name); COMMENT ON TABLE t${at} IS 'table ${at}'; CREATE VIEW v${at} AS SELECT id, name FROM t${at};`;
}
