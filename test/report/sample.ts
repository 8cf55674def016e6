// Whole reports and findings for tests, from the few keys that a test is about.

import type { Finding } from "../../src/model/finding.ts";
import type { Counts, PendingMigration, Report } from "../../src/model/report.ts";
import { compareSeverity, reaches, severities } from "../../src/model/severity.ts";

let next = 0;

export function finding(keys: Partial<Finding> = {}): Finding {
  next += 1;
  return {
    id: `id-${next}`,
    content: `content-${next}`,
    rule: "column-type-changed",
    severity: "high",
    cause: "drift",
    change: "changed",
    object: { kind: "column", schema: "public", table: "users", name: "email" },
    expected: "text",
    actual: "character varying(50)",
    message: "column public.users.email has another type than the migrations give it",
    folded: [],
    hint: null,
    origin: { path: "supabase/migrations/20240101000000_users.sql", line: 12 },
    accepted: null,
    known: null,
    ...keys,
  };
}

export function pending(keys: Partial<PendingMigration> = {}): PendingMigration {
  return {
    version: "20240301000000",
    name: "age",
    path: "supabase/migrations/20240301000000_age.sql",
    changes: ["adds column public.users.age"],
    preview: null,
    ...keys,
  };
}

/** Counts, `highest`, `failed` and the verdict follow from the findings unless they are given. */
export function report(keys: Partial<Report> = {}): Report {
  const findings = [...(keys.findings ?? [])].sort((a, b) => compareSeverity(a.severity, b.severity));
  const counting = findings.filter((one) => one.accepted === null);
  const failOn = keys.failOn ?? "low";
  return {
    schemaVersion: 1,
    tool: { name: "pgdrift", version: "0.1.0" },
    run: {
      at: "2026-11-21T06:00:00Z",
      commit: "0123456789abcdef0123456789abcdef01234567",
      url: "https://github.com/acme/app/actions/runs/4711",
      number: 42,
      attempt: 1,
    },
    verdict: counting.length > 0 ? "drift" : "clean",
    failed: counting.some((one) => reaches(one.severity, failOn)),
    failOn,
    failOnNew: null,
    highest: counting[0]?.severity ?? null,
    counts: counts(findings),
    database: {
      label: "production",
      name: "postgres",
      server: "17.6",
      platform: "supabase",
      fingerprint: "sha256:abc",
    },
    expected: { source: "migrations", name: null, assumed: null },
    shadow: { engine: "embedded", server: "18.6", stubs: [] },
    migrations: {
      layout: "supabase",
      directory: "supabase/migrations",
      history: "supabase_migrations.schema_migrations",
      total: 42,
      applied: 40,
      newest: "supabase/migrations/20240301000000_age.sql",
      pending: [],
      problems: [],
    },
    scripts: { repair: null, pull: null },
    lint: [],
    tables: [],
    coverage: { compared: { table: 12, column: 80 }, notCompared: [], ignored: [] },
    diagnostics: [],
    timings: { total: 2140 },
    ...keys,
    findings,
  };
}

function counts(findings: readonly Finding[]): Counts {
  const of = (severity: Finding["severity"]) =>
    findings.filter((one) => one.severity === severity && one.accepted === null).length;
  const [critical, high, medium, low] = severities.map(of);
  return {
    critical: critical ?? 0,
    high: high ?? 0,
    medium: medium ?? 0,
    low: low ?? 0,
    accepted: findings.filter((one) => one.accepted !== null).length,
  };
}
