// The script of a check, from a folder and a real server to the database that is clean again: what is held back, what is
// chosen, what it costs, and the forms that keep nobody waiting.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import type { Report } from "../../src/model/report.ts";
import { run } from "../../src/run.ts";
import { connect } from "../../src/target/target.ts";
import { server } from "../servers/server.ts";
import { asPsql } from "./judge.ts";

const folder = `
CREATE TABLE users (id int PRIMARY KEY, email text NOT NULL, age bigint);
CREATE TABLE orders (id int PRIMARY KEY, owner int REFERENCES users, state text CHECK (state <> ''), note text);
CREATE INDEX orders_owner ON orders (owner);
CREATE VIEW ages AS SELECT id, age FROM users;`;

const byHand = `
ALTER TABLE users ALTER COLUMN email DROP NOT NULL, ADD COLUMN nickname text;
INSERT INTO users VALUES (1, NULL, 2, 'x'), (2, 'a@b.example', 3, 'y');
DROP VIEW ages;
ALTER TABLE users ALTER COLUMN age TYPE int;
CREATE VIEW ages AS SELECT id, age FROM users;
DROP INDEX orders_owner;
ALTER TABLE orders DROP CONSTRAINT orders_state_check, DROP CONSTRAINT orders_owner_fkey;
ALTER TABLE orders ALTER COLUMN note TYPE varchar(9);
ANALYZE users;`;

test("a check's script, in each of its forms, and the database that it leaves", { timeout: 180_000 }, async () => {
  const postgres = await server(15);
  const live = await postgres.newDatabase(`${folder}${byHand}`);
  const cwd = mkdtempSync(join(tmpdir(), "repair-"));
  mkdirSync(join(cwd, "migrations"));
  writeFileSync(join(cwd, "migrations", "0001_all.sql"), folder);
  const check = async (flags: Readonly<Record<string, unknown>>): Promise<Report> =>
    run(await readFlags({ migrations: "migrations", ...flags }, {}, cwd), {
      cwd,
      version: "0.0.0",
      run: { at: "2026-01-01T00:00:00Z", commit: null, url: null, number: null, attempt: null },
      progress: { stage: (_, work) => work(), note: () => undefined },
      wait: async () => undefined,
      connect: () => connect({ url: live.url, env: {} }),
      missingSecret: null,
      addedFiles: async () => null,
    });
  try {
    expect((await check({ "no-scripts": true })).scripts.repair).toBeNull();

    const held = (await check({ "data-checks": true })).scripts.repair;
    expect(held).toMatchObject({ proof: "proven", heldBack: 1, rows: "unproven" });
    expect(held?.sql).toContain("-- Proven in full; one statement is held back, because data is lost");
    expect(held?.sql).toContain("-- ALTER TABLE public.users DROP COLUMN IF EXISTS nickname;");
    expect(held?.hazards).toContainEqual(
      expect.objectContaining({ type: "rows", object: "public.users.email", rows: 1 }),
    );
    expect(held?.hazards).toContainEqual(
      expect.objectContaining({ type: "rewrite", object: "public.users.age", lock: "ACCESS EXCLUSIVE", rows: 2 }),
    );

    // The replica told that text in the place of varchar writes nothing anew; nobody has counted the rows of orders.
    const ofOrders = held?.hazards.filter(({ object }) => object.startsWith("public.orders")) ?? [];
    expect(ofOrders.map(({ type }) => type)).not.toContain("rewrite");
    expect(ofOrders.find(({ object }) => object === "public.orders.note")).toMatchObject({
      type: "lock",
      rows: null,
      message: expect.stringContaining("public.orders has an unknown number of rows (never analysed), "),
    });

    const only = (await check({ only: ["public.users.nickname", "index-missing"], "allow-data-loss": true })).scripts
      .repair;
    expect(only).toMatchObject({ proof: "proven", heldBack: 0 });
    expect(statementsOf(only?.sql)).toEqual([
      "ALTER TABLE public.users DROP COLUMN IF EXISTS nickname",
      "CREATE INDEX orders_owner ON public.orders USING btree (owner)",
    ]);

    const online = (await check({ online: true, "allow-data-loss": true })).scripts.repair;
    expect(online).toMatchObject({ proof: "proven" });
    expect(statementsOf(online?.sql)).toEqual(
      expect.arrayContaining([
        "CREATE INDEX CONCURRENTLY orders_owner ON public.orders USING btree (owner)",
        "ALTER TABLE public.orders VALIDATE CONSTRAINT orders_state_check",
        "ALTER TABLE public.orders VALIDATE CONSTRAINT orders_owner_fkey",
      ]),
    );

    await live.run("UPDATE users SET email = 'c@d.example' WHERE email IS NULL");
    await asPsql(live.url, online?.sql ?? "");
    expect(await check({})).toMatchObject({ verdict: "clean", scripts: { repair: null } });
  } finally {
    await live.drop();
    rmSync(cwd, { recursive: true, force: true });
  }
});

/** What changes the schema, in its order. */
function statementsOf(sql = ""): readonly string[] {
  return sql.split("\n").flatMap((line) => (/^(ALTER|CREATE|DROP) /.test(line) ? [line.replace(/;$/, "")] : []));
}
