// The driver of the cases. Every folder here is one: its migrations are put on a real database, `live.sql` is what somebody did there by hand,
// and `case.yml` is what a check must say, and nothing else. Each runs on the embedded server and on 14, 15 and 18, a file of tests each.

import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readFlags } from "../../src/config/read.ts";
import { objectName } from "../../src/model/object.ts";
import type { Report } from "../../src/model/report.ts";
import { run } from "../../src/run.ts";
import { embedded } from "../../src/shadow/embedded.ts";
import type { Shadow } from "../../src/shadow/engine.ts";
import { connect, type Target } from "../../src/target/target.ts";
import { server } from "../servers/server.ts";
import { deploy } from "./deploy.ts";

interface Case {
  /** Why the case is here, where its name does not say it. */
  readonly about?: string;
  /** Files that are not deployed. Where the layout has no history they are what the pull request adds. */
  readonly pending?: readonly string[];
  /** A role that deploys; made before the first file. */
  readonly deployer?: string;
  /** The URL's `?schema=`, which is where Prisma then works. */
  readonly schema?: string;
  readonly flags?: Readonly<Record<string, unknown>>;
  /** Majors that have what the case needs. */
  readonly from?: number;
  readonly verdict: string;
  /** `rule severity cause object`, in the report's order. */
  readonly findings?: readonly string[];
  /** The words of the pending files, in order. */
  readonly changes?: readonly string[];
  readonly notCompared?: readonly string[];
}

const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Live on a real server of this major. */
export function onServer(major: 14 | 15 | 18): void {
  const those = names.filter((name) => (caseOf(name).from ?? 0) <= major);
  test.each(those)("%s", async (name) => {
    const cwd = join(import.meta.dirname, name);
    const wanted = caseOf(name);
    const pg = await server(major);
    const database = await pg.newDatabase();
    try {
      await prepare(cwd, wanted, database.run);
      expect(told(await check(cwd, wanted, () => connect({ url: `${database.url}${wanted.schema ? `?schema=${wanted.schema}` : ""}`, env: {} })))).toEqual(expected(wanted));
    } finally {
      await database.drop();
    }
  });
}

/** Live on the embedded server. */
export function onEmbedded(): void {
  test.each(names)("%s", async (name) => {
    const cwd = join(import.meta.dirname, name);
    const wanted = caseOf(name);
    const options = { database: "app", deployer: "postgres", roles: [], publicSchema: "15", prelude: "" } as const;
    await using live = await embedded.open({
      ...options,
      extensions: ["amcheck", "pgcrypto", "uuid-ossp", "pg_stat_statements"],
      searchPath: null,
      fileTimeout: 60_000,
    });
    await prepare(cwd, wanted, (sql) => live.run(sql));
    await live.reset();
    expect(told(await check(cwd, wanted, async () => asTarget(live, wanted.schema ?? null)))).toEqual(expected(wanted));
  });
}

function caseOf(name: string): Case {
  return parse(readFileSync(join(import.meta.dirname, name, "case.yml"), "utf8"));
}

async function prepare(cwd: string, wanted: Case, run: (sql: string) => Promise<unknown>): Promise<void> {
  const deployer = wanted.deployer ?? null;
  if (deployer !== null) {
    await run(`DO $$ BEGIN CREATE ROLE ${deployer}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
               GRANT CREATE ON SCHEMA public TO ${deployer}; DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO ${deployer}', current_database()); END $$`);
  }
  await deploy({ cwd, pending: wanted.pending ?? [], deployer, schema: wanted.schema ?? null, run });
  const byHand = await readFile(join(cwd, "live.sql"), "utf8").catch(() => "");
  if (byHand.trim() !== "") await run(deployer === null ? byHand : `SET ROLE ${deployer};\n${byHand}`);
}

async function check(cwd: string, wanted: Case, open: () => Promise<Target>): Promise<Report> {
  const config = await readFlags({ "no-scripts": true, ...wanted.flags }, {}, cwd);
  return await run(config, {
    cwd,
    version: "0.0.0",
    run: { at: "2026-01-01T00:00:00Z", commit: null, url: null, number: null, attempt: null },
    progress: { stage: (_, work) => work(), note: () => undefined },
    wait: async () => undefined,
    connect: open,
    missingSecret: null,
    addedFiles: async () => wanted.pending ?? null,
  });
}

function asTarget({ session, look }: Shadow, schema: string | null): Target {
  const dispose = async () => undefined;
  return { server: session.server, database: "app", user: "postgres", address: "", schema, look, [Symbol.asyncDispose]: dispose };
}

function told(report: Report) {
  return {
    verdict: report.verdict,
    findings: report.findings.map(
      ({ rule, severity, cause, object }) => `${rule} ${severity} ${cause} ${object.kind} ${objectName(object)}`,
    ),
    changes: report.migrations?.pending.flatMap(({ changes }) => changes) ?? [],
    notCompared: report.coverage.notCompared.map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`),
  };
}

function expected({ verdict, findings = [], changes = [], notCompared = [] }: Case) {
  return { verdict, findings, changes, notCompared };
}
