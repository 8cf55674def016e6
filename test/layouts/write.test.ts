// A new migration in every tool's folder: what is written is read back by the same layout, as one more that is pending.

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { position } from "../../src/drift/position.ts";
import { summed } from "../../src/layouts/atlas.ts";
import { atlasSum } from "../../src/layouts/atlas-sum.ts";
import { findFolders } from "../../src/layouts/find.ts";
import type { LayoutId } from "../../src/layouts/ids.ts";
import { draft, migrationName, writerOf } from "../../src/layouts/write/draft.ts";
import { writers } from "../../src/layouts/write/index.ts";
import { put } from "../../src/layouts/write/put.ts";
import type { NewMigration } from "../../src/layouts/write/writer.ts";
import { folder, type Tree } from "./folder.ts";

const at = new Date("2026-11-25T15:30:00.123Z");
const author = { name: "Anna Smith", email: "anna@example.com" };
const body = "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS $$ SELECT 1; SELECT 2; $$;";
const script: NewMigration = {
  name: "adopt_drift",
  up: ["-- why\nALTER TABLE public.users ADD COLUMN nick text;", body],
  down: ["DROP FUNCTION public.f();", "ALTER TABLE public.users DROP COLUMN nick;"],
  inTransaction: true,
  at,
  author,
};

const fixtures = join(import.meta.dirname, "../fixtures");

/** A copy of a tool's folder that may be written to. */
function copyOf(name: string) {
  const cwd = mkdtempSync(join(tmpdir(), "pgdrift-write-"));
  cpSync(join(fixtures, name), cwd, { recursive: true });
  return { cwd, [Symbol.dispose]: () => rmSync(cwd, { recursive: true, force: true }) };
}

async function opened(cwd: string, layout: LayoutId | null = null) {
  const [found] = await findFolders({ cwd, directory: null, layout });
  if (found === undefined) throw new Error("no folder");
  const read = await found.layout.read(found.listing);
  return { ...found, read, versions: [] };
}

interface Expected {
  readonly layout?: LayoutId;
  readonly paths: readonly string[];
  readonly version: string;
  readonly mark: string;
}

