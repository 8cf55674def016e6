// Where each tool's folder is found, and what is told apart: tools that share a place, a name or a table.

import { describe, expect, it } from "vitest";
import { chooseFolder, findFolders } from "../../src/layouts/find.ts";
import { readHistories } from "../../src/layouts/history.ts";
import { layouts } from "../../src/layouts/index.ts";
import { connect } from "../../src/target/target.ts";
import { server } from "../servers/server.ts";
import { folder, type Tree } from "./folder.ts";

const journal = '{"dialect":"postgresql","entries":[]}';
const goose = "-- +goose Up\nselect 1;\n";
const dbmate = "-- migrate:up\nselect 1;\n";

const places: readonly (readonly [string, Tree, readonly string[]])[] = [
  ["Drizzle's own place", { "drizzle/meta/_journal.json": journal }, ["drizzle drizzle"]],
  [
    "Drizzle's configuration, below a comment",
    {
      "drizzle.config.ts": "export default { // out: './b',\n  /* out: 'c' */ out: './db/a/', schema: 's' }",
      "db/a/meta/_journal.json": journal,
      "drizzle/meta/_journal.json": journal,
    },
    ["drizzle db/a"],
  ],
  [
    "Drizzle in a part of a monorepo",
    { "packages/db/drizzle/meta/_journal.json": journal },
    ["drizzle packages/db/drizzle"],
  ],
  [
    "Drizzle under any name, by its journal",
    { "packages/db/pg/meta/_journal.json": journal, "packages/db/queries/x.sql": "" },
    ["drizzle packages/db/pg"],
  ],
  [
    "Flyway's own place",
    { "src/main/resources/db/migration/V1__a.sql": "" },
    ["flyway src/main/resources/db/migration"],
  ],
  [
    "Flyway's place in a module",
    { "api/app/src/main/resources/db/migration/V1__a.sql": "" },
    ["flyway api/app/src/main/resources/db/migration"],
  ],
  [
    "Flyway's folders inside",
    { "db/migration/v1/V1__a.sql": "", "db/migration/v2/V2__b.sql": "" },
    ["flyway db/migration"],
  ],
  [
    "a folder sql that is not Flyway's is nobody's",
    { "sql/queries.sql": "", "db/migrations/1_a.sql": dbmate },
    ["dbmate db/migrations"],
  ],
  [
    "locations of one configuration are one folder",
    {
      "flyway.conf": "flyway.locations=filesystem:db/migration,filesystem:sql\n",
      "db/migration/V2__b.sql": "",
      "sql/V1__a.sql": "",
    },
    ["flyway db/migration"],
  ],
  [
    "a class path is taken for a project's resources",
    { "flyway.toml": '[flyway]\nlocations = ["classpath:sql/steps"]\n', "src/main/resources/sql/steps/V1__a.sql": "" },
    ["flyway src/main/resources/sql/steps"],
  ],
  [
    "dbmate's environment",
    { ".env": 'A=1\nDBMATE_MIGRATIONS_DIR="./sql/up"\n', "sql/up/1_a.sql": dbmate },
    ["dbmate sql/up"],
  ],
  [
    "sqlx's configuration",
    { "sqlx.toml": '[migrate]\nmigrations-dir = "db/sqlx"\n', "db/sqlx/1_a.sql": "" },
    ["sqlx db/sqlx"],
  ],
  [
    "Diesel's configuration",
    { "diesel.toml": '[migrations_directory]\ndir = "db/d"\n', "db/d/1_a/up.sql": "" },
    ["diesel db/d"],
  ],
  [
    "goose by content, under any name",
    { "internal/store/pg/steps/00001_a.sql": goose },
    ["goose internal/store/pg/steps"],
  ],
  [
    "of a folder for each database, PostgreSQL's",
    { "migrations/postgres/1_a.sql": dbmate, "migrations/mysql/1_a.sql": dbmate, "migrations/sqlite/1_a.sql": dbmate },
    ["dbmate migrations/postgres"],
  ],
  ["content goes before names", { "migrations/001_a.sql": goose }, ["goose migrations"]],
  [
    "a Supabase folder with Drizzle's journal can be either's",
    { "supabase/migrations/meta/_journal.json": journal, "supabase/migrations/20240101000000_a.sql": "" },
    ["supabase supabase/migrations", "drizzle supabase/migrations"],
  ],
];

describe("found:", () => {
  it.each(places)("%s", async (_, tree, expected) => {
    using made = folder(tree);
    const found = await findFolders({ cwd: made.cwd, directory: null, layout: null });
    expect(found.map(({ layout, listing }) => `${layout.id} ${listing.directory}`)).toEqual(expected);
  });

  it("a folder that two tools are sure of is Supabase's, where no history says otherwise", async () => {
    using made = folder({ "supabase/migrations/meta/_journal.json": journal, "supabase/migrations/1_a.sql": "" });
    const found = await findFolders({ cwd: made.cwd, directory: null, layout: null });
    expect(chooseFolder(found, new Map()).layout.id).toBe("supabase");
    const applied = {
      version: "1704100000000",
      name: null,
      state: "applied",
      checksum: null,
      statements: null,
      appliedAt: null,
    } as const;
    const history = { table: "drizzle.__drizzle_migrations", entries: [applied] };
    expect(chooseFolder(found, new Map([["drizzle", history]])).layout.id).toBe("drizzle");
  });
});

const tables: readonly (readonly [string, string, readonly string[]])[] = [
  ["golang-migrate's has dirty", "CREATE TABLE schema_migrations (version bigint, dirty boolean)", ["golang-migrate"]],
  ["dbmate's has not", "CREATE TABLE schema_migrations (version varchar)", ["dbmate"]],
  ["Ecto's has a time", "CREATE TABLE schema_migrations (version bigint, inserted_at timestamp)", []],
  [
    "a platform's own are none",
    "CREATE SCHEMA auth; CREATE TABLE auth.schema_migrations (version varchar); CREATE SCHEMA supabase_migrations; CREATE TABLE supabase_migrations.schema_migrations (version text)",
    [],
  ],
];

describe("schema_migrations:", () => {
  it.each(tables)("%s", async (_, sql, expected) => {
    const database = await (await server(15)).newDatabase(sql);
    try {
      await using target = await connect({ url: database.url, env: {} });
      const of = [layouts["golang-migrate"], layouts.dbmate];
      expect([...(await target.look((session) => readHistories(session, of))).keys()]).toEqual(expected);
    } finally {
      await database.drop();
    }
  });
});
