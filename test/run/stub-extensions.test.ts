// A live server with the real extensions, held against a shadow that has them in name only: no false alarm.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { server } from "../servers/server.ts";

const root = join(import.meta.dirname, "../..");

const sql = `CREATE SCHEMA tools;
CREATE EXTENSION postgres_fdw WITH SCHEMA tools;
CREATE EXTENSION dblink;
CREATE EXTENSION pgstattuple VERSION '1.4';
CREATE EXTENSION pg_prewarm;
CREATE EXTENSION adminpack;
CREATE VIEW dead AS SELECT dead_tuple_count FROM pgstattuple('pg_class'::regclass);
`;

test("a database that its own folder built is clean", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pgdrift-stubs-"));
  const migrations = join(folder, "supabase/migrations");
  mkdirSync(migrations, { recursive: true });
  writeFileSync(join(migrations, "20240101000000_a.sql"), sql);
  const pg = await server(15);
  const live = await pg.newDatabase(`${sql}
CREATE SCHEMA supabase_migrations;
CREATE TABLE supabase_migrations.schema_migrations (version text PRIMARY KEY, statements text[], name text);
INSERT INTO supabase_migrations.schema_migrations VALUES ('20240101000000', NULL, 'a');`);
  try {
    const loader = join(root, "node_modules/tsx/dist/loader.mjs");
    const args = ["--import", loader, join(root, "src/cli.ts"), "check", "--platform", "none", "--format", "json"];
    const { stdout, stderr } = spawnSync(process.execPath, [...args, "--database-url", live.url], {
      cwd: folder,
      encoding: "utf8",
    });
    const report = JSON.parse(stdout || `{ "stderr": ${JSON.stringify(stderr)} }`);
    expect(report.findings).toEqual([]);
    expect(report.coverage.notCompared).toEqual([]);
    expect(report.verdict).toBe("clean");
    expect(report.shadow.stubs).toEqual(["adminpack", "dblink", "pg_prewarm", "pgstattuple", "postgres_fdw"]);
  } finally {
    await live.drop();
    rmSync(folder, { recursive: true });
  }
});