const v = "20261125153000";
const cases: Readonly<Record<string, Expected>> = {
  supabase: {
    paths: [`supabase/migrations/${v}_adopt_drift.sql`],
    version: v,
    mark: `supabase migration repair --status applied ${v}`,
  },
  prisma: {
    paths: [`prisma/migrations/${v}_adopt_drift/migration.sql`],
    version: `${v}_adopt_drift`,
    mark: `prisma migrate resolve --applied ${v}_adopt_drift`,
  },
  "drizzle-journal": {
    paths: ["db/drizzle/0004_adopt_drift.sql", "db/drizzle/meta/_journal.json"],
    version: String(at.getTime()),
    mark: "INSERT INTO drizzle.__drizzle_migrations (hash, created_at)",
  },
  "drizzle-folders": {
    paths: [`drizzle/${v}_adopt_drift/migration.sql`, `drizzle/${v}_adopt_drift/snapshot.json`],
    version: `${v}_adopt_drift`,
    mark: `1795620600000, '${v}_adopt_drift');`,
  },
  flyway: {
    paths: ["db/migration/inner/V003__adopt_drift.sql", "db/migration/inner/U003__adopt_drift.sql"],
    version: "3",
    mark: "INSERT INTO flyway_schema_history",
  },
  "golang-migrate": {
    paths: ["db/migrations/000011_adopt_drift.up.sql", "db/migrations/000011_adopt_drift.down.sql"],
    version: "11",
    mark: 'migrate -path db/migrations -database "$DATABASE_URL" force 11',
  },
  dbmate: {
    paths: [`db/migrations/${v}_adopt_drift.sql`],
    version: v,
    mark: `INSERT INTO schema_migrations (version) VALUES ('${v}');`,
  },
  goose: {
    paths: ["migrations/00004_adopt_drift.sql"],
    version: "4",
    mark: "INSERT INTO goose_db_version (version_id, is_applied) VALUES (4, true);",
  },
  sqlx: {
    paths: [`migrations/${v}_adopt_drift.up.sql`, `migrations/${v}_adopt_drift.down.sql`],
    version: v,
    mark: "INSERT INTO _sqlx_migrations",
  },
  diesel: {
    paths: [
      "db/steps/2026-11-25-153000-0000_adopt_drift/up.sql",
      "db/steps/2026-11-25-153000-0000_adopt_drift/down.sql",
    ],
    version: "202611251530000000",
    mark: "INSERT INTO __diesel_schema_migrations (version) VALUES ('202611251530000000');",
  },
  hasura: {
    paths: [
      `hasura/migrations/default/${at.getTime()}_adopt_drift/up.sql`,
      `hasura/migrations/default/${at.getTime()}_adopt_drift/down.sql`,
    ],
    version: String(at.getTime()),
    mark: `hasura migrate apply --skip-execution --version ${at.getTime()} --database-name default`,
  },
  atlas: {
    paths: [`migrations/${v}_adopt_drift.sql`, "migrations/atlas.sum"],
    version: v,
    mark: `atlas migrate set ${v} --url "$DATABASE_URL" --dir "file://migrations"`,
  },
  sqitch: {
    paths: ["deploy/adopt_drift.sql", "revert/adopt_drift.sql", "verify/adopt_drift.sql", "sqitch.plan"],
    version: "shop:adopt_drift",
    mark: "sqitch deploy --log-only --to-change adopt_drift",
  },
  liquibase: {
    paths: ["db/changelog/changes/003-adopt_drift.sql", "db/changelog/db.changelog-master.yaml"],
    version: "db/changelog/changes/003-adopt_drift.sql::adopt_drift::Anna-Smith",
    mark: "liquibase changelog-sync",
  },
  "graphile-migrate": {
    paths: ["migrations/committed/000004-adopt_drift.sql"],
    version: "000004",
    mark: "INSERT INTO graphile_migrate.migrations",
  },
  "node-pg-migrate": {
    paths: [`migrations/${at.getTime()}_adopt_drift.sql`],
    version: `${at.getTime()}_adopt_drift`,
    mark: `INSERT INTO pgmigrations (name, run_on) VALUES ('${at.getTime()}_adopt_drift', now());`,
  },
};

describe("a migration for", () => {
  it.each(Object.entries(cases))(
    "%s is written in its form, and read back as the one that is pending",
    async (name, expected) => {
      using copy = copyOf(name);
      const before = await opened(copy.cwd, expected.layout);
      const { edits, migration } = await draft(script, before);
      expect(edits.map(({ path }) => path)).toEqual(expected.paths);
      expect(existsSync(join(copy.cwd, expected.paths[0] ?? ""))).toBe(false);
      await put(copy.cwd, edits);

      const after = await opened(copy.cwd, expected.layout);
      const known = before.read.folder.migrations.map(({ version }) => version);
      const entries = known.map((version) => ({
        version,
        name: null,
        state: "applied" as const,
        checksum: null,
        statements: null,
        appliedAt: null,
      }));
      const { compare, neverRuns } = after.layout;
      const placed = position(after.read.folder, { table: "t", entries }, { added: null, compare, neverRuns });
      expect(placed.pending.map(({ version, path }) => [version, path])).toEqual([
        [expected.version, expected.paths[0]],
      ]);
      expect(placed.problems).toEqual([]);
      expect(placed.pending).toEqual([migration]);
      expect(placed.pending[0]?.sql).toContain("$$ SELECT 1; SELECT 2; $$");
      expect(placed.pending[0]?.sql).not.toMatch(/^DROP FUNCTION/m);
      // Nothing that the folder was fine with before is complained of now.
      expect(after.read.diagnostics).toEqual(before.read.diagnostics);
      const [made] = placed.pending;
      if (made === undefined) throw new Error("nothing is pending");
      const mark = writerOf(after.layout).mark(made, {
        directory: after.read.folder.directory,
        othersPending: false,
      });
      expect(mark?.text).toContain(expected.mark);
    },
  );
});

