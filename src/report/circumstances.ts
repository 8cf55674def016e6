// When the check was made and against what, in a few words each, for the last line. Data, not yet escaped.

import type { Report } from "../model/report.ts";
import { count } from "./count.ts";

export function circumstances(report: Report): readonly string[] {
  const { run, database, shadow, migrations, expected } = report;
  return [
    `${report.tool.name} ${report.tool.version}`,
    `${run.at.slice(0, 16).replace("T", " ")} UTC`,
    run.commit === null ? null : `commit ${run.commit.slice(0, 7)}`,
    run.number === null
      ? null
      : `run ${run.number}${run.attempt !== null && run.attempt > 1 ? `, attempt ${run.attempt}` : ""}`,
    database === null
      ? null
      : `database ${database.name} (PostgreSQL ${database.server}${platform(database.platform)})`,
    migrations === null ? null : `${migrations.directory} (${migrations.layout}): ${applied(migrations)}`,
    expected.name === null ? null : `held against ${expected.name}`,
    expected.assumed === null ? null : `taken for granted: ${expected.assumed}`,
    shadow === null ? null : `${shadow.engine} shadow (PostgreSQL ${shadow.server})`,
  ].filter((part) => part !== null);
}

function platform(name: string): string {
  return name === "none" ? "" : `, ${name}`;
}

function applied(migrations: NonNullable<Report["migrations"]>): string {
  return `${count(migrations.total, "migration")}, ${migrations.applied} applied, ${migrations.pending.length} pending`;
}
