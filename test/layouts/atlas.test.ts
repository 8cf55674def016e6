import { describe, expect, it } from "vitest";
import { atlas } from "../../src/layouts/atlas.ts";
import { atlasDirectories } from "../../src/layouts/atlas-settings.ts";
import { appliedEntry } from "../../src/layouts/entry.ts";
import { folder, listed, type Tree } from "./folder.ts";

async function read(tree: Tree) {
  using made = folder({ "m/atlas.sum": "h1:x\n", ...tree });
  return await atlas.read(await listed(made.cwd, "m"));
}

const abc = { "m/1_a.sql": "select 1;", "m/2_b.sql": "select 2;", "m/3_c.sql": "select 3;" };

describe("Atlas", () => {
  it("calls only the first file edited whose hash differs: it goes on from there", async () => {
    const before = (await read(abc)).folder.migrations;
    const { folder } = await read({ ...abc, "m/2_b.sql": "select 22;" });
    const entries = before.map(({ version, checksums }) => appliedEntry({ version, checksum: checksums[0] ?? null }));
    const within = atlas.history.within?.(entries, folder) ?? [];
    expect(folder.migrations.map((each, index) => atlas.compare(each, within[index] ?? appliedEntry(each)))).toEqual([
      "same",
      "edited",
      "unknown",
    ]);
  });

  it("calls nothing edited behind a file that came in between", async () => {
    const before = (await read({ "m/1_a.sql": "select 1;", "m/3_c.sql": "select 3;" })).folder.migrations;
    const { folder } = await read(abc);
    const entries = before.map(({ version, checksums }) => appliedEntry({ version, checksum: checksums[0] ?? null }));
    const within = atlas.history.within?.(entries, folder) ?? [];
    expect(within.map(({ version, checksum }) => [version, checksum !== null])).toEqual([
      ["1", true],
      ["3", false],
    ]);
  });

  it("leaves a checkpoint out where the files before it are there; one that was run stands for them", async () => {
    const { folder } = await read({ ...abc, "m/2_checkpoint.sql": "-- atlas:checkpoint\n\nselect 12;" });
    expect(folder.migrations.map(({ version, name }) => `${version}_${name}`)).toEqual(["1_a", "2_b", "3_c"]);
    const alone = await read({ "m/2_checkpoint.sql": "-- atlas:checkpoint\n\nselect 12;", "m/3_c.sql": "select 3;" });
    expect(alone.folder.migrations.map(({ version }) => version)).toEqual(["2", "3"]);
    const after = await read({ "m/1_a.sql": "", "m/2_b.sql": "", "m/25_checkpoint.sql": "-- atlas:checkpoint\n" });
    const within = atlas.history.within?.([appliedEntry({ version: "25" })], after.folder) ?? [];
    expect(within.map(({ version }) => version)).toEqual(["1", "2"]);
  });

  it("a baseline stands for the files up to it", async () => {
    const { folder } = await read(abc);
    const row = {
      version: "2",
      description: "b",
      type: 1,
      applied: 0,
      total: 0,
      hash: "",
      executed_at: "2024-01-01T00:00:00Z",
    };
    const entries = atlas.history.read([{ row: JSON.stringify(row) }]);
    expect((atlas.history.within?.(entries, folder) ?? []).map(({ version }) => version)).toEqual(["1", "2"]);
  });

  it("names what atlas.sum does not agree with", async () => {
    const { diagnostics } = await read({
      ...abc,
      "m/atlas.sum": "h1:x\n1_a.sql h1:y\n2_b.sql h1:z\n9_gone.sql h1:w\n",
    });
    expect(diagnostics.map(({ path, message }) => [path, message.split(":")[0]])).toEqual([
      ["m/9_gone.sql", "listed in atlas.sum, and not there"],
      ["m/3_c.sql", "not listed in atlas.sum"],
    ]);
  });

  it("runs a file that says so without a transaction", async () => {
    const { folder } = await read({ "m/1_a.sql": "-- atlas:txmode none\n\nselect 1;" });
    expect(folder.migrations[0]?.run).toBe("statements");
  });

  it("gives way to the tool that the files are written for", async () => {
    using made = folder({ "a/atlas.sum": "", "a/1_a.up.sql": "", "b/atlas.sum": "", "b/1_a.sql": "-- +goose Up\n" });
    expect(await atlas.recognise(await listed(made.cwd, "a"))).toBe(0);
    expect(await atlas.recognise(await listed(made.cwd, "b"))).toBe(0);
  });

  it("its configuration names the folder", () => {
    const text = `env "local" {\n  migration {\n    dir = "file://db/migrations?format=atlas"\n  }\n}\n# migration { dir = "file://no" }`;
    expect(atlasDirectories(text)).toEqual(["db/migrations"]);
  });
});
