// What stands beside the findings in markdown: pending migrations, what was not compared, and what was met on the way.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { PendingMigration, Report } from "../model/report.ts";
import { count } from "./count.ts";
import type { Block } from "./fit.ts";
import { code, fence, inline } from "./markdown-escape.ts";
import { elsewhere } from "./markdown-findings.ts";
import { hazardLines } from "./markdown-scripts.ts";
import { mermaidPicture } from "./mermaid.ts";

/** How many changes of one pending migration are named. */
const mostChanges = 20;

export function pendingBlock(report: Report): Block | null {
  const pending = report.migrations?.pending ?? [];
  if (pending.length === 0) return null;
  return {
    head: `### ${count(pending.length, "pending migration")}\n`,
    items: pending.map(migrationItem),
    tail: "",
    leftOut: (kept) => `${count(pending.length - kept, "pending migration")} left out here; ${elsewhere(report)}.`,
    rank: 2,
  };
}

/** The tables concerned; gone as a whole where there is no room. */
export function pictureBlock(report: Report): Block | null {
  const picture = mermaidPicture(report.tables);
  if (picture === null) return null;
  const { text, hidden } = picture;
  return {
    head: "### The tables concerned\n",
    items: [fence(text, "mermaid")],
    tail:
      hidden === 0 ? "" : `\n${count(hidden, "more table")} with findings ${hidden === 1 ? "is" : "are"} not pictured.`,
    leftOut: () => "",
    rank: 4,
  };
}

/** Open where it is the reason for the verdict. */
export function notComparedBlock(report: Report): Block | null {
  const objects = report.coverage.notCompared;
  if (objects.length === 0) return null;
  const open = report.verdict === "inconclusive" ? " open" : "";
  return {
    head: `<details${open}><summary>Not compared: ${count(objects.length, "object")}</summary>\n`,
    items: objects.map((object) => `- ${inline(object.kind)} ${code(object.name)}: ${inline(object.reason)}`),
    tail: "\n</details>",
    leftOut: (kept) =>
      `${count(objects.length - kept, "object")} not compared and left out here; ${elsewhere(report)}.`,
    rank: 1,
  };
}

/** Errors stand in the open, the rest folded. */
export function diagnosticBlocks(
  report: Report,
  choose: (severity: Diagnostic["severity"]) => boolean,
): readonly Block[] {
  const diagnostics = report.diagnostics.filter((diagnostic) => choose(diagnostic.severity));
  if (diagnostics.length === 0) return [];
  const isReason = report.verdict === "skipped" || report.verdict === "inconclusive";
  const open = isReason || diagnostics.some((diagnostic) => diagnostic.severity === "error");
  const title = count(diagnostics.length, open ? "thing to know" : "note", open ? "things to know" : "notes");
  return [
    {
      head: open ? `### ${title}\n` : `<details><summary>${title}</summary>\n`,
      items: diagnostics.map(diagnosticItem),
      tail: open ? "" : "\n</details>",
      leftOut: (kept) => `${count(diagnostics.length - kept, "note")} left out here; ${elsewhere(report)}.`,
      rank: open ? 1 : 5,
    },
  ];
}

function migrationItem(migration: PendingMigration): string {
  const changes = migration.changes.slice(0, mostChanges).map((change) => `  - ${inline(change)}`);
  const rest = migration.changes.length - changes.length;
  return [
    `- ${code(migration.path)}${outcome(migration)}`,
    ...changes,
    ...(rest > 0 ? [`  - and ${count(rest, "more change")}`] : []),
    ...hazardLines(migration.preview?.hazards ?? [], "  "),
  ].join("\n");
}

/** What came of it on a replica of the database. */
function outcome({ preview }: PendingMigration): string {
  const error = preview?.error ? `: ${inline(preview.error)}` : "";
  switch (preview?.status) {
    case "ok":
      return ": will run here";
    case "fails":
      return `: **will fail here**${error}`;
    case "diverges":
      return `: **will run here and end elsewhere**${error}`;
    case "skipped":
      return `: not tried${error}`;
    default:
      return "";
  }
}

function diagnosticItem(diagnostic: Diagnostic): string {
  const place =
    diagnostic.path === null ? null : `${diagnostic.path}${diagnostic.line === null ? "" : `:${diagnostic.line}`}`;
  const said = place === null || diagnostic.message.startsWith(place) ? "" : `${code(place)}: `;
  return `- ${diagnostic.severity}: ${said}${inline(diagnostic.message)}`;
}
