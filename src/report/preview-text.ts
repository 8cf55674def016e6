// The pending migrations alone, each with what it will do to the database: what `preview` prints.

import type { PendingMigration, Report } from "../model/report.ts";
import { count } from "./count.ts";
import { previewWords } from "./preview-words.ts";
import { printableLine } from "./terminal.ts";

export function previewText({ migrations, database, findings }: Report): string {
  const pending = migrations?.pending ?? [];
  const where = database === null ? "" : ` on ${database.label ?? database.name} (PostgreSQL ${database.server})`;
  if (pending.length === 0) return printableLine(`nothing is pending${where}`).concat("\n");
  const faults = findings.filter(({ object, accepted }) => object.kind === "migration" && accepted === null);
  const lines = [
    `${count(pending.length, "pending migration")}${where}`,
    ...pending.flatMap(lined),
    ...faults.flatMap(({ severity, message }) => ["", `${severity}: ${message}`]),
  ];
  return `${lines.map(printableLine).join("\n")}\n`;
}

function lined({ path, changes, preview }: PendingMigration): readonly string[] {
  const words = previewWords(preview);
  return [
    "",
    `${(preview?.status ?? "not tried").padEnd(9)} ${path}`,
    ...changes.map((change) => `          ${change}`),
    ...(words?.status ? [`          ${words.error}`] : []),
    ...(words?.hazards ?? []).map((hazard) => `          ${hazard}`),
  ];
}
