// Tries the built program on a project that somebody published: builds its folder into real servers as its tool would,
// checks that this is clean, changes five things by hand, and checks that exactly those are found.
// tsx scripts/try-public.ts PROJECT MIGRATIONS [MAJOR …]

import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { deploy } from "../test/cases/deploy.ts";
import { startServer, stopServer } from "../test/servers/start.ts";

const [project = ".", migrations = null, ...majors] = process.argv.slice(2);
const cwd = resolve(project);
const cli = resolve(import.meta.dirname, "../dist/cli/index.js");

for (const major of majors.length > 0 ? majors.map(Number) : [15, 17]) {
  const home = mkdtempSync(join(tmpdir(), "public-"));
  chmodSync(home, 0o755); // the server runs as another user
  const directory = join(home, "data");
  const server = await startServer(major, directory);
  const client = new pg.Client({ connectionString: server.url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const layout = await deploy({
      cwd,
      directory: migrations,
      pending: [],
      deployer: null,
      schema: null,
      run: (sql) => client.query(sql),
    });
    const clean = check(server.url);
    console.log(`${project} (${layout}) on ${major}: ${clean.words}`);
    const changes = await changeByHand(client);
    const drift = check(server.url);
    console.log(`  after ${changes.length} changes by hand: ${drift.words}`);
    for (const change of changes) console.log(`    did:   ${change}`);
    for (const finding of drift.findings) console.log(`    found: ${finding}`);
  } catch (error) {
    console.log(`${project} on ${major}: not built: ${error instanceof Error ? error.message : error}`);
  } finally {
    await client.end();
    stopServer(major, directory);
    rmSync(home, { recursive: true, force: true });
  }
}

interface Checked {
  readonly words: string;
  readonly findings: readonly string[];
}

function check(url: string): Checked {
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
