// Tools whose migrations are code: only the tool runs them. Which ran is still told from its history; what they build is
// never known, so nothing is compared, and the way out is said.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { HistoryEntry, Migration, MigrationFolder } from "../model/migration.ts";
import type { LayoutId } from "./ids.ts";
import type { FolderListing, Layout, LayoutConfiguration } from "./layout.ts";
import { pathIn } from "./listing.ts";
import { byBytes } from "./order.ts";
import { inOrder, withAllBefore } from "./revisions.ts";
import { type HistoryRow, historyRow } from "./row.ts";

export interface CodeTool {
  readonly id: LayoutId;
  readonly title: string;
  readonly form: string;
  readonly defaultDirectories: readonly string[];
  readonly deploy: NonNullable<Layout["deploy"]>;
  /** Names of its files, and what stands in each of them and in no other tool's. */
  readonly files: RegExp;
  readonly content: RegExp;
  /** How the tool, or PostgreSQL for it, writes the schema as SQL: a phrase that follows `have`. */
  readonly schema: string;
  /** What the history calls a file; its name without the suffix unless said otherwise. */
  version?(stem: string, text: string, listing: FolderListing): string;
  /** The versions that a file names as the ones before it: then the history holds heads, each of which stands for those. */
  before?(text: string): readonly string[];
  /** By name unless said otherwise. */
  readonly sort?: (a: CodeFile, b: CodeFile) => number;
  readonly order?: string;
  readonly tables: Layout["history"]["tables"];
  readonly beside?: NonNullable<Layout["history"]["beside"]>;
  readonly columns: readonly string[];
  /** Columns that another tool's table of that name has. */
  readonly without?: readonly string[];
  /** Of one row; null where it stands for no file. */
  entry(row: HistoryRow): HistoryEntry | null;
  /** Of two rows, which was applied first; in the order of their versions unless said otherwise. */
  readonly applied?: (a: HistoryRow, b: HistoryRow) => number;
  readonly within?: NonNullable<Layout["history"]["within"]>;
  readonly configuration?: LayoutConfiguration;
}

export interface CodeFile {
  readonly name: string;
  readonly version: string;
  readonly text: string;
  readonly before: readonly string[];
}

/** Of a folder that was read, since a history's heads speak of what stands in its files. */
const revisions = new WeakMap<MigrationFolder, readonly CodeFile[]>();

export function codeLayout(tool: CodeTool): Layout {
  const language = languageOf(tool.form) ?? "code";
  return {
    id: tool.id,
    title: tool.title,
    form: tool.form,
    defaultDirectories: tool.defaultDirectories,
    describe: {
      recognised: `\`${tool.form}\` files with what only ${tool.title} has in them`,
      order: tool.order ?? "the name",
      checksum: "none",
      limits: "code is not run: which migrations ran is told, the schema is not compared",
    },
    deploy: tool.deploy,
    ...(tool.configuration === undefined ? {} : { configuration: tool.configuration }),
    async recognise(listing) {
      for (const name of named(tool, listing)) {
        if (tool.content.test(await textAsItIs(listing, name))) return 2;
      }
      return 0;
    },
    async read(listing) {
      const files = await filesOf(tool, listing);
      const migrations = files.map(({ name, version }): Migration => {
        const code = `is ${languageOf(name) ?? language}, which only ${tool.title} can run`;
        const path = pathIn(listing, name);
        return { version, name: "", path, sql: "", firstLine: 1, run: "batch", checksums: [], code };
      });
      const folder = { layout: tool.id, directory: listing.directory, migrations };
      revisions.set(folder, files);
      return { folder, diagnostics: migrations.length === 0 ? [] : [wayOut(tool, listing)] };
    },
    history: {
      tables: tool.tables,
      ...(tool.beside === undefined ? {} : { beside: tool.beside }),
      columns: tool.columns,
      ...(tool.without === undefined ? {} : { without: tool.without }),
      read(rows) {
        const ordered = rows.map(historyRow).sort(tool.applied ?? (() => 0));
        const entries = ordered.map((row) => tool.entry(row)).filter((entry) => entry !== null);
        return tool.applied ? entries : entries.sort((a, b) => byBytes(a.version, b.version));
      },
      within: (entries, folder) => {
        if (tool.before !== undefined) return withAllBefore(entries, revisions.get(folder) ?? []);
        return tool.within?.(entries, folder) ?? entries;
      },
      lock: null,
    },
    compare: () => "unknown",
  };
}

const languages: Readonly<Record<string, string>> = {
  ts: "TypeScript",
  mts: "TypeScript",
  cts: "TypeScript",
  js: "JavaScript",
  mjs: "JavaScript",
  cjs: "JavaScript",
  py: "Python",
  rb: "Ruby",
  exs: "Elixir",
  go: "Go",
  java: "Java",
  kt: "Kotlin",
  cs: "C#",
  php: "PHP",
};

/** By its suffix; null where it is none that migrations are written in. */
export function languageOf(name: string): string | null {
  if (/\.d\.[mc]?ts$/.test(name)) return null;
  return languages[/\.([a-z]+)$/.exec(name)?.[1] ?? ""] ?? null;
}

async function filesOf(tool: CodeTool, listing: FolderListing): Promise<readonly CodeFile[]> {
  const files: CodeFile[] = [];
  for (const name of named(tool, listing)) {
    const text = await textAsItIs(listing, name);
    if (!tool.content.test(text)) continue;
    const stem = name.replace(/\.[^.]+$/, "");
    const version = tool.version?.(stem, text, listing) ?? stem;
    files.push({ name, text, version, before: tool.before?.(text) ?? [] });
  }
  return inOrder(files.sort(tool.sort ?? ((a, b) => byBytes(a.name, b.name))));
}

function named(tool: CodeTool, listing: FolderListing): readonly string[] {
  return listing.entries
    .filter(({ name, type }) => type === "file" && tool.files.test(name) && languageOf(name) !== null)
    .map(({ name }) => name);
}

/** Code in whatever encoding: nothing of it is sent to a server. */
async function textAsItIs(listing: FolderListing, name: string): Promise<string> {
  return Buffer.from((await listing.readBytes(name)) ?? []).toString("utf8");
}

function wayOut({ title, schema }: CodeTool, { directory }: FolderListing): Diagnostic {
  const message = `${directory} holds code that only ${title} can run, so the schema was not compared, only which migrations ran: have ${schema}, and hold the database against that file with --expected FILE`;
  return { code: "folder-holds-code", severity: "warning", message, path: directory, line: null };
}
