// What speaks against a deploy: a preview that fails is never passed over, drift and what was not seen may be.

import { expect, test } from "vitest";
import type { PendingMigration, Report } from "../../../src/model/report.ts";
import { backupOf } from "../../../src/run/push/backup.ts";
import { objections } from "../../../src/run/push/objections.ts";
import { report as reportOf } from "../../report/sample.ts";

const pending = (status: NonNullable<PendingMigration["preview"]>["status"], error: string | null = null) =>
  ({ version: "1", name: "a", path: "m/1_a.sql", changes: [], preview: { status, error, hazards: [] } }) as const;
const clean: Report = { ...reportOf(), verdict: "clean", failed: false, findings: [] };
const withPending = (...all: readonly PendingMigration[]): Report => ({
  ...clean,
  migrations: clean.migrations === null ? null : { ...clean.migrations, pending: all },
});

test.each<[string, Report, readonly string[]]>([
  ["nothing", withPending(pending("ok")), []],
  [
    "a preview that fails",
    withPending(pending("fails", "m/1_a.sql:3: no")),
    ["preview: its preview fails: m/1_a.sql:3: no"],
  ],
  [
    "what is behind it says nothing more",
    withPending(pending("fails", "x"), pending("skipped", "y")),
    ["preview: its preview fails: x"],
  ],
  [
    "a file that was not tried",
    withPending(pending("skipped", "is TypeScript")),
    ["unseen: m/1_a.sql could not be tried: is TypeScript"],
  ],
  [
    "drift",
    {
      ...clean,
      verdict: "drift",
      failed: true,
      failOn: "high",
      counts: { critical: 0, high: 2, medium: 1, low: 0, accepted: 0 },
    },
    ["drift: the database is not what its migrations say: 3 findings, and it fails on high or worse"],
  ],
  ["drift below what fails", { ...clean, verdict: "drift", failed: false }, []],
  [
    "what was not seen",
    {
      ...clean,
      verdict: "inconclusive",
      coverage: { ...clean.coverage, notCompared: [{ kind: "policy", name: "p", reason: "no time" }] },
    },
    ["unseen: not all of the database could be seen: policy p: no time"],
  ],
])("%s", (_, report, said) => {
  expect(objections(report).map(({ kind, message }) => `${kind}: ${message}`)).toEqual(said);
});

test.each([
  ["db.abcdefghijklmnopqrst.supabase.co", /^supabase db dump --db-url "\$DATABASE_URL"/],
  ["shop.abc123.eu-west-1.rds.amazonaws.com", /^aws rds create-db-snapshot --db-instance-identifier shop /],
  [
    "shop.cluster-abc123.eu-west-1.rds.amazonaws.com",
    /^aws rds create-db-cluster-snapshot --db-cluster-identifier shop /,
  ],
  ["ep-x.eu-central-1.aws.neon.tech", /^neonctl /],
  ["/cloudsql/project:region:shop", /^gcloud sql backups create --instance=shop$/],
  ["127.0.0.1", /^pg_dump /],
  [null, /^pg_dump /],
])("a backup of %s", (host, command) => {
  expect(backupOf(host).command).toMatch(command);
});
