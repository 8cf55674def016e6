// Everything that was seen, as the one Report.

import { leftOut } from "../catalog/coverage/left-out.ts";
import { classify } from "../drift/classify.ts";
import { describeChanges } from "../drift/describe-changes.ts";
import { historyFaults, pendingFault } from "../drift/faults.ts";
import { recognise } from "../drift/recognise.ts";
import { judge } from "../drift/verdict.ts";
import type { ClassifiedDifference } from "../model/classified.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Migration, Position } from "../model/migration.ts";
import { type Catalog, type NotCompared, objectKey } from "../model/object.ts";
import type { PendingMigration, Report } from "../model/report.ts";
import { reasonOf } from "../shadow/reason.ts";
import { findingsOf } from "./findings.ts";
import type { Context, Outcome } from "./folder.ts";
import type { Held } from "./hold.ts";
import { asksForLint } from "./lint.ts";
import { lintFails, lintFindings, unaskedDiagnostics } from "./lint-findings.ts";
import { noPreviews } from "./preview.ts";
import { queryDiagnostics, queryFaults } from "./query-findings.ts";
import { touchedTables } from "./tables.ts";

export function assemble({ config, world, known, progress }: Context, outcome: Outcome): Report {
  const { read, position, held, live } = outcome;
  // A pending file that is code has not failed: it was not tried.
  const ahead = held.pendingFailure?.migration ?? null;
  const isCode = ahead?.code !== undefined;
  // First: what of the config is about these is not in vain.
  const lint = lintFindings(outcome.linted, {
    config,
    today: world.run.at.slice(0, 10),
    ignoring: outcome.ignoring,
    known,
    origins: held.origins,
    pending: held.pending,
    previews: asksForLint(config) ? outcome.previews : noPreviews,
  });
  const {
    findings: found,
    ungraded,
    ignored,
    diagnostics,
  } = findingsOf(
    [
      ...traced(
        classify({ live: held.differences, head: held.headDifferences, pending: held.pending, changes: held.changes }),
        held.origins,
      ),
      ...historyFaults(position.problems),
      ...(held.pendingFailure === null || isCode ? [] : [pendingFault(held.pendingFailure)]),
      ...outcome.previews.faults,
      ...queryFaults(outcome.queries),
    ],
    { config, world, ignoring: outcome.ignoring, expected: held.expected, live, beside: lint },
  );
  const findings = recognise(found, known);
  const notCompared = [
    ...unseen(held, read?.folder.migrations ?? [], skippedPaths(read?.diagnostics ?? [])),
    ...(isCode && ahead ? [onlyItsToolRuns(ahead)] : []),
    ...held.notCompared,
    ...ungraded,
  ];
  const failOn = config["fail-on"];
  const failOnNew = config["fail-on-new"];
  const isMissing = world.missingSecret !== null;
  const mayMiss = config["on-missing-secret"] === "pass";
  const judged = judge({
    findings,
    failOn,
    failOnNew,
    seen: notCompared.length === 0 && !isMissing,
    asked: !isMissing || !mayMiss,
  });
  return {
    schemaVersion: 1,
    tool: { name: "pgdrift", version: world.version },
    run: world.run,
    verdict: judged.verdict,
    failed: judged.failed,
    failOn,
    failOnNew,
    highest: judged.highest,
    counts: judged.counts,
    database: outcome.database,
    expected: { ...outcome.expected, assumed: position.assumed },
    shadow: held.shadow,
    migrations: migrationsOf(outcome),
    findings,
    scripts: { repair: null, pull: null },
    lint,
    lintFailOn: config["lint-fail-on"],
    lintFailed: lintFails(lint, config["lint-fail-on"]),
    tables: touchedTables(findings, held.expected, live),
    coverage: {
      compared: held.expected && live ? countKinds(held.expected, live) : {},
      notCompared,
      ignored: live === null ? [] : [...outcome.scope.ignored(), ...held.ignored, ...ignored],
      leftOut,
    },
    diagnostics: [
      ...replayFailed(held),
      ...(read?.diagnostics ?? []),
      ...held.diagnostics,
      ...diagnostics,
      ...unaskedDiagnostics(outcome.linted),
      ...queryDiagnostics(outcome.queries),
      ...missingSecret(world.missingSecret),
      ...nothingKnown(failOnNew !== null && known === null),
    ],
    timings: progress.timings(),
  };
}

