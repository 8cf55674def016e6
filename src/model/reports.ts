// Several databases checked in one run: a report each, and what comes of them together.

import type { Report, Verdict } from "./report.ts";

export interface Reports {
  readonly schemaVersion: 1;
  /** In the order of the config, tenants by name. Each has its label in `database.label`. */
  readonly reports: readonly Report[];
}

/** The worst of them: what was not seen never hides behind what was, and a finding that fails goes before both. */
export function verdictOf(reports: readonly Report[]): Verdict {
  const has = (verdict: Verdict) => reports.some((report) => report.verdict === verdict);
  if (reports.some(({ failed }) => failed)) return "drift";
  if (has("inconclusive")) return "inconclusive";
  if (has("drift")) return "drift";
  return has("clean") || reports.length === 0 ? "clean" : "skipped";
}

/** The highest that one of them exits with, where 1 goes before 2. */
export function exitOf(codes: readonly (0 | 1 | 2)[]): 0 | 1 | 2 {
  if (codes.includes(1)) return 1;
  return codes.includes(2) ? 2 : 0;
}

/** Those that say the same, in the order of the first of each; two that differ in a name's schema say the same of two tenants. */
export function alike(reports: readonly Report[]): readonly (readonly Report[])[] {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const key = saying(report);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [report]);
    else group.push(report);
  }
  return [...groups.values()];
}

function saying({ verdict, failed, findings, coverage, migrations, lint }: Report): string {
  const told = [...findings, ...lint].map(({ rule, severity, cause, change, object, expected, actual, accepted }) => {
    const { kind, schema, table, name } = object;
    const bare = (text: string | null) => (schema === null ? text : (text?.replaceAll(`${schema}.`, "") ?? null));
    const own = kind === "schema" ? "" : name;
    return [rule, severity, cause, change, kind, table, own, bare(expected), bare(actual), accepted !== null];
  });
  const unseen = coverage.notCompared.map(({ kind, reason }) => [kind, reason]);
  const pending = migrations?.pending.map(({ path, preview }) => [path, preview?.status]) ?? null;
  return JSON.stringify([verdict, failed, told, unseen, verdict === "clean" ? null : pending]);
}
