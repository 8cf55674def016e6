import { describe, expect, it } from "vitest";
import { position } from "../../src/drift/position.ts";
import type { HistoryEntry, Migration } from "../../src/model/migration.ts";

// A file is `version name content`, an entry `version name content state`; `-` is an empty name, `?` content that is not kept.
interface Case {
  readonly title: string;
  readonly files: readonly string[];
  /** Null: no history table. */
  readonly history: readonly string[] | null;
  readonly added?: readonly string[];
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** `state version path`, `-` for no path. */
  readonly problems: readonly string[];
  readonly messages?: readonly string[];
  readonly assumed?: string;
}

const cases: readonly Case[] = [
  {
    title: "every file in the history is applied",
    files: ["1 a A", "2 b B"],
    history: ["1 a A", "2 b B"],
    applied: ["1_a", "2_b"],
    pending: [],
    problems: [],
  },
  {
    title: "what comes after the history is pending, in the folder's order",
    files: ["1 a A", "2 b B", "10 c C"],
    history: ["1 a A"],
    applied: ["1_a"],
    pending: ["2_b", "10_c"],
    problems: [],
  },
  {
    title: "an empty history table: nothing was applied",
    files: ["1 a A", "2 b B"],
    history: [],
    applied: [],
    pending: ["1_a", "2_b"],
    problems: [],
  },
  {
    title: "no history table: all files count as applied",
    files: ["1 a A", "2 b B"],
    history: null,
    applied: ["1_a", "2_b"],
    pending: [],
    problems: [],
    assumed: "no history table: all 2 files count as applied",
  },
  {
    title: "no history table and files that the change adds: those are pending, even in the middle",
    files: ["1 a A", "2 b B", "3 c C"],
    history: null,
    added: ["m/2_b.sql", "README.md"],
    applied: ["1_a", "3_c"],
    pending: ["2_b"],
    problems: [],
    assumed: "no history table: 1 newly added file counts as pending, the other 2 as applied",
  },
  {
    title: "no history table and a change that adds no migration",
    files: ["1 a A"],
    history: null,
    added: ["README.md"],
    applied: ["1_a"],
    pending: [],
    problems: [],
    assumed: "no history table: the 1 file counts as applied",
  },
  {
    title: "no history table and a change that adds the folder",
    files: ["1 a A", "2 b B"],
    history: null,
    added: ["m/1_a.sql", "m/2_b.sql"],
    applied: [],
    pending: ["1_a", "2_b"],
    problems: [],
    assumed: "no history table: all 2 files count as pending, being newly added",
  },
  {
    title: "with a history, what the change adds is not asked",
    files: ["1 a A", "2 b B"],
    history: ["1 a A", "2 b B"],
    added: ["m/2_b.sql"],
    applied: ["1_a", "2_b"],
    pending: [],
    problems: [],
  },
  {
    title: "an entry without a file",
    files: ["1 a A"],
    history: ["1 a A", "2 b B"],
    applied: ["1_a"],
    pending: [],
    problems: ["missing-file 2 -"],
    messages: ["applied as b on 2024-05-02, and no file of that version is in m"],
  },
  {
    title: "a file edited after it was applied is applied, and a problem",
    files: ["1 a A2"],
    history: ["1 a A"],
    applied: ["1_a"],
    pending: [],
    problems: ["edited 1 m/1_a.sql"],
    messages: ["applied on 2024-05-01, and edited since: the file is not what was run"],
  },
  {
    title: "where nothing was kept to hold a file against, it is not edited",
    files: ["1 a A2"],
    history: ["1 a ?"],
    applied: ["1_a"],
    pending: [],
    problems: [],
  },
  {
    title: "a failed entry's file is pending, and a problem; being edited is none, since it is to be mended",
    files: ["1 a A", "2 b B2"],
    history: ["1 a A", "2 b B failed"],
    applied: ["1_a"],
    pending: ["2_b"],
    problems: ["failed 2 m/2_b.sql"],
    messages: ["begun on 2024-05-02 and not finished: it failed, or was stopped part of the way"],
  },
  {
    title: "a failed entry without a file",
    files: ["1 a A"],
    history: ["1 a A", "2 b B failed"],
    applied: ["1_a"],
    pending: [],
    problems: ["failed 2 -"],
    messages: ["begun as b on 2024-05-02 and not finished, and no file of that version is in m"],
  },
  {
    title: "a pending file older than the newest applied is out of order",
    files: ["1 a A", "2 b B", "3 c C", "4 d D"],
    history: ["1 a A", "3 c C"],
    applied: ["1_a", "3_c"],
    pending: ["2_b", "4_d"],
    problems: ["out-of-order 2 m/2_b.sql"],
    messages: ["not applied, and older than m/3_c.sql, which is"],
  },
  {
    title: "the order is the folder's, not that of the texts",
    files: ["9 a A", "10 b B"],
    history: ["9 a A"],
    applied: ["9_a"],
    pending: ["10_b"],
    problems: [],
  },
  {
    title: "two files of one version: the history's is the one with its content",
    files: ["1 a A", "1 b B"],
    history: ["1 - B"],
    applied: ["1_b"],
    pending: ["1_a"],
    problems: ["duplicate 1 m/1_a.sql"],
    messages: ["version 1 is m/1_b.sql's too: the tool runs only one"],
  },
  {
    title: "two files of one version: without content, the history's is the one with its name",
    files: ["1 a A", "1 b B"],
    history: ["1 b ?"],
    applied: ["1_b"],
    pending: ["1_a"],
    problems: ["duplicate 1 m/1_a.sql"],
  },
  {
    title: "two files of one version, with neither: the first",
    files: ["1 a A", "1 b B", "2 c C"],
    history: ["1 - ?"],
    applied: ["1_a"],
    pending: ["1_b", "2_c"],
    problems: ["duplicate 1 m/1_b.sql"],
  },
  {
    title: "two pending files of one version are one problem",
    files: ["1 a A", "1 b B"],
    history: [],
    applied: [],
    pending: ["1_a", "1_b"],
    problems: ["duplicate 1 m/1_b.sql"],
  },
  {
    title: "duplicates are seen without a history too",
    files: ["1 a A", "1 b B"],
    history: null,
    applied: ["1_a", "1_b"],
    pending: [],
    problems: ["duplicate 1 m/1_b.sql"],
    assumed: "no history table: all 2 files count as applied",
  },
  {
    title: "the same content under another version is one renamed migration, applied",
    files: ["1 a A", "2 users U"],
    history: ["1 a A", "7 other U"],
    applied: ["1_a", "2_users"],
    pending: [],
    problems: ["renamed 2 m/2_users.sql"],
    messages: ["applied as version 7 (other) on 2024-05-07: the same migration, another version"],
  },
  {
    title: "the same name under another version, with nothing kept, is one renamed migration",
    files: ["1 a A", "2 users U"],
    history: ["1 a A", "7 users ?"],
    applied: ["1_a", "2_users"],
    pending: [],
    problems: ["renamed 2 m/2_users.sql"],
  },
  {
    title: "the same name with another content is another migration",
    files: ["1 a A", "8 users U2"],
    history: ["1 a A", "7 users U"],
    applied: ["1_a"],
    pending: ["8_users"],
    problems: ["missing-file 7 -"],
  },
  {
    title: "a name that several have pairs nothing",
    files: ["1 fix A", "2 fix B"],
    history: ["8 fix ?"],
    applied: [],
    pending: ["1_fix", "2_fix"],
    problems: ["missing-file 8 -"],
  },
  {
    title: "nor does one that several entries have",
    files: ["1 fix A"],
    history: ["7 fix ?", "8 fix ?"],
    applied: [],
    pending: ["1_fix"],
    problems: ["missing-file 7 -", "missing-file 8 -"],
  },
  {
    title: "two of the same content: the name tells which",
    files: ["1 x P", "2 y P"],
    history: ["7 y P", "8 x P"],
    applied: ["1_x", "2_y"],
    pending: [],
    problems: ["renamed 1 m/1_x.sql", "renamed 2 m/2_y.sql"],
    messages: [
      "applied as version 8 (x) on 2024-05-08: the same migration, another version",
      "applied as version 7 (y) on 2024-05-07: the same migration, another version",
    ],
  },
  {
    title: "one entry is one file's: its copy stays pending",
    files: ["1 x P", "2 y P"],
    history: ["7 x P"],
    applied: ["1_x"],
    pending: ["2_y"],
    problems: ["renamed 1 m/1_x.sql"],
  },
  {
    title: "a renamed file whose entry failed is not paired",
    files: ["1 x P"],
    history: ["7 x P failed"],
    applied: [],
    pending: ["1_x"],
    problems: ["failed 7 -"],
  },
  {
    title: "of two files of one version, the other may be another entry's",
    files: ["1 a A", "1 b B"],
    history: ["1 a A", "5 b B"],
    applied: ["1_a", "1_b"],
    pending: [],
    problems: ["renamed 1 m/1_b.sql"],
  },
  {
    title: "a folder that lost all its files",
    files: [],
    history: ["1 a A", "2 b B"],
    applied: [],
    pending: [],
    problems: ["missing-file 1 -", "missing-file 2 -"],
  },
];

