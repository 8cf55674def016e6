// The lock: written of the folder and, where one is named, the database; and held against either of them.

import { fingerprint } from "../catalog/fingerprint.ts";
import type { Config } from "../config/settings.ts";
import { UserError } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import { shortHash } from "../model/hash.ts";
import type { Catalog, NotCompared } from "../model/object.ts";
import type { Report } from "../model/report.ts";
import { type LockRuleId, lockRules } from "../rules/lock.ts";
import { run } from "../run.ts";
import { type Lock, type LockedDatabase, readLock } from "../snapshot/lock.ts";
import { besideReport } from "./beside-report.ts";
import { snapshotOfDatabase, snapshotOfFolder } from "./snapshot.ts";
import { textOf } from "./snapshot-file.ts";
import type { World } from "./world.ts";

/** `withDatabase`: it is checked, too, and how it differs is counted. */
export async function makeLock(config: Config, world: World, withDatabase: boolean): Promise<Lock> {
  const { users, folder } = await snapshotOfFolder(config, world);
  return {
    at: world.run.at,
    fingerprint: fingerprint(users),
    lastMigration: folder?.newest ?? null,
    migrations: folder?.total ?? 0,
    counts: countsOf(users),
    database: withDatabase ? await lockedDatabase(config, world) : null,
  };
}

async function lockedDatabase(config: Config, world: World): Promise<LockedDatabase | null> {
  const { database, counts } = await run(
    { ...config, "no-scripts": true, lint: false, "lint-fail-on": "never", queries: [] },
    world,
  );
  if (database?.fingerprint == null) {
    throw new UserError(
      "lock: not all of the database could be read, so what it is cannot be written down; `pgdrift check` says why",
    );
  }
  const { critical, high, medium, low } = counts;
  return { fingerprint: database.fingerprint, server: database.server, differences: critical + high + medium + low };
}

/** The folder against the lock without a connection; with a database, that one against what it was, in one look. */
export async function checkLock(config: Config, path: string, world: World, withDatabase: boolean): Promise<Report> {
  const lock = readLock(await textOf("lock", path, world.cwd, "`pgdrift snapshot --lock`"), path);
  const findings: Moved[] = [];
  let database: Report["database"] = null;
  let notCompared: readonly NotCompared[] = [];
  if (withDatabase && world.connect !== null) {
    if (lock.database === null) {
      throw new UserError(
        `${path}: knows of no database, and one is named; write it anew with the database named (\`pgdrift snapshot --lock\`), or check the folder without one`,
      );
    }
    await using target = await world.connect();
    const { users, snapshot } = await snapshotOfDatabase(config, target);
    notCompared = users.notCompared;
    const now = fingerprint(users);
    const { version: server } = users.server;
    database = { label: config.label, name: target.database, server, platform: snapshot.platform, fingerprint: now };
    if (now !== lock.database.fingerprint)
      findings.push(finding("lock-database-changed", path, lock.database.fingerprint, now, lock));
  } else {
    const { users } = await snapshotOfFolder(config, world);
    const now = fingerprint(users);
    if (now !== lock.fingerprint) findings.push(finding("lock-folder-changed", path, lock.fingerprint, now, lock));
  }
  const found = findings.flatMap(({ rule, ...each }): readonly Finding[] => {
    const severity = config.rules[rule] ?? lockRules[rule].severity;
    return severity === "off" ? [] : [{ ...each, rule, severity }];
  });
  const expected = { source: "snapshot", name: path, assumed: null } as const;
  return besideReport(config, world, { about: "lock", found, expected, database, compared: lock.counts, notCompared });
}

type Moved = Omit<Finding, "rule" | "severity"> & { readonly rule: LockRuleId };

function finding(rule: LockRuleId, path: string, expected: string, actual: string, { at, lastMigration }: Lock): Moved {
  const what =
    rule === "lock-folder-changed"
      ? `The migrations build another schema than ${path} says, which knows them up to ${lastMigration ?? "none"}`
      : `The database is not what it was on ${at.slice(0, 10)}, when ${path} was written`;
  return {
    id: shortHash([rule, path]),
    content: shortHash([expected, actual]),
    rule,
    cause: null,
    change: "changed",
    object: { kind: "schema", schema: null, table: null, name: path },
    expected,
    actual,
    message: `${what}; \`pgdrift snapshot --lock\` writes it anew.`,
    folded: [],
    hint: null,
    origin: { path, line: null },
    accepted: null,
    known: null,
  };
}

function countsOf({ objects }: Catalog): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { identity } of objects.values()) counts[identity.kind] = (counts[identity.kind] ?? 0) + 1;
  return counts;
}
