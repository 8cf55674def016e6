// `pgdrift new NAME` where there is nothing yet, and as a process.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { ids } from "../../src/layouts/ids.ts";
import { layouts } from "../../src/layouts/index.ts";
import { writers } from "../../src/layouts/write/index.ts";
import { put } from "../../src/layouts/write/put.ts";
import { folderFor, newMigration } from "../../src/run/new-migration.ts";
import { folder } from "../layouts/folder.ts";

const at = new Date("2026-11-25T15:30:00.123Z");
const author = { name: "Anna", email: "anna@example.com" };
const own = ids.filter((id) => writers[id] !== null && layouts[id].defaultDirectories.length > 0);

it.each(own)("the first migration of %s, in a folder that is not there yet, and the second", async (layout) => {
  using made = folder({});
  for (const name of ["first", "second one"]) {
    const drafted = await newMigration({ migrations: null, layout }, { cwd: made.cwd, name, at, author });
    await put(made.cwd, drafted.edits);
    // graphile-migrate commits one at a time.
    if (drafted.migration === null) return;
  }
  const { read } = await folderFor({ migrations: null, layout }, made.cwd);
  expect(read.folder.migrations.map(({ path }) => /first|second_one/.exec(path)?.[0])).toEqual(["first", "second_one"]);
});

it("says what is wrong in one line", async () => {
  using made = folder({ "supabase/migrations/1_a.sql": "" });
  const make = (name: string, layout: "sqitch" | "rails" | null) =>
    newMigration({ migrations: null, layout }, { cwd: made.cwd, name, at, author });
  await expect(make("a/../b", null)).rejects.toThrow('"a/../b" is no name for a migration');
  await expect(make("x", "sqitch")).rejects.toThrow("holds no migration that is understood");
  await expect(make("x", "rails")).rejects.toThrow("Rails migrations are code");
});

function pgdrift(cwd: string, ...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const root = resolve(import.meta.dirname, "../..");
  const command = ["--import", import.meta.resolve("tsx"), join(root, "src/cli.ts"), ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd, env: { PATH: process.env.PATH } }, (error, out, err) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

it("is a command, with a dry run", async () => {
  using made = folder({ "db/migrations/0001_a.up.sql": "create table a ();", "db/migrations/0001_a.down.sql": "" });
  const dry = await pgdrift(made.cwd, "new", "more of it", "--dry-run");
  expect(dry).toEqual({
    code: 0,
    err: "",
    out: "would write db/migrations/0002_more_of_it.up.sql\nwould write db/migrations/0002_more_of_it.down.sql\n",
  });
  expect(existsSync(join(made.cwd, "db/migrations/0002_more_of_it.up.sql"))).toBe(false);
  const bad = await pgdrift(made.cwd, "new", "ä");
  expect(bad).toEqual({
    code: 2,
    out: "",
    err: expect.stringMatching(/^pgdrift: "ä" is no name for a migration[^\n]*\n$/),
  });
});
