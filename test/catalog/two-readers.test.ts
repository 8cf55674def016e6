// Two readers agree: what our reader and the table of changes by hand call equal, pg-delta's calls equal as well, and what
// differs, differs for both; or the statement is in a list here, with the reason. Every fourth in CI, all with PGDRIFT_MANY.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diff } from "@supabase/pg-delta/core";
import { extract } from "@supabase/pg-delta/extract";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { byHand } from "../rules/by-hand.ts";
import { server, type TestDatabase, type TestServer } from "../servers/server.ts";

const made = readFileSync(join(import.meta.dirname, "../rules/by-hand.sql"), "utf8");

/** What pg-delta does not see, and why that is none of ours. */
const unseen: Readonly<Record<string, string>> = {
  "ALTER TABLE users ALTER email SET STORAGE external": "it reads no storage of columns",
  "ALTER TABLE users ALTER email SET STATISTICS 500": "nor their statistics target",
  "ALTER TABLE users ALTER email SET COMPRESSION pglz": "nor their compression",
  "ALTER TABLE users ALTER email SET (n_distinct = 5)": "nor their options",
  "ALTER TABLE items CLUSTER ON items_named": "nor the mark of CLUSTER",
  "ALTER TABLE orders DISABLE TRIGGER ALL": "nor the triggers behind a foreign key",
  "ALTER TABLE regions_eu ALTER size SET NOT NULL": "nor a partition's own NOT NULL",
};

let pgServer: TestServer;
let base: TestDatabase;
let expected: Awaited<ReturnType<typeof factsOf>>;
beforeAll(async () => {
  pgServer = await server(18);
  base = await pgServer.newDatabase(made);
  expected = await factsOf(base.url);
});
afterAll(() => base.drop());

const many = process.env.PGDRIFT_MANY !== undefined;
const tried = byHand.filter(({ findings }, at) => many || at % 4 === 0 || findings.length === 0);

test.each(tried)("$statement", async ({ statement, findings }) => {
  const changed = await pgServer.newDatabase(undefined, base.name);
  try {
    await changed.run(statement);
    const isEqual = diff(expected, await factsOf(changed.url)).length === 0;
    expect(isEqual).toBe(findings.length === 0 || statement in unseen);
  } finally {
    await changed.drop();
  }
});

async function factsOf(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    return (await extract(pool)).factBase;
  } finally {
    await pool.end();
  }
}