const old = "create table users (id int);\n";

interface Form {
  readonly tree: Tree;
  readonly layout: LayoutId;
  readonly path: string;
  readonly migration?: Partial<NewMigration>;
}

const forms: readonly (readonly [string, Form])[] = [
  [
    "numbers that bytes put behind a time",
    {
      tree: { "db/migrations/2_x.sql": `-- migrate:up\n${old}` },
      layout: "dbmate",
      path: "db/migrations/3_adopt_drift.sql",
    },
  ],
  [
    "the clock is behind",
    {
      tree: { "supabase/migrations/20991231235959_x.sql": old },
      layout: "supabase",
      path: "supabase/migrations/21000101000000_adopt_drift.sql",
    },
  ],
  [
    "dotted versions go on in the last part",
    { tree: { "sql/V1.9__x.sql": old }, layout: "flyway", path: "sql/V1.10__adopt_drift.sql" },
  ],
  [
    "times stay times",
    { tree: { "sql/V20240101120000__x.sql": old }, layout: "flyway", path: `sql/V${v}__adopt_drift.sql` },
  ],
  [
    "sequences keep their width",
    { tree: { "migrations/0009_x.up.sql": old }, layout: "golang-migrate", path: "migrations/0010_adopt_drift.up.sql" },
  ],
  [
    "seconds stay seconds",
    {
      tree: { "migrations/1700000000_x.up.sql": old },
      layout: "golang-migrate",
      path: "migrations/1795620600_adopt_drift.up.sql",
    },
  ],
  [
    "dashes stay dashes",
    {
      tree: { "migrations/1700000000000-x.sql": `-- Up Migration\n${old}` },
      layout: "node-pg-migrate",
      path: `migrations/${at.getTime()}-adopt_drift.sql`,
    },
  ],
  [
    "pairs stay pairs",
    {
      tree: {
        "migrations/20240101120000000_x.up.sql": `-- Up Migration\n${old}`,
        "migrations/20240101120000000_x.down.sql": "",
      },
      layout: "node-pg-migrate",
      path: `migrations/${v}123_adopt_drift.up.sql`,
    },
  ],
  ["plain numbers", { tree: { "migrations/009-x.sql": old }, layout: "plain", path: "migrations/010-adopt_drift.sql" }],
  [
    "plain days",
    {
      tree: { "migrations/2024-01-31_x.up.sql": old, "migrations/2024-01-31_x.down.sql": "" },
      layout: "plain",
      path: "migrations/2026-11-25_adopt_drift.up.sql",
    },
  ],
  ["plain names", { tree: { "migrations/aaa.sql": old }, layout: "plain", path: "migrations/adopt_drift.sql" }],
  [
    "one simple file",
    { tree: { "migrations/0001_x.sql": old }, layout: "sqlx", path: "migrations/0002_adopt_drift.sql" },
  ],
  [
    "XML that includes",
    {
      tree: {
        "db/changelog/db.changelog-master.xml":
          '<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog">\n    <include file="a.sql" relativeToChangelogFile="true"/>\n</databaseChangeLog>\n',
        "db/changelog/a.sql": `--liquibase formatted sql\n--changeset b:a\n${old}`,
      },
      layout: "liquibase",
      path: `db/changelog/${v}_adopt_drift.sql`,
    },
  ],
  [
    "a changelog that takes all",
    {
      tree: {
        "db/changelog/db.changelog-master.yaml":
          "databaseChangeLog:\n  - includeAll:\n      path: changes/\n      relativeToChangelogFile: true\n",
        "db/changelog/changes/01_a.sql": `--liquibase formatted sql\n--changeset b:a\n${old}`,
      },
      layout: "liquibase",
      path: "db/changelog/changes/02_adopt_drift.sql",
    },
  ],
  [
    "outside of a transaction",
    {
      tree: { "db/migrations/1_x.sql": `-- migrate:up\n${old}` },
      layout: "dbmate",
      path: `db/migrations/${v}_adopt_drift.sql`,
      migration: { inTransaction: false, up: ["CREATE INDEX CONCURRENTLY i ON users (id);"] },
    },
  ],
  [
    "outside of a transaction, with Flyway",
    {
      tree: { "sql/V1__x.sql": old },
      layout: "flyway",
      path: "sql/V2__adopt_drift.sql",
      migration: { inTransaction: false, up: ["CREATE INDEX CONCURRENTLY i ON users (id);"] },
    },
  ],
  [
    "outside of a transaction, with Diesel",
    {
      tree: { "migrations/00000000000001_x/up.sql": old, "diesel.toml": "" },
      layout: "diesel",
      path: "migrations/00000000000002_adopt_drift/up.sql",
      migration: { inTransaction: false, up: ["CREATE INDEX CONCURRENTLY i ON users (id);"] },
    },
  ],
  [
    "yet to be written",
    {
      tree: { "sql/V1__x.sql": old },
      layout: "flyway",
      path: "sql/V2__adopt_drift.sql",
      migration: { up: [], down: [] },
    },
  ],
];

