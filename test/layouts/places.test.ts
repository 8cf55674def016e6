// The tool's own configuration, read as text, tells where the folder is.

import { describe, expect, it } from "vitest";
import { findFolders } from "../../src/layouts/find.ts";
import { layouts } from "../../src/layouts/index.ts";
import { placesOf } from "../../src/layouts/places.ts";
import { folder, type Tree } from "./folder.ts";

async function places(tree: Tree, id: keyof typeof layouts) {
  using made = folder(tree);
  return await placesOf(made.cwd, [layouts[id]]);
}

describe("the place of a folder", () => {
  it.each<readonly [string, Tree, keyof typeof layouts, readonly string[]]>([
    ["is the usual one without a configuration", {}, "graphile-migrate", ["migrations"]],
    ["is .gmrc's", { ".gmrc": '{ "migrationsFolder": "./db/steps/", }' }, "graphile-migrate", ["db/steps"]],
    ["is .gmrc's usual one", { ".gmrc": "{}" }, "graphile-migrate", ["migrations"]],
    ["is atlas.hcl's", { "atlas.hcl": 'env "x" { migration { dir = "file://db/m" } }' }, "atlas", ["db/m"]],
    ["is sqitch.conf's", { "sqitch.conf": "[core]\n  top_dir = sql\n" }, "sqitch", ["sql"]],
    [
      "is Hasura's config.yaml's",
      { "hasura/config.yaml": "version: 3\nmetadata_directory: m\nmigrations_directory: steps\n" },
      "hasura",
      ["hasura/steps"],
    ],
    [
      "is not another tool's config.yaml's",
      { "config.yaml": "server: { port: 1\n" },
      "hasura",
      ["hasura/migrations", "hasura/migrations/default"],
    ],
    [
      "is prisma.config's",
      { "prisma.config.ts": 'export default defineConfig({ migrations: { seed: "x", path: "db/prisma" } });' },
      "prisma",
      ["db/prisma"],
    ],
    [
      "is the usual one where a program computes it",
      { "prisma.config.ts": "export default { migrations: { path: join(a, b) } };" },
      "prisma",
      ["prisma/migrations"],
    ],
  ])("%s", async (_, tree, id, expected) => {
    expect(await places(tree, id)).toEqual(expected);
  });

  it.each<readonly [string, Tree, keyof typeof layouts, string]>([
    ["JSON", { ".gmrc": "{ migrationsFolder: x" }, "graphile-migrate", ".gmrc is not JSON"],
    ["YAML", { "config.yaml": "endpoint: x\na: {b\n" }, "hasura", "config.yaml is not YAML"],
    ["a zero byte", { ".gmrc": '{ "a": "\0" }' }, "graphile-migrate", ".gmrc is not UTF-8: 0x00"],
  ])("in a configuration that is broken (%s) is refused with its name", async (_, tree, id, message) => {
    await expect(places(tree, id)).rejects.toThrow(message);
  });

  it("leads to the folder", async () => {
    using made = folder({
      "sqitch.conf": "[core]\n  top_dir = sql\n",
      "sql/sqitch.plan": "%syntax-version=1.0.0\n%project=a\n",
      ".gmrc": '{ "migrationsFolder": "steps" }',
      "steps/committed/000001.sql": "--! Previous: -\n--! Hash: sha1:x\n\nselect 1;\n",
    });
    const found = await findFolders({ cwd: made.cwd, directory: null, layout: null });
    expect(found.map(({ layout, listing }) => `${layout.id} ${listing.directory}`).sort()).toEqual([
      "graphile-migrate steps",
      "sqitch sql",
    ]);
  });
});
