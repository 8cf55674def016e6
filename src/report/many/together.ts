// Several reports as one, for what can hold only one: HTML, SARIF, JUnit, annotations, notices, outputs. What several
// databases have is one finding, which says where.

import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import { verdictOf } from "../../model/reports.ts";
import { compareSeverity, severities } from "../../model/severity.ts";
import { count } from "../count.ts";
import { subjectOf } from "../headline.ts";

/** Never of none. `label`: what the file calls all of them; null for nothing. */
export function together(reports: readonly Report[], label: string | null): Report {
  const [first] = reports;
  if (first === undefined) throw new Error("there is no report to put together");
  const findings = merged(reports, ({ findings }) => findings);
  const open = findings.filter(({ accepted }) => accepted === null).map(({ severity }) => severity);
  const counted = Object.fromEntries(severities.map((each) => [each, open.filter((one) => one === each).length]));
  const named = <Item>(of: (report: Report) => readonly Item[], say: (item: Item, name: string) => Item) =>
    reports.flatMap((report) => of(report).map((item) => say(item, subjectOf(report))));
  const directories = new Set(reports.map(({ migrations }) => migrations?.directory));
  return {
    ...first,
    verdict: verdictOf(reports),
    failed: reports.some(({ failed }) => failed),
    lintFailed: reports.some(({ lintFailed }) => lintFailed === true),
    highest: open.toSorted(compareSeverity)[0] ?? null,
    counts: { ...first.counts, ...counted, accepted: findings.length - open.length },
    database: {
      label: label ?? count(reports.length, "target"),
      name: reports.map(subjectOf).join(", ").slice(0, 200),
      server: [...new Set(reports.map(({ database }) => database?.server ?? "unknown"))].join(", "),
      platform: first.database?.platform ?? "none",
      fingerprint: null,
    },
    migrations: directories.size === 1 ? first.migrations : null,
    findings,
    scripts: { repair: null, pull: null },
    lint: merged(reports, ({ lint }) => lint),
    tables: reports.length === 1 ? first.tables : [],
    coverage: {
      ...first.coverage,
      notCompared: named(
        ({ coverage }) => coverage.notCompared,
        (item, name) => ({ ...item, name: item.name === name ? name : `${name}: ${item.name}` }),
      ),
    },
    diagnostics: named(
      ({ diagnostics }) => diagnostics,
      (item, name) => ({ ...item, message: `${name}: ${item.message}` }),
    ),
  };
}

function merged(reports: readonly Report[], of: (report: Report) => readonly Finding[]): readonly Finding[] {
  const found = new Map<string, { readonly finding: Finding; readonly names: string[] }>();
  for (const report of reports) {
    for (const finding of of(report)) {
      const key = JSON.stringify([finding.id, finding.content, finding.accepted !== null]);
      const before = found.get(key);
      if (before === undefined) found.set(key, { finding, names: [subjectOf(report)] });
      else before.names.push(subjectOf(report));
    }
  }
  return [...found.values()]
    .map(({ finding, names }) => ({ ...finding, message: `${finding.message} (${where(names)})` }))
    .toSorted((a, b) => compareSeverity(a.severity, b.severity));
}

function where(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(", ");
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
