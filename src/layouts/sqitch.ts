// Sqitch: the changes of `sqitch.plan`, in its order, each a psql script that begins and ends its own transaction. A
// change that is reworked has its old script under the tag that follows it. Read in lib/App/Sqitch/Plan/Change.pm and
// Engine/pg.sql.

import { createHash } from "node:crypto";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { HistoryEntry, Migration, MigrationFolder } from "../model/migration.ts";
import { appliedEntry } from "./entry.ts";
import type { FolderListing, Layout } from "./layout.ts";
import { pathIn, textOf } from "./listing.ts";
import { byBytes } from "./order.ts";
import { withVariables } from "./psql-variables.ts";
import { historyRow } from "./row.ts";
import { type Change, type Plan, parsePlan } from "./sqitch-plan.ts";
import { sqitchSettings } from "./sqitch-settings.ts";

export const sqitch: Layout = {
  id: "sqitch",
  title: "Sqitch",
  form: "sqitch.plan with deploy/<change>.sql",
  defaultDirectories: [],
  describe: {
    recognised: "`sqitch.plan`, in the folder or above its `deploy`",
    order: "the plan's; of a reworked change the older script is `<change>@<tag>.sql`",
    checksum: "SHA-1 of the deploy script",
    limits:
      "a variable of psql that a command gives is its name; changes that another project is to deploy first are named, not replayed",
  },
  deploy: {
    command: "sqitch deploy",
    install: "as https://sqitch.org/download says",
    project: ["sqitch.conf", "sqitch.plan"],
    words: () => ["sqitch", "deploy"],
    // The password is libpq's.
    environment: () => ({ SQITCH_TARGET: "db:pg:" }),
  },
  configuration: {
    files: ["sqitch.conf"],
    directories: ({ text }) => [...new Set(sqitchSettings(text).topDirs)],
  },
  async recognise(listing) {
    return (await topOf(listing)) === null ? 0 : 2;
  },
  async read(listing) {
    const top = (await topOf(listing)) ?? listing;
    const plan = parsePlan(pathIn(top, planName(top)), await textOf(top, planName(top)));
    const settings = sqitchSettings((await top.read("sqitch.conf")) ?? "");
    const deploy = settings.deployDir ?? "deploy";
    const migrations: Migration[] = [];
    const diagnostics: Diagnostic[] = [...elsewhere(plan, pathIn(top, planName(top)))];
    for (const change of plan.changes) {
      const file = await scriptOf(top, deploy, change);
      const bytes = await top.readBytes(file);
      const path = pathIn(top, file);
      if (bytes === null) diagnostics.push(absent(path, change));
      else {
        const sql = withVariables(await textOf(top, file), settings.variables);
        migrations.push(migration(plan, change, path, sql, bytes));
      }
    }
    return { folder: { layout: "sqitch", directory: top.directory, migrations }, diagnostics };
  },
  history: {
    tables: [{ schema: "sqitch", name: "changes" }],
    beside: [{ schema: "sqitch", name: null }],
    columns: ["change_id", "change", "project", "script_hash"],
    read: (rows) =>
      rows
        .map(historyRow)
        .map((row) =>
          appliedEntry({
            version: `${row.text("project")}:${row.text("change")}`,
            name: row.text("change"),
            checksum: row.text("script_hash"),
            appliedAt: row.time("committed_at"),
          }),
        )
        .sort((a, b) => byBytes(a.appliedAt ?? "", b.appliedAt ?? "")),
    within,
    lock: null,
  },
  compare: (migration, { checksum }) => {
    if (checksum === null) return "unknown";
    return migration.checksums.includes(checksum) ? "same" : "edited";
  },
};

function planName(top: FolderListing): string {
  return top.entries.find(({ name, type }) => type === "file" && name.endsWith("sqitch.plan"))?.name ?? "sqitch.plan";
}

/** `deploy` may be named, instead of the folder above it. */
async function topOf(listing: FolderListing): Promise<FolderListing | null> {
  const hasPlan = (folder: FolderListing) =>
    folder.entries.some(({ name, type }) => type === "file" && name === "sqitch.plan");
  if (hasPlan(listing)) return listing;
  if (!/(?:^|\/)deploy$/.test(listing.directory)) return null;
  const above = await listing.folder("..");
  return above !== null && hasPlan(above) ? above : null;
}

/** Of a reworked change the first of the tags' files that is there. */
async function scriptOf(top: FolderListing, deploy: string, { name, reworkTags }: Change): Promise<string> {
  for (const tag of reworkTags) {
    const file = `${deploy}/${name}@${tag}.sql`;
    if ((await top.readBytes(file)) !== null) return file;
  }
  return reworkTags[0] === undefined ? `${deploy}/${name}.sql` : `${deploy}/${name}@${reworkTags[0]}.sql`;
}

function migration(plan: Plan, change: Change, path: string, sql: string, bytes: Uint8Array): Migration {
  const tag = change.reworkTags[0];
  const raw = Buffer.from(bytes).toString("latin1");
  const forms = [raw, raw.replaceAll("\r\n", "\n")];
  return {
    version: `${plan.project}:${change.name}${tag === undefined ? "" : `@${tag}`}`,
    name: change.name,
    path,
    sql,
    firstLine: 1,
    run: "statements",
    checksums: [...new Set(forms.map((form) => createHash("sha1").update(form, "latin1").digest("hex")))],
  };
}

/** Rows of this project; of a change's rows the first is its first script's, and so on. */
function within(entries: readonly HistoryEntry[], { migrations }: MigrationFolder): readonly HistoryEntry[] {
  const projects = new Set(migrations.map(({ version }) => version.split(":")[0]));
  const seen = new Map<string, number>();
  return entries.flatMap((entry) => {
    if (!projects.has(entry.version.split(":")[0])) return [];
    const nth = seen.get(entry.version) ?? 0;
    seen.set(entry.version, nth + 1);
    const scripts = migrations.filter(({ version, name }) => version.replace(/@.*$/, "") === entry.version && name);
    return [{ ...entry, version: scripts[nth]?.version ?? entry.version }];
  });
}

function elsewhere({ changes, project }: Plan, path: string): readonly Diagnostic[] {
  return changes.flatMap(({ name, line, requires }) =>
    requires
      .filter((each) => each.includes(":") && !each.startsWith(`${project}:`))
      .map((each) => ({
        code: "project-elsewhere",
        severity: "warning" as const,
        message: `${name} requires ${each}, a change of another project, which is not replayed`,
        path,
        line,
      })),
  );
}

function absent(path: string, { name, line }: Change): Diagnostic {
  const message = `the plan has ${name} (line ${line}), and its deploy script is not there: Sqitch stops at it`;
  return { code: "file-absent", severity: "warning", message, path, line: null };
}
