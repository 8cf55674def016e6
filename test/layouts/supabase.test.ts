import { describe, expect, it } from "vitest";
import { supabase } from "../../src/layouts/supabase.ts";
import type { HistoryEntry, Migration } from "../../src/model/migration.ts";
import { folder, listed, type Tree } from "./folder.ts";

const directory = "supabase/migrations";

async function read(tree: Tree) {
  using made = folder(tree);
  return await supabase.read(await listed(made.cwd, directory));
}

const orders: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  [
    "bytes give the order, also of versions of mixed length",
    ["10_b.sql", "9_a.sql", "20260522_x.sql", "20260522000001_y.sql"],
    ["10_b.sql", "20260522000001_y.sql", "20260522_x.sql", "9_a.sql"],
    [],
  ],
  [
    "a name that the CLI does not take is named",
    ["20240101000000_a.sql", "20240102-b.sql", "seed.sql", "README.md", ".gitkeep"],
    ["20240101000000_a.sql"],
    ["20240102-b.sql", "seed.sql"],
  ],
  ["folders are no migrations", ["1_a.sql", "_archive/0_old.sql", "2_b.sql/x.txt"], ["1_a.sql"], []],
  [
    "an init file of the first versions that stands first is skipped",
    ["20210101000000_init.sql", "20220101000000_a.sql"],
    ["20220101000000_a.sql"],
    ["20210101000000_init.sql"],
  ],
  [
    "it is not where another name stands first",
    [".gitkeep", "20210101000000_init.sql"],
    ["20210101000000_init.sql"],
    [],
  ],
  ["nor where it is younger", ["20211209000000_init.sql"], ["20211209000000_init.sql"], []],
  ["files of one version stay, in the order of their names", ["1_b.sql", "1_a.sql"], ["1_a.sql", "1_b.sql"], []],
  ["a name may be empty, and hold anything", ["1_.sql", "2_a.b_c d.sql"], ["1_.sql", "2_a.b_c d.sql"], []],
];

describe("a Supabase folder", () => {
  it.each(orders)("%s", async (_, files, migrations, skipped) => {
    const found = await read(Object.fromEntries(files.map((name) => [`${directory}/${name}`, "select 1;"])));
    expect(found.folder.migrations.map(({ path }) => path)).toEqual(migrations.map((name) => `${directory}/${name}`));
    expect(found.diagnostics.map(({ path }) => path)).toEqual(skipped.map((name) => `${directory}/${name}`));
  });

  it("gives a file's version, name, text without its mark, and way to run", async () => {
    const { folder } = await read({
      [`${directory}/20240101120000_new_users.sql`]: "\ufeffselect 1;\r\nselect 2;\r\n",
    });
    expect(folder.migrations).toEqual([
      {
        version: "20240101120000",
        name: "new_users",
        path: `${directory}/20240101120000_new_users.sql`,
        sql: "select 1;\r\nselect 2;\r\n",
        firstLine: 1,
        run: "batch",
        checksums: [],
      },
    ]);
  });

  it("is recognised for sure where the CLI keeps it, and perhaps elsewhere", async () => {
    using made = folder({
      "apps/web/supabase/migrations/1_a.sql": "",
      "db/migrations/1_a.sql": "",
      "other/migrations/a.sql": "",
    });
    const grade = async (path: string) => supabase.recognise(await listed(made.cwd, path));
    expect(await grade("apps/web/supabase/migrations")).toBe(2);
    expect(await grade("db/migrations")).toBe(1);
    expect(await grade("other/migrations")).toBe(0);
  });
});

const twoStatements = "create table a (b int);\n\n-- why\ncreate table c (d int);\n";

const comparisons: readonly (readonly [string, string, readonly string[] | null, "same" | "edited" | "unknown"])[] = [
  ["the CLI's split", twoStatements, ["create table a (b int)", "-- why\ncreate table c (d int)"], "same"],
  ["the whole query as one element", twoStatements, [twoStatements], "same"],
  ["the whole query without its end", twoStatements, [twoStatements.trim().slice(0, -1)], "same"],
  ["CRLF in the file", twoStatements.replaceAll("\n", "\r\n"), [twoStatements], "same"],
  ["CRLF in the history", twoStatements, [twoStatements.replaceAll("\n", "\r\n")], "same"],
  ["a comment after the last statement", "select 1;\n-- end\n", ["select 1", "-- end"], "same"],
  ["doubled semicolons", "select 1;;\n;select 2;", ["select 1", "select 2"], "same"],
  [
    "a comment edited",
    twoStatements.replace("why", "because"),
    ["create table a (b int)", "-- why\ncreate table c (d int)"],
    "same",
  ],
  ["a comment that ends a kept statement", "select 1 ; select 2", ["select 1 -- one", "select 2"], "same"],
  ["another formatting", "CREATE TABLE a(\n\tb int\n);", ["create table a (b int)"], "same"],
  [
    "a split inside what only the server knows to be a string",
    "select E'it\\'s; so';",
    ["select E'it\\'s", "so'"],
    "same",
  ],
  ["a column more", "create table a (b int, c int);", ["create table a (b int)"], "edited"],
  ["a statement more", twoStatements, ["create table a (b int)"], "edited"],
  ["a statement less", "create table a (b int);", ["create table a (b int)", "create table c (d int)"], "edited"],
  ["a comment inside a body", "do $$ begin -- a\n end $$", ["do $$ begin -- b\n end $$"], "edited"],
  ["a word in a string", "select 'A'", ["select 'a'"], "edited"],
  ["a placeholder for what was applied", "select 1;", ["create table a (b int)"], "edited"],
  ["an emptied file", "", ["create table a (b int)"], "edited"],
  ["nothing kept", twoStatements, null, "unknown"],
];

describe("a Supabase file against its entry", () => {
  it.each(comparisons)("%s", (_, sql, statements, expected) => {
    expect(supabase.compare(migration(sql), entry(statements))).toBe(expected);
  });
});

const rows: readonly (readonly [string, readonly object[], readonly Partial<HistoryEntry>[]])[] = [
  ["an old table, of versions alone", [{ version: "2" }, { version: "1" }], [entryOf("1"), entryOf("2")]],
  ["columns that `repair` left NULL", [{ version: "1", name: null, statements: null }], [entryOf("1")]],
  ["an empty name and no statement", [{ version: "1", name: "", statements: [] }], [entryOf("1")]],
  [
    "a hosted row",
    [{ version: "1", name: "a", statements: ["select 1"], created_by: "x@y.z", idempotency_key: null, rollback: null }],
    [{ ...entryOf("1"), name: "a", statements: ["select 1"] }],
  ],
  ["the order is that of bytes", [{ version: "9" }, { version: "10" }], [entryOf("10"), entryOf("9")]],
];

describe("Supabase's history", () => {
  it.each(rows)("%s", (_, columns, entries) => {
    expect(supabase.history.read(columns.map((each) => ({ row: JSON.stringify(each) })))).toEqual(entries);
  });
});

function migration(sql: string): Migration {
  return { version: "1", name: "", path: "1_.sql", sql, firstLine: 1, run: "batch", checksums: [] };
}

function entry(statements: readonly string[] | null): HistoryEntry {
  return { ...entryOf("1"), statements };
}

function entryOf(version: string): HistoryEntry {
  return { version, name: null, state: "applied", checksum: null, statements: null, appliedAt: null };
}