it.each(forms)("%s", async (_name, { tree, layout, path, migration }) => {
  using made = folder(tree);
  const before = await opened(made.cwd, layout);
  const drafted = await draft({ ...script, ...migration }, before);
  expect(drafted.edits[0]?.path).toBe(path);
  await put(made.cwd, drafted.edits);
  const after = await opened(made.cwd, layout);
  expect(after.read.folder.migrations.at(-1)).toEqual(drafted.migration);
  expect(after.read.folder.migrations).toHaveLength(before.read.folder.migrations.length + 1);
  if (migration?.inTransaction === false) expect(drafted.migration?.run).not.toBe("transaction");
});

it("atlas.sum is what Atlas makes of the folder", async () => {
  const sum = readFileSync(join(fixtures, "atlas/migrations/atlas.sum"), "utf8");
  const { listing } = await opened(join(fixtures, "atlas"));
  expect(atlasSum(await summed(listing)).sum).toBe(sum);
});

it("a change of Drizzle's is listed once more, and its snapshot follows the one before", async () => {
  using made = folder({
    "drizzle/0000_a.sql": old,
    "drizzle/meta/_journal.json":
      '{ "version": "7", "dialect": "postgresql", "entries": [{ "idx": 0, "version": "7", "when": 5, "tag": "0000_a", "breakpoints": true }] }',
    "drizzle/meta/0000_snapshot.json": '{ "id": "one", "prevId": "none", "version": "7", "tables": {} }',
  });
  const { edits } = await draft(script, await opened(made.cwd));
  const text = (path: string) => edits.find((edit) => edit.path === path)?.text ?? "";
  expect(JSON.parse(text("drizzle/meta/_journal.json")).entries).toEqual([
    { idx: 0, version: "7", when: 5, tag: "0000_a", breakpoints: true },
    { idx: 1, version: "7", when: at.getTime(), tag: "0001_adopt_drift", breakpoints: true },
  ]);
  expect(JSON.parse(text("drizzle/meta/0001_snapshot.json"))).toMatchObject({ prevId: "one", tables: {} });
  expect(text("drizzle/0001_adopt_drift.sql").split("--> statement-breakpoint")).toHaveLength(2);
});

