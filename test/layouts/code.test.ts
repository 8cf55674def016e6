// The tools whose migrations are code: told by what stands in the files, their histories read, nothing run.

import { describe, expect, it } from "vitest";
import { alembic } from "../../src/layouts/alembic.ts";
import { django } from "../../src/layouts/django.ts";
import { findFolders } from "../../src/layouts/find.ts";
import { nodePgMigrate } from "../../src/layouts/node-pg-migrate.ts";
import { folder, listed, type Tree } from "./folder.ts";

const revision = (its: string, before: string) =>
  `revision: str = "${its}"\ndown_revision = ${before}\n\ndef upgrade():\n    pass\n`;

const cases: readonly (readonly [string, Tree, readonly string[], object, string])[] = [
  [
    "knex",
    { "m/20240101000000_a.ts": 'import type { Knex } from "knex";' },
    ["20240101000000_a"],
    { name: "20240101000000_a.js", batch: 1 },
    "20240101000000_a",
  ],
  [
    "typeorm",
    {
      "m/2-b.ts": "class B1700000000002 implements MigrationInterface {}",
      "m/1-a.ts": 'class A implements MigrationInterface { name = "A1700000000001" }',
    },
    ["A1700000000001", "B1700000000002"],
    { timestamp: 1700000000001, name: "A1700000000001" },
    "A1700000000001",
  ],
  [
    "sequelize",
    { "m/20240101-a.js": "module.exports = { up: (queryInterface) => {} }" },
    ["20240101-a"],
    { name: "20240101-a.js" },
    "20240101-a",
  ],
  [
    "rails",
    {
      "m/20240102000000_b.rb": "class B < ActiveRecord::Migration[7.0]",
      "m/001_a.rb": "class A < ActiveRecord::Migration",
    },
    ["1", "20240102000000"],
    { version: "1" },
    "1",
  ],
  [
    "django",
    { "m/0001_initial.py": "class Migration(migrations.Migration):", "m/__init__.py": "" },
    [".0001_initial"],
    { app: "shop", name: "0001_initial" },
    "shop.0001_initial",
  ],
  [
    "alembic",
    { "m/b_x.py": revision("b", '"a"'), "m/a_y.py": revision("a", "None") },
    ["a", "b"],
    { version_num: "b" },
    "b",
  ],
  [
    "kysely",
    { "m/1_a.ts": 'import { Kysely, sql } from "kysely";' },
    ["1_a"],
    { name: "1_a", timestamp: "2024-01-01T00:00:00.000Z" },
    "1_a",
  ],
  [
    "mikro-orm",
    { "m/Migration2024.ts": "import { Migration } from '@mikro-orm/migrations';" },
    ["Migration2024"],
    { name: "Migration2024.js", executed_at: "2024-01-01T00:00:00Z" },
    "Migration2024",
  ],
  [
    "ecto",
    { "m/20240101000000_a.exs": "  use Ecto.Migration\n" },
    ["20240101000000"],
    { version: 20240101000000, inserted_at: "2024-01-01T00:00:00" },
    "20240101000000",
  ],
];

describe("a folder of", () => {
  it.each(cases)(
    "%s is recognised, its files are code, its history is read",
    async (id, tree, versions, row, applied) => {
      using made = folder(tree);
      const candidates = await findFolders({ cwd: made.cwd, directory: "m", layout: null });
      expect(candidates.map(({ layout }) => layout.id)).toEqual([id]);
      const [found] = candidates;
      if (found === undefined) throw new Error("nothing was found");
      const { layout, listing } = found;
      const { folder: read, diagnostics } = await layout.read(listing);
      expect(read.migrations.map(({ version }) => version)).toEqual(versions);
      expect(read.migrations.every(({ code }) => code?.includes(`which only ${layout.title} can run`))).toBe(true);
      expect(diagnostics).toMatchObject([{ code: "folder-holds-code", path: "m" }]);
      expect(diagnostics[0]?.message).toContain("with --expected FILE");
      expect(layout.history.read([{ row: JSON.stringify(row) }]).map(({ version }) => version)).toEqual([applied]);
    },
  );
});

it("an Alembic head stands for all before it, over merges and branches", async () => {
  using made = folder({
    "v/a.py": revision("a", "None"),
    "v/b.py": revision("b", '"a"'),
    "v/c.py": revision("c", "'a'"),
    "v/d.py": revision("d", '("b", "c")'),
    "v/e.py": revision("e", '"c"'),
  });
  const { folder: read } = await alembic.read(await listed(made.cwd, "v"));
  expect(read.migrations.map(({ version }) => version)).toEqual(["a", "b", "c", "d", "e"]);
  const of = (...heads: readonly string[]) => {
    const entries = alembic.history.read(heads.map((head) => ({ row: JSON.stringify({ version_num: head }) })));
    return alembic.history.within?.(entries, read).map(({ version }) => version);
  };
  expect(of("d")).toEqual(["a", "b", "c", "d"]);
  expect(of("b", "e")).toEqual(["a", "b", "c", "e"]);
  expect(of("zzz")).toEqual(["zzz"]);
});

it("a Django folder is one app's", async () => {
  using made = folder({ "shop/migrations/0001_a.py": "class Migration(migrations.Migration):" });
  const { folder: read } = await django.read(await listed(made.cwd, "shop/migrations"));
  const rows = ["auth", "shop"].map((app, id) => ({ row: JSON.stringify({ id, app, name: "0001_a" }) }));
  const entries = django.history.within?.(django.history.read(rows), read) ?? [];
  expect(entries.map(({ version }) => version)).toEqual(["shop.0001_a"]);
});

it("code among node-pg-migrate's SQL files is named, in its place", async () => {
  using made = folder({
    "m/20240101000000000_a.sql": "-- Down Migration\nDROP TABLE a;\n-- Up Migration\nCREATE TABLE a ();\n",
    "m/1600000000000_first.js": "exports.up = (pgm) => {}",
    "m/1800000000000_pair.up.sql": "create table p ();",
    "m/1800000000000_pair.down.sql": "drop table p;",
    "m/notes.sql": "",
  });
  const { folder: read, diagnostics } = await nodePgMigrate.read(await listed(made.cwd, "m"));
  expect(read.migrations.map(({ version, sql, firstLine, code }) => [version, sql, firstLine, code])).toEqual([
    ["1600000000000_first", "", 1, "is JavaScript, which only node-pg-migrate can run"],
    ["20240101000000000_a", "-- Up Migration\nCREATE TABLE a ();\n", 3, undefined],
    ["1800000000000_pair", "create table p ();", 1, undefined],
  ]);
  expect(diagnostics.map(({ path }) => path)).toEqual(["m/notes.sql"]);
});
