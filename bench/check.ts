// How long a whole check takes, beside `pg_dump -s` of the same database in the same run: the ratio is the figure, the
// seconds are this machine's. Live is on 15, where every text goes through the echo that 18 tells otherwise, and on 18; both
// are held against the dump of 15. `tsx bench/check.ts [TABLES …]`; BENCH_CLI names another program than dist's.

import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { startServer, stopServer } from "../test/servers/start.ts";

const rounds = 5;
const dumped = 15; // what Debian's pg_dump can read
const majors = [dumped, 18] as const;
const cli = process.env.BENCH_CLI ?? resolve(import.meta.dirname, "../dist/cli/index.js");
const sizes = process.argv.slice(2).map(Number);

const home = mkdtempSync(join(tmpdir(), "bench-"));
chmodSync(home, 0o755);
try {
  for (const tables of sizes.length > 0 ? sizes : [50, 1000]) await measure(tables);
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function measure(tables: number): Promise<void> {
  const project = join(home, `project-${tables}`);
  mkdirSync(join(project, "migrations"), { recursive: true });
  const files = Array.from({ length: Math.ceil(tables / 10) }, (_, file) =>
    Array.from({ length: Math.min(10, tables - file * 10) }, (_, index) => table(file * 10 + index)).join(""),
  );
  for (const [file, sql] of files.entries())
    writeFileSync(join(project, "migrations", `${String(file).padStart(4, "0")}_tables.sql`), sql);
  const servers = await Promise.all(majors.map((major) => startServer(major, join(home, `data-${tables}-${major}`))));
  try {
    for (const { url } of servers) await build(url, files);
    const url = servers.find(({ major }) => major === dumped)?.url ?? "";
    const dump = () => run(project, url, "pg_dump", ["--schema-only", url]);
    const check = (at: string) => run(project, at, process.execPath, [cli, "check", "--format", "json"]);
    const measured = () => ({ checks: servers.map((each) => check(each.url)), dump: dump() });
    measured();
    const all = Array.from({ length: rounds }, measured);
    const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    const theirs = median(all.map((each) => each.dump));
    for (const [at, { major }] of servers.entries()) {
      const ours = all.map(({ checks }) => checks[at] ?? 0);
      const ratio = median(all.map((each) => (each.checks[at] ?? 0) / each.dump));
      console.log(
        `${tables} tables on ${major}: check ${median(ours).toFixed(2)} s, pg_dump -s of ${dumped} ${theirs.toFixed(2)} s, ratio ${ratio.toFixed(2)} (median of ${rounds} rounds)`,
      );
    }
  } finally {
    for (const { major, directory } of servers) stopServer(major, directory);
  }
}

async function build(url: string, files: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const sql of files) await client.query(sql);
  await client.end();
}

/** Seconds of the whole process. */
function run(cwd: string, url: string, command: string, args: readonly string[]): number {
  const from = performance.now();
  const env = { PATH: process.env.PATH, DATABASE_URL: url };
  const { status, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`${command} exited ${status}: ${stderr}`);
  return (performance.now() - from) / 1000;
}

/** Ten columns, two indexes, a check, a foreign key, a trigger, a policy; a view on every fifth. */
function table(index: number): string {
  const name = `t${index}`;
  const before = index === 0 ? "" : `, before_id bigint REFERENCES t${index - 1} (id)`;
  return `
CREATE TABLE ${name} (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a text NOT NULL, b text DEFAULT 'x', c integer CHECK (c > 0),
  d numeric(10, 2), e timestamptz NOT NULL DEFAULT now(), f jsonb, g uuid, h boolean DEFAULT false, i date${before}
);
CREATE INDEX ${name}_a ON ${name} (a);
CREATE UNIQUE INDEX ${name}_g ON ${name} (g) WHERE h;
ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON ${name} FOR SELECT USING (c = 1 OR h);
CREATE FUNCTION ${name}_touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.e := now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON ${name} FOR EACH ROW EXECUTE FUNCTION ${name}_touch();
${index % 5 === 0 ? `CREATE VIEW v${index} AS SELECT x.id, x.a FROM ${name} x WHERE x.h;` : ""}
`;
}
