// A database that was dumped and restored is the one that it came from: texts that were parsed twice, partitions that
// were attached instead of created, grants in another order. It stays so when it lands on a newer server.

import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import type { Catalog } from "../../src/model/object.ts";
import { majors, server } from "../servers/server.ts";
import { connectTo, database, type TestedDatabase } from "./connect.ts";
import { echoIn } from "./echo.ts";
import { richRoles, richSql } from "./rich.ts";

/** What is attached to its parent's, or merged with it, under a name of its own. */
const attached = `
CREATE TABLE app.visits (day date, user_id bigint, CONSTRAINT visits_user FOREIGN KEY (user_id) REFERENCES app.users) PARTITION BY RANGE (day);
CREATE TABLE app.visits_1 (LIKE app.visits, CONSTRAINT mine FOREIGN KEY (user_id) REFERENCES app.users);
ALTER TABLE app.visits ATTACH PARTITION app.visits_1 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE app.visits_1 ADD CONSTRAINT visits_1_own UNIQUE (day, user_id);
CREATE UNIQUE INDEX visits_day ON app.visits (day, user_id);
CREATE INDEX visits_1_by_hand ON app.visits_1 (user_id);
CREATE INDEX visits_user_id ON app.visits (user_id);
ALTER TABLE app.animals ADD CONSTRAINT lucky CHECK (legs <> 13);
CREATE TABLE app.cats (CONSTRAINT lucky CHECK (legs <> 13)) INHERITS (app.animals);`;

const dumpedFrom = 15;
const canDump = pgDumpMajor() === dumpedFrom;

let shadow: TestedDatabase;
let expected: Catalog;
let dump = "";

beforeAll(async () => {
  if (!canDump) return;
  shadow = await database("embedded", richSql + attached);
  expected = (await readCatalog(shadow.look, { leaveOut: () => false })).catalog;
  const original = await (await server(dumpedFrom)).newDatabase(richSql + attached);
  dump = execFileSync("pg_dump", [original.url], { encoding: "utf8", maxBuffer: 2 ** 26 });
  await original.drop();
});
afterAll(() => shadow?.[Symbol.asyncDispose]());

for (const major of majors.filter((to) => to >= dumpedFrom)) {
  test.skipIf(!canDump)(`restored on ${major} (needs pg_dump of ${dumpedFrom})`, async () => {
    const restored = await (await server(major)).newDatabase(richRoles);
    execFileSync("psql", ["-q", "-v", "ON_ERROR_STOP=1", restored.url], { input: dump, encoding: "utf8" });
    const { session, end } = await connectTo(restored.url);
    try {
      await session.batch(["BEGIN READ ONLY", "SET LOCAL search_path = ''"]);
      const { catalog } = await readCatalog((work) => work(session), { leaveOut: () => false });
      const { differences } = await compareCatalogs(expected, catalog, { echo: echoIn(shadow.session) });
      expect(differences.map(({ object, attributes }) => ({ ...object, attributes }))).toEqual([]);
    } finally {
      await end();
      await restored.drop();
    }
  });
}

function pgDumpMajor(): number {
  try {
    return Number(/ (\d+)\./.exec(execFileSync("pg_dump", ["--version"], { encoding: "utf8" }))?.[1]);
  } catch {
    return 0;
  }
}