describe("position", () => {
  it.each(cases)("$title", (test) => {
    const found = position(
      { layout: "supabase", directory: "m", migrations: test.files.map(migration) },
      test.history && { table: "history", entries: test.history.map(entry) },
      { added: test.added ?? null, compare },
    );
    expect({
      applied: found.applied.map(label),
      pending: found.pending.map(label),
      problems: found.problems.map(({ state, version, path }) => `${state} ${version} ${path ?? "-"}`),
      assumed: found.assumed,
    }).toEqual({
      applied: test.applied,
      pending: test.pending,
      problems: test.problems,
      assumed: test.assumed ?? null,
    });
    if (test.messages) expect(found.problems.map((problem) => problem.message)).toEqual(test.messages);
    for (const { message } of found.problems) expect(message).not.toContain("\n");
  });
});

function migration(text: string): Migration {
  const [version = "", name = "", sql = ""] = text.split(" ");
  return { version, name, path: `m/${version}_${name}.sql`, sql, firstLine: 1, run: "batch", checksums: [] };
}

function entry(text: string): HistoryEntry {
  const [version = "", name = "", content = "", state] = text.split(" ");
  return {
    version,
    name: name === "-" ? null : name,
    state: state === "failed" ? "failed" : "applied",
    checksum: null,
    statements: content === "?" ? null : [content],
    appliedAt: `2024-05-${version.padStart(2, "0")}T10:00:00Z`,
  };
}

function compare(file: Migration, { statements }: HistoryEntry): "same" | "edited" | "unknown" {
  if (statements === null) return "unknown";
  return statements[0] === file.sql ? "same" : "edited";
}

function label(file: Migration): string {
  return `${file.version}_${file.name}`;
}