function traced(
  classified: readonly ClassifiedDifference[],
  origins: Held["origins"],
): readonly ClassifiedDifference[] {
  return classified.map((each) => ({
    ...each,
    origin: each.origin ?? origins.get(objectKey(each.difference.object)) ?? null,
  }));
}

function migrationsOf(outcome: Outcome): Report["migrations"] {
  const { read, history, position, remedies } = outcome;
  if (read === null) return null;
  return {
    layout: read.folder.layout,
    directory: read.folder.directory,
    history: history?.table ?? null,
    total: read.folder.migrations.length,
    applied: position.applied.length,
    newest: read.folder.migrations.at(-1)?.path ?? null,
    pending: pendingOf(position, outcome),
    problems: position.problems.map(({ state, version, path }, index) => ({
      state,
      version,
      path,
      remedies: remedies[index] ?? [],
    })),
  };
}

/** An applied file that fails: what it and the files after it build is not known, and nothing was compared. */
function unseen(
  { appliedFailure }: Held,
  files: readonly Migration[],
  skipped: readonly string[],
): readonly NotCompared[] {
  if (appliedFailure === null) return [];
  const { migration } = appliedFailure;
  if (migration.code !== undefined) return [onlyItsToolRuns(migration)];
  return [
    { kind: "migration", name: migration.version || migration.path, reason: reasonOf(appliedFailure, files, skipped) },
  ];
}

function skippedPaths(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.flatMap(({ code, path }) => (code === "file-skipped" && path !== null ? [path] : []));
}

/** In the server's own words. */
function replayFailed({ appliedFailure }: Held): readonly Diagnostic[] {
  if (appliedFailure === null || appliedFailure.migration.code !== undefined) return [];
  const { migration, line, statement, code, message } = appliedFailure;
  const { path } = migration;
  const said = [`${path}:${line}`, statement, `${message} (${code})`].filter((part) => part !== "").join(": ");
  const what = `${said}; what it builds is not known, so nothing was compared`;
  return [{ code: "replay-failed", severity: "error", message: what, path, line }];
}

function onlyItsToolRuns({ path, version, code }: Migration): NotCompared {
  return {
    kind: "migration",
    name: version,
    reason: `cannot be replayed whole: ${path} ${code}; what it builds is not known from there on`,
  };
}

function missingSecret(why: string | null): readonly Diagnostic[] {
  if (why === null) return [];
  const message = `the database was not looked at: ${why}, so there is no secret; the folder was replayed alone`;
  return [{ code: "missing-secret", severity: "warning", message, path: null, line: null }];
}

function nothingKnown(isAsked: boolean): readonly Diagnostic[] {
  if (!isAsked) return [];
  const message =
    "fail-on-new: nothing tells what the default branch's last check found, so every finding counts as new; keep an issue there (issue: true), or name that check's JSON report (known-report)";
  return [{ code: "nothing-known", severity: "warning", message, path: null, line: null }];
}

function pendingOf(position: Position, { held, previews }: Outcome): readonly PendingMigration[] {
  return position.pending.map((migration) => {
    const ran = held.pending.find(
      ({ migration: { path, version } }) => path === migration.path && version === migration.version,
    );
    return {
      version: migration.version,
      name: migration.name,
      path: migration.path,
      changes: ran ? describeChanges(ran.changes) : [],
      preview: previews.of.get(migration) ?? null,
    };
  });
}

/** Objects on either side, by kind. */
function countKinds(expected: Catalog, live: Catalog): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const all = new Map(
    [...expected.objects.values(), ...live.objects.values()].map((each) => [objectKey(each.identity), each]),
  );
  for (const { identity } of all.values()) counts[identity.kind] = (counts[identity.kind] ?? 0) + 1;
  return counts;
}
