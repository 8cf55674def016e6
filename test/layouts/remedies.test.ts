// What puts a history right, by tool and fault: the exact command, found in Git where Git knows it.

import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { position } from "../../src/drift/position.ts";
import { findFolders } from "../../src/layouts/find.ts";
import { gitPast } from "../../src/layouts/git.ts";
import type { LayoutId } from "../../src/layouts/ids.ts";
import { remediesFor } from "../../src/layouts/remedy/remedies.ts";
import type { HistoryEntry } from "../../src/model/migration.ts";
import { folder, type Tree } from "./folder.ts";

const at = new Date("2026-11-25T15:30:00Z");

function entry(version: string, more: Partial<HistoryEntry> = {}): HistoryEntry {
  return { version, name: null, state: "applied", checksum: null, statements: null, appliedAt: null, ...more };
}

async function remedies(cwd: string, layout: LayoutId, table: string, entries: readonly HistoryEntry[]) {
  const [found] = await findFolders({ cwd, directory: null, layout });
  if (found === undefined) throw new Error("no folder");
  const read = await found.layout.read(found.listing);
  const history = { table, entries: found.layout.history.within?.(entries, read.folder) ?? entries };
  const { compare, neverRuns } = found.layout;
  const { problems } = position(read.folder, history, { added: null, compare, neverRuns });
  const context = { ...found, read, history, past: gitPast(cwd), at };
  const all = await Promise.all(problems.map((problem) => remediesFor(problem, context)));
  return problems.map(({ state }, index) => [state, ...(all[index] ?? []).map(({ command }) => command)]);
}

const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "init.defaultBranch=main", ...args], {
    cwd,
    encoding: "utf8",
  }).trim();

const supabase = "supabase/migrations";
const versions = "supabase_migrations.schema_migrations";

const cases: readonly (readonly [
  string,
  LayoutId,
  Tree,
  string,
  readonly HistoryEntry[],
  readonly (readonly string[])[],
])[] = [
  [
    "applied under another version",
    "supabase",
    { [`${supabase}/20240101000000_users.sql`]: "create table users ();" },
    versions,
    [entry("20240102030405", { name: "users", statements: ["create table users ()"] })],
    [
      [
        "renamed",
        `git mv ${supabase}/20240101000000_users.sql ${supabase}/20240102030405_users.sql`,
        `UPDATE "supabase_migrations"."schema_migrations" SET version = '20240101000000' WHERE version = '20240102030405';`,
      ],
    ],
  ],
  [
    "a file that only Supabase's history has",
    "supabase",
    { [`${supabase}/20240101000000_users.sql`]: "create table users ();" },
    versions,
    [entry("20240101000000"), entry("20240102000000", { name: "it's; rm -rf", statements: ["select 1"] })],
    [
      [
        "missing-file",
        `psql "$DATABASE_URL" -XAtc 'SELECT array_to_string(statements, E'\\'';\\n\\n'\\'') || '\\'';'\\'' FROM supabase_migrations.schema_migrations WHERE version = '\\''20240102000000'\\''' > 'supabase/migrations/20240102000000_it'\\''s; rm -rf.sql'`,
        "supabase migration fetch",
      ],
    ],
  ],
  [
    "a row that Prisma did not finish",
    "prisma",
    {
      "prisma/migrations/1_a/migration.sql": "select 1;",
      "prisma/migrations/migration_lock.toml": 'provider = "postgresql"',
    },
    "public._prisma_migrations",
    [entry("1_a", { state: "failed" })],
    [["failed", "prisma migrate resolve --applied 1_a", "prisma migrate resolve --rolled-back 1_a"]],
  ],
  [
    "a dirty flag",
    "golang-migrate",
    { "db/migrations/000001_a.up.sql": "", "db/migrations/000002_b.up.sql": "" },
    "public.schema_migrations",
    [entry("2", { state: "failed" })],
    [
      [
        "failed",
        'migrate -path db/migrations -database "$DATABASE_URL" force 2',
        'migrate -path db/migrations -database "$DATABASE_URL" force 1',
      ],
    ],
  ],
  [
    "two pull requests in the other order",
    "supabase",
    { [`${supabase}/20240101000000_a.sql`]: "", [`${supabase}/20240102000000_b.sql`]: "" },
    versions,
    [entry("20240102000000")],
    [
      [
        "out-of-order",
        `git mv ${supabase}/20240101000000_a.sql ${supabase}/20261125153000_a.sql`,
        "supabase db push --include-all",
      ],
    ],
  ],
  [
    "two files of one version",
    "goose",
    { "migrations/00001_a.sql": "-- +goose Up\n", "migrations/00001_b.sql": "-- +goose Up\n" },
    "public.goose_db_version",
    [entry("1")],
    [["duplicate", "git mv migrations/00001_b.sql migrations/00002_b.sql"]],
  ],
  [
    "pairs move together",
    "golang-migrate",
    { "db/migrations/000001_a.up.sql": "", "db/migrations/000001_b.up.sql": "" },
    "public.schema_migrations",
    [entry("1")],
    [
      [
        "duplicate",
        "git mv db/migrations/000001_b.up.sql db/migrations/000002_b.up.sql && git mv -k db/migrations/000001_b.down.sql db/migrations/000002_b.down.sql",
      ],
    ],
  ],
];

it.each(cases)("%s", async (_name, layout, tree, table, entries, expected) => {
  using made = folder(tree);
  expect(await remedies(made.cwd, layout, table, entries)).toEqual(expected);
});

it("finds in Git the file as it was run, and the commit that removed one", async () => {
  using made = folder({
    "app/sql/V1__a.sql": "create table a ();\n",
    "app/sql/V2__b.sql": "create table b ();\n",
    "app/sql/V3__c.sql": "create table c ();\n",
    "app/sql/V12__not_two.sql": "create table d ();\n",
  });
  const cwd = join(made.cwd, "app");
  git(made.cwd, "init", "-q");
  git(made.cwd, "add", ".");
  git(made.cwd, "commit", "-qm", "one");
  const [found] = await findFolders({ cwd, directory: "sql", layout: "flyway" });
  const read = await found?.layout.read(found.listing);
  const sum = (version: string) => read?.folder.migrations.find((each) => each.version === version)?.checksums[0] ?? "";
  const entries = ["1", "2", "3"].map((version) => entry(version, { checksum: sum(version) }));
  writeFileSync(join(cwd, "sql/V1__a.sql"), "create table a (id int);\n");
  rmSync(join(cwd, "sql/V2__b.sql"));
  git(made.cwd, "commit", "-qam", "two");
  rmSync(join(cwd, "sql/V12__not_two.sql"));
  git(made.cwd, "commit", "-qam", "three");
  const [first, second] = git(made.cwd, "log", "--format=%h").split("\n").reverse();

  const told = await remedies(cwd, "flyway", "public.flyway_schema_history", entries);
  expect(told).toEqual([
    ["edited", `git checkout ${first} -- sql/V1__a.sql`, "flyway repair"],
    ["missing-file", `git checkout ${second}^ -- sql/V2__b.sql`],
  ]);
  // As they are told, they work.
  for (const [, command = ""] of told) execFileSync("sh", ["-c", command], { cwd });
  expect(readFileSync(join(cwd, "sql/V2__b.sql"), "utf8")).toBe("create table b ();\n");
  expect(await remedies(cwd, "flyway", "public.flyway_schema_history", entries)).toEqual([]);
});
