// Tries the built program on projects that somebody published: builds each folder into real servers as its tool would and
// checks that this is clean; then, unless --clean, changes five things by hand and checks that exactly those are found.
// tsx scripts/try-public.ts [--clean] [--majors 15,17] PROJECT[=MIGRATIONS] …

import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { deploy } from "../test/cases/deploy.ts";
import { startServer, stopServer } from "../test/servers/start.ts";

const { values: flags, positionals: projects } = parseArgs({
  allowPositionals: true,
  options: { clean: { type: "boolean" }, majors: { type: "string", default: "15,17" } },
});
const cli = resolve(import.meta.dirname, "../dist/cli/index.js");

for (const major of flags.majors.split(",").map(Number)) {
  const home = mkdtempSync(join(tmpdir(), "public-"));
  chmodSync(home, 0o755); // the server runs as another user
  const directory = join(home, "data");
  const server = await startServer(major, directory);
  try {
    for (const [index, project] of projects.entries()) {
      const [path = ".", migrations = null] = project.split("=");
      await tryProject({ cwd: resolve(path), migrations, major, server: server.url, database: `public_${index}` });
    }
  } finally {
    stopServer(major, directory);
    rmSync(home, { recursive: true, force: true });
  }
}

interface Trial {
  readonly cwd: string;
  /** Null: it is found. */
  readonly migrations: string | null;
  readonly major: number;
  readonly server: string;
  readonly database: string;
}

async function tryProject(trial: Trial): Promise<void> {
  const { cwd, migrations, major, database } = trial;
  await query(trial.server, `CREATE DATABASE ${database} TEMPLATE template0`);
  const url = trial.server.replace(/\/postgres$/, `/${database}`);
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const run = (sql: string) => client.query(sql);
    const layout = await deploy({ cwd, directory: migrations, pending: [], deployer: null, schema: null, run });
    const clean = check(url, trial);
    console.log(`${cwd} (${layout}) on ${major}: ${clean.words}`);
    for (const finding of clean.findings) console.log(`    found: ${finding}`);
    if (flags.clean) return;
    const changes = await changeByHand(client);
    const drift = check(url, trial);
    console.log(`  after ${changes.length} changes by hand: ${drift.words}`);
    for (const change of changes) console.log(`    did:   ${change}`);
    for (const finding of drift.findings) console.log(`    found: ${finding}`);
  } catch (error) {
    console.log(`${cwd} on ${major}: not built: ${error instanceof Error ? error.message : error}`);
  } finally {
    await client.end();
    await query(trial.server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

interface Checked {
  readonly words: string;
  readonly findings: readonly string[];
}

function check(url: string, { cwd, migrations }: Trial): Checked {
  const from = performance.now();
  const args = ["check", "--format", "json", ...(migrations === null ? [] : ["--migrations", migrations])];
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    env: { PATH: process.env.PATH, DATABASE_URL: url },
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (stdout === "") return { words: `exit ${status}: ${stderr.trim()}`, findings: [] };
  const report = JSON.parse(stdout);
  const unseen = report.coverage.notCompared.map(
    (item: { name: string; reason: string }) => `${item.name}: ${item.reason}`,
  );
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const objects = Object.values<number>(report.coverage.compared).reduce((sum, count) => sum + count, 0);
  return {
    words: `${report.verdict}, exit ${status}, ${report.migrations.total} files, ${objects} objects, ${report.findings.length} findings, ${seconds} s ${unseen.slice(0, 3).join("; ")}`,
    findings: report.findings.map(
      (finding: {
        rule: string;
        severity: string;
        object: { kind: string; schema: string; table: string; name: string };
      }) => {
        const { kind, schema, table, name } = finding.object;
        return `${finding.rule} (${finding.severity}) ${kind} ${[schema, table, name].filter(Boolean).join(".")}`;
      },
    ),
  };
}

/** On the user's largest table that has a text column: five statements, of five kinds. */
async function changeByHand(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query(`
    SELECT c.oid::regclass::text AS table, (
      SELECT a.attname FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = 'text'::regtype
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.refobjid = c.oid AND d.refobjsubid = a.attnum)
      LIMIT 1) AS column
    FROM pg_class c WHERE c.relkind = 'r' AND c.relname !~ 'migrations'
      AND c.relnamespace::regnamespace::text !~ '^(pg_|information_schema|auth|storage|realtime|_realtime|vault|supabase|graphql|extensions|pgbouncer)'
    ORDER BY 2 IS NULL, c.relnatts DESC, 1 LIMIT 1`);
  const { table } = rows[0];
  const column = rows[0].column === null ? null : client.escapeIdentifier(rows[0].column);
  const statements = [
    `ALTER TABLE ${table} ADD COLUMN by_hand integer`,
    `CREATE INDEX by_hand_idx ON ${table} (by_hand)`,
    column === null
      ? `COMMENT ON TABLE ${table} IS 'by hand'`
      : `ALTER TABLE ${table} ALTER COLUMN ${column} TYPE varchar(99)`,
    `GRANT TRUNCATE ON ${table} TO PUBLIC`,
    "CREATE TABLE public.by_hand_backup (id integer)",
  ];
  for (const statement of statements) await client.query(statement);
  return statements;
}
