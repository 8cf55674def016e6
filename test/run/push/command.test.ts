// What each folder's own tool is called with: its words, where it runs, and what it reads the address from.

import { expect, test } from "vitest";
import type { LayoutId } from "../../../src/layouts/ids.ts";
import { layouts } from "../../../src/layouts/index.ts";
import { addressOf } from "../../../src/postgres/address.ts";
import { deployCommand } from "../../../src/run/push/command.ts";
import { folder, listed, type Tree } from "../../layouts/folder.ts";

interface Case {
  readonly at: string;
  readonly files?: Tree;
  readonly command: string | null;
  /** Where it runs. */
  readonly in?: string;
  /** Beside DATABASE_URL and libpq's. */
  readonly reads?: Readonly<Record<string, string>>;
}

const url = "postgres://ann:p%40ss@db.example.com:6543/shop?sslmode=require";
const jdbc = "jdbc:postgresql://db.example.com:6543/shop?sslmode=require";

const cases: Readonly<Record<LayoutId, Case>> = {
  supabase: {
    at: "apps/api/supabase/migrations",
    files: { "apps/api/supabase/config.toml": "" },
    command: "supabase db push --yes --db-url postgresql://",
    in: "apps/api",
  },
  prisma: {
    at: "packages/db/prisma/migrations",
    files: {
      "package.json": "{}",
      "packages/db/package.json": "{}",
      "packages/db/prisma/schema.prisma":
        'datasource db { provider = "postgresql"\n url = env("POOLED")\n directUrl = env("DIRECT")\n shadowDatabaseUrl = env("SHADOW") }',
    },
    command: "prisma migrate deploy",
    in: "packages/db",
    reads: { POOLED: url, DIRECT: url },
  },
  drizzle: {
    at: "drizzle",
    files: { "drizzle.config.ts": "export default { dbCredentials: { url: process.env.POSTGRES_URL! } }" },
    command: "drizzle-kit migrate",
    reads: { POSTGRES_URL: url },
  },
  flyway: {
    at: "sql",
    command: "flyway migrate",
    reads: { FLYWAY_URL: jdbc, FLYWAY_USER: "ann", FLYWAY_PASSWORD: "p@ss", FLYWAY_LOCATIONS: "filesystem:sql" },
  },
  "golang-migrate": { at: "db/migrations", command: "migrate -path db/migrations -database postgres:// up" },
  dbmate: { at: "db/migrations", command: "dbmate --migrations-dir db/migrations --no-dump-schema up" },
  goose: {
    at: "migrations",
    command: "goose -dir migrations up",
    reads: { GOOSE_DRIVER: "postgres", GOOSE_DBSTRING: url },
  },
  sqlx: {
    at: "server/migrations",
    files: { "server/Cargo.toml": "" },
    command: "sqlx migrate run --source migrations",
    in: "server",
  },
  diesel: { at: "migrations", command: "diesel migration run --migration-dir migrations" },
  hasura: {
    at: "hasura/migrations/default",
    files: { "hasura/config.yaml": "version: 3" },
    command: "hasura migrate apply --skip-update-check --database-name default",
    in: "hasura",
  },
  atlas: { at: "migrations", command: "atlas migrate apply --dir file://migrations --url postgres://" },
  sqitch: { at: "deploy", files: { "sqitch.plan": "" }, command: "sqitch deploy", reads: { SQITCH_TARGET: "db:pg:" } },
  liquibase: {
    at: "changelog",
    files: { "changelog/db.changelog-master.yaml": "databaseChangeLog: []\n" },
    command: "liquibase update",
    reads: {
      LIQUIBASE_HEADLESS: "true",
      LIQUIBASE_COMMAND_URL: jdbc,
      LIQUIBASE_COMMAND_USERNAME: "ann",
      LIQUIBASE_COMMAND_PASSWORD: "p@ss",
      LIQUIBASE_COMMAND_CHANGELOG_FILE: "changelog/db.changelog-master.yaml",
    },
  },
  "graphile-migrate": { at: "migrations", files: { ".gmrc": "{}" }, command: "graphile-migrate migrate" },
  "node-pg-migrate": { at: "sql/pg", command: "node-pg-migrate up --migrations-dir sql/pg" },
  knex: { at: "migrations", command: "knex migrate:latest" },
  typeorm: {
    at: "src/migrations",
    files: { "src/data-source.ts": "" },
    command: "typeorm-ts-node-commonjs migration:run -d src/data-source.ts",
  },
  sequelize: { at: "migrations", command: "sequelize-cli db:migrate" },
  rails: { at: "db/migrate", command: "bin/rails db:migrate" },
  django: {
    at: "site/app/migrations",
    files: { "site/manage.py": "" },
    command: "python manage.py migrate --no-input",
    in: "site",
  },
  alembic: { at: "alembic/versions", files: { "alembic.ini": "" }, command: "alembic upgrade head" },
  kysely: { at: "migrations", command: "kysely migrate:latest" },
  "mikro-orm": { at: "migrations", command: "mikro-orm migration:up" },
  ecto: { at: "priv/repo/migrations", command: "mix ecto.migrate" },
  plain: { at: "migrations", command: null },
};

const env = { PATH: "/usr/bin", PGSERVICE: "other", PGHOST: "elsewhere" };
const address = addressOf(url, {});
const own = new Set([...Object.keys(env), "DATABASE_URL", ...Object.keys(address.variables)]);

test.each(Object.entries(cases))("%s", async (id, { at, files = {}, command, in: where = ".", reads = {} }) => {
  using made = folder({ [`${at}/x`]: "", ...files });
  const layout = Object.values(layouts).find((each) => each.id === id);
  if (layout === undefined) throw new Error(id);
  const listing = await listed(made.cwd, at);
  const options = { folder: { layout, listing, directory: at }, address, given: null, cwd: made.cwd, env };
  const found = await deployCommand(options);
  expect(found?.command ?? null).toBe(command);
  if (found === null) return;
  expect(found.directory).toBe(where);
  expect(found.install).not.toBe("");
  const { environment } = found;
  expect(Object.fromEntries(Object.entries(environment).filter(([name]) => !own.has(name)))).toEqual(reads);
  expect(environment).toMatchObject({ DATABASE_URL: url, PGHOST: "db.example.com", PGPASSWORD: "p@ss" });
  expect(environment.PGSERVICE).toBeUndefined();
  expect([found.command, ...found.run].join(" ")).not.toMatch(/p@ss|p%40ss|ann/);
});

test("a schema that lies where Prisma would not look is named, and a tool that is there needs no installing", async () => {
  using made = folder({
    "db/schema.prisma": "",
    "db/migrations/x/migration.sql": "",
    "package.json": "{}",
    "node_modules/.bin/prisma": "#!/bin/sh\n",
  });
  const listing = await listed(made.cwd, "db/migrations");
  const options = { folder: { layout: layouts.prisma, listing, directory: "db/migrations" }, address, given: null };
  const found = await deployCommand({ ...options, cwd: made.cwd, env });
  expect(found?.command).toBe("prisma migrate deploy --schema db/schema.prisma");
  expect(found?.install).toBe("npm install --save-dev prisma"); // there, and not executable
});
