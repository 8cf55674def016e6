import { describe, expect, it } from "vitest";
import { plain } from "../../src/layouts/plain.ts";
import { folder, listed } from "./folder.ts";

async function read(names: readonly string[], content = "select 1;") {
  using made = folder(Object.fromEntries(names.map((name) => [`migrations/${name}`, content])));
  return await plain.read(await listed(made.cwd, "migrations"));
}

// `version name` of each, in the order that is expected.
const folders: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["numbers go by number", ["10_c.sql", "9_b.sql", "1_a.sql"], ["1 a", "9 b", "10 c"]],
  ["leading zeros are no matter", ["002_b.sql", "1_a.sql", "03_c.sql"], ["1 a", "002 b", "03 c"]],
  ["parts are numbers", ["1.10.0.sql", "1.9.0-x.sql", "1.9.sql"], ["1.9 ", "1.9.0 x", "1.10.0 "]],
  ["so are dates", ["2024-10-01 b.sql", "2024-9-30 a.sql"], ["2024-9-30 a", "2024-10-01 b"]],
  ["a V may lead", ["V10__b.sql", "V2__a.sql"], ["2 a", "10 b"]],
  [
    "numbers too long for a float",
    ["20240101120000001_b.sql", "20240101120000000_a.sql"],
    ["20240101120000000 a", "20240101120000001 b"],
  ],
  ["a letter may follow the number", ["2_c.sql", "1b_b.sql", "1a_a.sql"], ["1a_a ", "1b_b ", "2 c"]],
  ["names go by bytes", ["b.sql", "a.sql", "B.sql"], ["B ", "a ", "b "]],
  ["where one has no number, all go by bytes", ["10_b.sql", "9_a.sql", "z.sql"], ["10 b", "9 a", "z "]],
  ["a number that two have is no version", ["1_b.sql", "1_a.sql", "2_c.sql"], ["1_a ", "1_b ", "2 c"]],
  ["down files are none", ["1_a.sql", "1_a.down.sql", "2_b.up.sql", "2_b.down.sql", "3.down.sql"], ["1 a", "2 b"]],
  [
    "nor what undoes a file beside it",
    ["1_a.sql", "1_a_rollback.sql", "2_b_up.sql", "2_b_down.sql"],
    ["1 a", "2 b_up"],
  ],
  ["a file that only sounds like it is one", ["1_a.sql", "2_rollback.sql"], ["1 a", "2 rollback"]],
  ["folders, other files and hidden ones are none", ["1_a.sql", "old/0_x.sql", "README.md", ".2_b.sql"], ["1 a"]],
  ["an ending in capitals is one", ["1_A.SQL"], ["1 A"]],
];

describe("a plain folder", () => {
  it.each(folders)("%s", async (_, names, expected) => {
    const { folder, diagnostics } = await read(names);
    expect(folder.migrations.map(({ version, name }) => `${version} ${name}`)).toEqual(expected);
    expect(folder.migrations.every(({ run }) => run === "statements")).toBe(true);
    expect(diagnostics).toEqual([]);
  });

  it("leaves a seed out, and says so", async () => {
    const { folder, diagnostics } = await read(["1_a.sql", "2_b.sql", "seed.sql"]);
    expect(folder.migrations.map(({ path }) => path)).toEqual(["migrations/1_a.sql", "migrations/2_b.sql"]);
    expect(diagnostics.map(({ path }) => path)).toEqual(["migrations/seed.sql"]);
  });

  it.each(["-- +goose Up\nselect 1;\n-- +goose Down\n", "-- migrate:up\nselect 1;\n-- migrate:down\n"])(
    "refuses a file that holds its own undoing: %j",
    async (content) => {
      await expect(read(["1_a.sql"], content)).rejects.toThrow(/^migrations\/1_a\.sql is written for (goose|dbmate)/);
    },
  );

  it("is recognised where there is one up file", async () => {
    using made = folder({ "a/x.sql": "", "b/x.down.sql": "", "c/x.ts": "", "d/e/x.sql": "" });
    const grades = ["a", "b", "c", "d"].map(async (path) => plain.recognise(await listed(made.cwd, path)));
    expect(await Promise.all(grades)).toEqual([1, 0, 0, 0]);
  });
});
