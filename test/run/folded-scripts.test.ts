// The same change on many tables is one finding, and what is made of it is about all of them.

import { expect, test } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { pull } from "../../src/run/pull.ts";
import { seeing } from "../../src/run.ts";
import { folder } from "../layouts/folder.ts";
import { server } from "../servers/server.ts";
import { checked, world } from "./live.ts";

const numbers = Array.from({ length: 12 }, (_, at) => at);
const tables = numbers.map((at) => `CREATE TABLE t${at} (id int);\n`).join("");
const grants = numbers.map((at) => `GRANT SELECT ON t${at} TO PUBLIC;\n`).join("");

test("a repair takes each of them back, and a pull adopts each of them", async () => {
  const live = await (await server(18)).newDatabase(
    `${tables}${grants}CREATE TABLE schema_migrations (version varchar NOT NULL PRIMARY KEY);
     INSERT INTO schema_migrations VALUES ('1')`,
  );
  try {
    using made = folder({ "db/migrations/1_tables.sql": `-- migrate:up\n${tables}\n-- migrate:down\n` });
    const report = await checked(made.cwd, live.url);
    expect(report.findings.map(({ rule, folded }) => [rule, folded.length])).toEqual([["grant-public", 11]]);
    const { sql = "", proof } = report.scripts.repair ?? {};
    expect([proof, sql?.match(/^REVOKE SELECT ON TABLE public\.t\d+ FROM PUBLIC;$/gm)?.length]).toEqual(["proven", 12]);
    expect(sql).toContain("-- As it is with table public.t0. (grant-public, critical)");

    const config = await readFlags({ "database-url": live.url }, {}, made.cwd);
    const pulled = await seeing(config, world(made.cwd, live.url), (seen) =>
      pull(seen, {
        name: "grants",
        at: new Date("2026-11-25T15:30:00Z"),
        author: { name: "Anna", email: "anna@example.com" },
        chosen: () => true,
      }),
    );
    const text = JSON.stringify(pulled.drafted?.edits);
    expect([pulled.proof, text.match(/GRANT SELECT ON TABLE public\.t\d+ TO PUBLIC;/g)?.length]).toEqual([
      "proven",
      12,
    ]);
  } finally {
    await live.drop();
  }
}, 120_000);
