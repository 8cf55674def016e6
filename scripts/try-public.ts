// Tries the built program on projects that somebody published: builds each folder into real servers as its tool would and
// checks that this is clean; then, unless --clean, changes five things by hand and checks that exactly those are found.
// tsx scripts/try-public.ts [--clean] [--majors 15,17] [--cli dist/cli/index.js] PROJECT[=MIGRATIONS] …

import { spawnSync } from "node:child_process";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { deploy } from "../test/cases/deploy.ts";
import { type Lane, openLane } from "./pairs/lane.ts";

const { values: flags, positionals: projects } = parseArgs({
  allowPositionals: true,
  options: {
    clean: { type: "boolean" },
    majors: { type: "string", default: "15,17" },
    cli: { type: "string", default: resolve(import.meta.dirname, "../dist/cli/index.js") },
  },
});
const majors = flags.majors.split(",").map(Number);

const verdicts: { readonly project: string; readonly major: number; readonly verdict: string }[] = [];
for (const major of majors) {
  await using lane = await openLane(major);
  for (const [index, project] of projects.entries()) {
    const [path = ".", migrations = null] = project.split("=");
    const trial = { cwd: resolve(path), migrations, lane, database: `public_${index}` };
    verdicts.push({ project: basename(trial.cwd), major, verdict: await tryProject(trial) });
  }
}
console.log(`| folder | ${majors.join(" | ")} |`);
for (const project of new Set(verdicts.map((each) => each.project))) {
  const row = majors.map((at) => verdicts.find((each) => each.project === project && each.major === at)?.verdict);
  console.log(`| ${project} | ${row.join(" | ")} |`);
}

interface Trial {
  readonly cwd: string;
  /** Null: it is found. */
  readonly migrations: string | null;
  readonly lane: Lane;
  readonly database: string;
}

/** What the check says of what the folder built. */
async function tryProject(trial: Trial): Promise<string> {
  const { cwd, migrations, lane, database } = trial;
  const url = await lane.build(database, "");
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const run = (sql: string) => client.query(sql);
    const layout = await deploy({ cwd, directory: migrations, pending: [], deployer: null, schema: null, run });
    const clean = check(url, trial);
    console.log(`${cwd} (${layout}) on ${lane.major}: ${clean.words}`);
    for (const finding of clean.findings) console.log(`    found: ${finding}`);
    if (flags.clean) return clean.verdict;
    const changes = await changeByHand(client);
    const drift = check(url, trial);
    console.log(`  after ${changes.length} changes by hand: ${drift.words}`);
    for (const change of changes) console.log(`    did:   ${change}`);
    for (const finding of drift.findings) console.log(`    found: ${finding}`);
    return clean.verdict;
  } catch (error) {
    console.log(`${cwd} on ${lane.major}: not built: ${error instanceof Error ? error.message : error}`);
    return "not built";
  } finally {
    await client.end();
    await lane.clear([database]);
  }
}

interface Checked {
  readonly verdict: string;
  readonly words: string;
  readonly findings: readonly string[];
}

function check(url: string, { cwd, migrations }: Trial): Checked {
  const from = performance.now();
  const args = ["check", "--format", "json", ...(migrations === null ? [] : ["--migrations", migrations])];
  const { stdout, stderr, status } = spawnSync(process.execPath, [flags.cli, ...args], {
    cwd,
    env: { PATH: process.env.PATH, DATABASE_URL: url },
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (stdout === "") return { verdict: `exit ${status}`, words: `exit ${status}: ${stderr.trim()}`, findings: [] };
  const report = JSON.parse(stdout);
  const unseen = report.coverage.notCompared.map(
    (item: { name: string; reason: string }) => `${item.name}: ${item.reason}`,
  );
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const objects = Object.values<number>(report.coverage.compared).reduce((sum, count) => sum + count, 0);
  return {
    verdict: report.verdict,
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
