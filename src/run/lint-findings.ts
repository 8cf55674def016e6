// Complaints as findings: with the severity that the config gives them, without what it ignores, and where they were made.

import type { Config } from "../config/settings.ts";
import { accept } from "../drift/accept.ts";
import type { Ignoring } from "../drift/ignored.ts";
import { recognise } from "../drift/recognise.ts";
import { lintIds } from "../lint/ids.ts";
import { lintRules } from "../lint/index.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Finding, Origin } from "../model/finding.ts";
import { shortHash } from "../model/hash.ts";
import type { Known } from "../model/known.ts";
import type { Migration } from "../model/migration.ts";
import { type ObjectIdentity, objectKey, objectName } from "../model/object.ts";
import { compareSeverity, reaches } from "../model/severity.ts";
import { entriesOf } from "./entries.ts";
import type { Complaint, Linted } from "./lint.ts";
import type { Origins } from "./origins.ts";
import type { RanFile } from "./pending.ts";
import type { Preview, Previews } from "./preview.ts";

export interface LintOptions {
  readonly config: Pick<Config, "rules" | "accept" | "origins">;
  /** `2027-01-31` */
  readonly today: string;
  readonly ignoring: Ignoring;
  readonly known: Known | null;
  readonly origins: Origins;
  /** The pending files, each with what it changes. */
  readonly pending: readonly RanFile[];
  readonly previews: Previews;
}

/** Worst first, then by rule and object. */
export function lintFindings({ complaints }: Linted, options: LintOptions): readonly Finding[] {
  const { config, ignoring, known, previews, today } = options;
  const ofPending = [...previews.of].flatMap(([migration, preview]) => unsafe(migration, preview));
  const made = new Map([
    ...options.pending.flatMap(({ migration, changes }) => changes.map(({ object }) => madeIn(object, migration))),
    ...[...previews.of.keys()].map((migration) => madeIn(ofMigration(migration), migration)),
  ]);
  const findings = [...complaints, ...ofPending].flatMap((complaint): readonly Finding[] => {
    const severity = config.rules[complaint.rule] ?? lintRules[complaint.rule].severity;
    if (severity === "off") return [];
    const key = objectKey(complaint.object);
    const origin = options.origins.get(key) ?? made.get(key) ?? null;
    return [findingOf(complaint, severity, origin)];
  });
  const kept = accept(ignoring.findings(findings), entriesOf(config, "accept"), today);
  return [...recognise(kept, known)].sort(
    (a, b) =>
      compareSeverity(a.severity, b.severity) ||
      (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0) ||
      (objectName(a.object) < objectName(b.object) ? -1 : 1),
  );
}

/** Whether one that is not accepted is as bad as the config says. */
export function lintFails(findings: readonly Finding[], failOn: Config["lint-fail-on"]): boolean {
  return findings.some(({ accepted, severity }) => accepted === null && reaches(severity, failOn));
}

export function unaskedDiagnostics({ unasked }: Linted): readonly Diagnostic[] {
  return unasked.map(({ rule, reason }) => ({
    code: "lint-not-asked",
    severity: "warning",
    message: `${rule} could not be asked: ${reason}`,
    path: null,
    line: null,
  }));
}

const places: ReadonlyMap<string, number> = new Map(lintIds.map((id, at) => [id, at]));

function findingOf({ rule, object, message, folded }: Complaint, severity: Finding["severity"], origin: Origin | null) {
  return {
    id: shortHash([rule, objectKey(object)]),
    content: shortHash([message]),
    rule,
    severity,
    cause: null,
    change: null,
    object,
    expected: null,
    actual: null,
    message,
    folded,
    hint: null,
    origin,
    accepted: null,
    known: null,
  };
}

const costly: ReadonlySet<string> = new Set(["rewrite", "scan", "index-build"]);

/** What the preview measured on tables that are large: one complaint a file. */
function unsafe(migration: Migration, { hazards }: Preview): readonly Complaint[] {
  const told = hazards.filter(({ type, lock }) => costly.has(type) && lock !== "SHARE UPDATE EXCLUSIVE");
  if (told.length === 0) return [];
  const { tell } = lintRules["lint-migration-unsafe"];
  const message = told.map(({ message, lock }) => tell({ message, lock })).join(" ");
  return [{ rule: "lint-migration-unsafe", object: ofMigration(migration), message, folded: [] }];
}

function ofMigration({ version, path }: Migration): ObjectIdentity {
  return { kind: "migration", schema: null, table: null, name: version || path };
}

function madeIn(object: ObjectIdentity, { path }: Migration): readonly [string, Origin] {
  return [objectKey(object), { path, line: null }];
}