it("graphile-migrate's next migration is begun where the tool takes it from", async () => {
  const tree = { "migrations/committed/000001.sql": "--! Previous: -\n--! Hash: sha1:x\n\nselect 1;\n" };
  using made = folder({ ...tree, "migrations/current.sql": "-- Enter migration here\n" });
  const { edits, migration } = await draft({ ...script, up: [] }, await opened(made.cwd));
  expect(migration).toBeNull();
  await put(made.cwd, edits);
  expect(readFileSync(join(made.cwd, "migrations/current.sql"), "utf8")).toContain("--! Message: adopt_drift");
  using busy = folder({ ...tree, "migrations/current.sql": "create table draft ();" });
  await expect(draft({ ...script, up: [] }, await opened(busy.cwd))).rejects.toThrow(
    "migrations/current.sql holds a migration that is not committed",
  );
});

describe("one line, and nothing is written:", () => {
  const refusals: readonly (readonly [string, LayoutId, Tree, Partial<NewMigration>, string])[] = [
    [
      "a change that the plan has",
      "sqitch",
      {
        "sqitch.plan": "%syntax-version=1.0.0\n%project=p\n\nadopt_drift 2024-01-01T00:00:00Z A <a@b> # x\n",
        "deploy/adopt_drift.sql": old,
      },
      {},
      "sqitch.plan has a change adopt_drift already",
    ],
    [
      "a name that would run earlier",
      "plain",
      { "migrations/zzz.sql": old },
      {},
      "migrations/adopt_drift.sql would run before migrations/zzz.sql",
    ],
    [
      "a name that is taken",
      "plain",
      { "migrations/adopt_drift.sql": old },
      {},
      "migrations/adopt_drift.sql is there already",
    ],
    [
      "a mark of the tool inside the SQL",
      "dbmate",
      { "db/migrations/1_x.sql": `-- migrate:up\n${old}` },
      { up: ["CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$\n-- migrate:down\nSELECT 'x' $$;"] },
      "dbmate would read",
    ],
    [
      "what cannot be in a transaction",
      "supabase",
      { "supabase/migrations/1_x.sql": old },
      { inTransaction: false },
      "the Supabase CLI runs every file in one",
    ],
  ];
  it.each(refusals)("%s", async (_name, layout, tree, migration, message) => {
    using made = folder(tree);
    await expect(draft({ ...script, ...migration }, await opened(made.cwd, layout))).rejects.toThrow(message);
  });

  it("migrations that are code", async () => {
    expect(Object.values(writers).filter((writer) => writer === null)).toHaveLength(9);
    using made = folder({ "db/migrate/1_a.rb": "class A < ActiveRecord::Migration[7.0]; end" });
    await expect(draft(script, await opened(made.cwd))).rejects.toThrow("Rails migrations are code");
  });

  it.each(["", "a/b", "../x", "ä", "x;y", "-x", "a\nb.sql", "x".repeat(101)])("the name %j", (name) => {
    expect(() => migrationName(name)).toThrow("is no name for a migration");
  });

  it("a folder that may not be written to, a file that came in between: what was begun is taken back", async () => {
    using made = folder({ "migrations/000001_a.up.sql": old, "migrations/000002_b.down.sql": "mine" });
    const edit = (path: string) => ({ path: `migrations/${path}`, text: "x", before: null });
    await expect(put(made.cwd, [edit("new/000002_b.up.sql"), edit("000002_b.down.sql")])).rejects.toThrow(
      "migrations/000002_b.down.sql is there already: nothing was written",
    );
    expect(readdirSync(join(made.cwd, "migrations"))).toEqual(["000001_a.up.sql", "000002_b.down.sql"]);
    const changed = { path: "migrations/000001_a.up.sql", text: "x", before: "something else" };
    await expect(put(made.cwd, [edit("000003_c.up.sql"), changed])).rejects.toThrow("changed by something else");
    expect(readFileSync(join(made.cwd, "migrations/000001_a.up.sql"), "utf8")).toBe(old);
    expect(existsSync(join(made.cwd, "migrations/000003_c.up.sql"))).toBe(false);
    // A file stands where a folder is to be: what a user without rights is told, whoever runs the test.
    await expect(put(made.cwd, [edit("000001_a.up.sql/x.sql")])).rejects.toThrow("nothing was written");
  });
});
