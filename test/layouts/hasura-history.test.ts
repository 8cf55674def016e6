import { beforeAll, expect, test } from "vitest";
import { hasura } from "../../src/layouts/hasura.ts";
import { readHistories } from "../../src/layouts/history.ts";
import { connect } from "../../src/target/target.ts";
import { server } from "../servers/server.ts";

// As the server of version 1.3 makes both: `hdb_version` is there whether or not its state is used.
const make = `CREATE SCHEMA hdb_catalog;
CREATE TABLE hdb_catalog.hdb_version (hasura_uuid uuid PRIMARY KEY DEFAULT gen_random_uuid(), version text NOT NULL,
  upgraded_on timestamptz NOT NULL, cli_state jsonb DEFAULT '{}' NOT NULL, console_state jsonb DEFAULT '{}' NOT NULL);
INSERT INTO hdb_catalog.hdb_version (version, upgraded_on) VALUES ('43', now());`;
const former = `CREATE TABLE hdb_catalog.schema_migrations (version bigint PRIMARY KEY, dirty boolean NOT NULL);
INSERT INTO hdb_catalog.schema_migrations VALUES (1700000000001, true), (1700000000000, false);`;
const state = `UPDATE hdb_catalog.hdb_version SET cli_state = '{"migrations": {"default": {"1700000000002": false}}}';`;

let pg: Awaited<ReturnType<typeof server>>;
beforeAll(async () => {
  pg = await server(15);
});

test.each([
  [
    "before version 2 in a table of its own",
    make + former,
    "hdb_catalog.schema_migrations",
    ["1700000000000", "1700000000001"],
  ],
  ["in the state, once it is there", make + former + state, "hdb_catalog.hdb_version", ["1700000000002"]],
  ["nowhere on a new server", make, "hdb_catalog.hdb_version", []],
])("the history is %s", async (_, sql, table, versions) => {
  const database = await pg.newDatabase(sql);
  try {
    await using target = await connect({ url: database.url, env: {} });
    const history = (await target.look((session) => readHistories(session, [hasura]))).get("hasura");
    expect(history?.table).toBe(table);
    expect(history?.entries.map(({ version }) => version)).toEqual(versions);
  } finally {
    await database.drop();
  }
});
