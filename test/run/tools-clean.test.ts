// A database that holds what the tool's applied files build, and the tool's own tables: nothing is found in it.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { server } from "../servers/server.ts";

const root = join(import.meta.dirname, "../..");

const cases: Readonly<Record<string, string>> = {
  "graphile-migrate": `
    CREATE SCHEMA app_public;
    DO $$ BEGIN CREATE ROLE visitor; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
    GRANT USAGE ON SCHEMA app_public TO visitor;
    CREATE TABLE app_public.users (id serial PRIMARY KEY);`,
  hasura: "CREATE TABLE users (id serial NOT NULL, email text NOT NULL, PRIMARY KEY (id));",
  atlas: "CREATE TABLE users (id serial PRIMARY KEY);",
  sqitch: "CREATE SCHEMA shop; CREATE TABLE shop.users (id serial PRIMARY KEY);",
  liquibase: `
    CREATE TABLE users (id serial PRIMARY KEY, email text NOT NULL);
    CREATE FUNCTION lower_email() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW.email := lower(NEW.email); RETURN NEW; END $$;
    CREATE TABLE posts (id serial PRIMARY KEY);`,
};

test.each(Object.entries(cases))("%s", async (name, schema) => {
  const cwd = join(root, "test/fixtures", name);
  const database = await (await server(15)).newDatabase(readFileSync(join(cwd, "history.sql"), "utf8") + schema);
  try {
    const args = ["--import", join(root, "node_modules/tsx/dist/loader.mjs"), join(root, "src/cli.ts")];
    const { stdout } = spawnSync(process.execPath, [...args, "check", "--format", "json"], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, DATABASE_URL: database.url },
    });
    const report = JSON.parse(stdout);
    const found = report.findings.map(({ rule, object }: { rule: string; object: { name: string } }) => [
      rule,
      object.name,
    ]);
    expect(found.filter(([rule]: readonly string[]) => rule !== "migration-incomplete")).toEqual([]);
    expect(report.coverage.notCompared).toEqual([]);
    expect(report.migrations.layout).toBe(name);
  } finally {
    await database.drop();
  }
});
