// A release as a checklist in markdown: before, the order, who waits for which lock, the deploy, after, and the way back.

import type { FileLocks, Release, WayBackTold } from "../model/release.ts";
import type { PendingMigration, Report } from "../model/report.ts";
import { count } from "./count.ts";
import { headline, subjectOf } from "./headline.ts";
import { sizeWords, whoWaits } from "./lock-words.ts";
import { code, codeCell, fence, inline } from "./markdown-escape.ts";
import { previewWords } from "./preview-words.ts";

/** As many changes of one migration are named. */
const mostChanges = 20;

export function deployNotes(release: Release): string {
  const { report } = release;
  const pending = report.migrations?.pending ?? [];
  const head = [
    `# Deploy notes: ${inline(subjectOf(report))}`,
    `${headline(report, inline(subjectOf(report)), inline)} ${circumstances(report)}`,
  ];
  const parts = [
    ...head,
    ...(pending.length === 0
      ? ["Nothing is pending: there is nothing to deploy."]
      : [
          before(release),
          order(pending),
          locks(release.locks),
          deploy(release),
          after(pending.length),
          wayBack(release),
        ]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function circumstances({ database, run, migrations }: Report): string {
  const on = database === null ? "" : `PostgreSQL ${inline(database.server)}; `;
  const folder = migrations === null ? "" : `, for ${code(migrations.directory)}`;
  return `${on}written ${run.at.slice(0, 16).replace("T", " ")} UTC${run.commit === null ? "" : ` at ${code(run.commit.slice(0, 12))}`}${folder}.`;
}

function before({ against, backup, report }: Release): string {
  const open = report.findings.filter(({ accepted }) => accepted === null);
  const objections = against.map(({ message }) => `- [ ] **${inline(message)}**`);
  const told = open
    .slice(0, mostChanges)
    .map(({ severity, message, rule }) => `  - ${severity} ${code(rule)}: ${inline(message)}`);
  const found = open.length === 0 ? [] : [`- [ ] Settle what was found, or accept it:`, ...told];
  return [
    "## Before",
    "",
    ...objections,
    ...found,
    `- [ ] ${code("pgdrift check")} says the same as here: the database has not changed since these notes`,
    `- [ ] A backup (${inline(backup.what)}): ${code(backup.command)}`,
  ].join("\n");
}

function order(pending: readonly PendingMigration[]): string {
  return ["## Order", "", ...pending.flatMap(item)].join("\n");
}

function item({ path, changes, preview }: PendingMigration, index: number): readonly string[] {
  const words = previewWords(preview);
  const status = preview?.status === "ok" ? "runs on a replica" : (preview?.status ?? "not tried");
  const more = changes.length - mostChanges;
  return [
    `${index + 1}. ${code(path)}: ${status}`,
    ...(words?.status ? [`   - **${inline(words.error)}**`] : []),
    ...changes.slice(0, mostChanges).map((change) => `   - ${inline(change)}`),
    ...(more > 0 ? [`   - and ${count(more, "more change")}`] : []),
    ...(words?.hazards ?? []).map((hazard) => `   - hazard, ${inline(hazard)}`),
  ];
}

function locks(files: readonly FileLocks[]): string {
  const rows = files.flatMap(({ path, locks: held }) =>
    held.map(
      (lock) =>
        `| ${codeCell(lock.table)} | ${lock.mode} | ${whoWaits(lock)} | ${sizeWords(lock)} | ${codeCell(path)} |`,
    ),
  );
  if (files.length === 0) return "";
  if (rows.length === 0) return "## Locks\n\nNo table that is there is locked against anybody.";
  return [
    "## Locks",
    "",
    "As the replica's server gave them, each held until its transaction ends.",
    "",
    "| Table | Lock | Who waits | Size | File |",
    "| - | - | - | - | - |",
    ...rows,
  ].join("\n");
}

function deploy({ tool }: Release): string {
  const where = tool === null || tool.directory === "." ? "" : ` in ${code(tool.directory)}`;
  const run = tool === null ? "Run the files" : `Run ${code(tool.command)}${where}`;
  return ["## Deploy", "", `- [ ] ${run}, or ${code("pgdrift push")}, which checks before and after`].join("\n");
}

function after(number: number): string {
  return [
    "## After",
    "",
    `- [ ] ${code("pgdrift check")} ends with 0, and ${number === 1 ? "the file is" : `all ${number} files are`} applied`,
    "- [ ] What reads and writes the tables above does so",
  ].join("\n");
}

function wayBack({ waysBack, noWayBack }: Release): string {
  if (noWayBack !== null) return `## Way back\n\nNone was tried: ${inline(noWayBack)}`;
  if (waysBack.length === 0) return "";
  return ["## Way back", "", "Newest first; stop where you want to be.", ...waysBack.map(wayBackBlock)].join("\n");
}

function wayBackBlock({ path, sql, inTransaction, proof, reason, lost }: WayBackTold): string {
  const body = inTransaction ? `BEGIN;\n${sql.trimEnd()}\nCOMMIT;` : sql;
  return [
    "",
    `From ${code(path)}, ${proof}${reason === null ? "" : `: ${inline(reason)}`}:`,
    ...(lost.length === 0 ? [] : ["", ...lost.map((line) => `- **${inline(line)}**`)]),
    ...(proof === "refuted" || sql.trim() === "" ? [] : ["", fence(body, "sql")]),
  ].join("\n");
}
