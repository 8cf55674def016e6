// What no kind reads is named, one by one, by an ordinary role, and nothing that came with the server or an extension is.

import { describe, expect, test } from "vitest";
import { readCatalog } from "../../src/catalog/read.ts";
import type { Session } from "../../src/postgres/session.ts";
import { majors } from "../servers/server.ts";
import { database, testedServers } from "./connect.ts";

/** Statement, what it makes the census name, and the first major that knows it. */
const cases: [statement: string, named: string[], since?: number][] = [
  ["SELECT 1", []],
  ["CREATE COLLATION app.plain (provider = libc, locale = 'C')", ["collation app.plain"]],
  ["CREATE CONVERSION app.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8", ["conversion app.latin"]],
  [
    "CREATE OPERATOR app.=== (LEFTARG = integer, RIGHTARG = app.mood[], FUNCTION = app.like_it)",
    ["operator app.===(integer, app.mood[])"],
  ],
  ["CREATE OPERATOR app.!!! (RIGHTARG = integer, FUNCTION = int4abs)", ["operator app.!!!(NONE, integer)"]],
  ["CREATE OPERATOR FAMILY app.kin USING btree", ["operator-family app.kin for btree"]],
  [
    "CREATE OPERATOR CLASS app.ints FOR TYPE integer USING hash AS OPERATOR 1 =, FUNCTION 1 hashint4(integer)",
    ["operator-class app.ints for hash", "operator-family app.ints for hash"],
  ],
  ["CREATE STATISTICS app.both (dependencies) ON a, b FROM app.pairs", ["statistics app.both"]],
  ["CREATE TEXT SEARCH CONFIGURATION app.words (COPY = simple)", ["text-search-configuration app.words"]],
  ["CREATE TEXT SEARCH DICTIONARY app.terms (TEMPLATE = simple)", ["text-search-dictionary app.terms"]],
  [
    "CREATE TEXT SEARCH PARSER app.cut (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype)",
    ["text-search-parser app.cut"],
  ],
  ["CREATE TEXT SEARCH TEMPLATE app.form (LEXIZE = dsimple_lexize)", ["text-search-template app.form"]],
  ["CREATE ACCESS METHOD heaps TYPE TABLE HANDLER heap_tableam_handler", ["access-method heaps"]],
  ["CREATE CAST (app.mood AS integer) WITH FUNCTION app.as_integer", ["cast app.mood as integer"]],
  ["CREATE TYPE app.span AS RANGE (subtype = integer)", []],
  ["CREATE TYPE app.shell", ["base-type app.shell"]],
  ["CREATE LANGUAGE other HANDLER plpgsql_call_handler", ["language other"]],
  [
    "CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal))",
    ["transform integer in sql"],
  ],
  ["CREATE FOREIGN DATA WRAPPER far", ["foreign-data-wrapper far"]],
  [
    `CREATE FOREIGN DATA WRAPPER far; CREATE SERVER away FOREIGN DATA WRAPPER far;
     CREATE USER MAPPING FOR PUBLIC SERVER away OPTIONS (password 'secret');
     CREATE FOREIGN TABLE app.there (a integer) SERVER away`,
    ["foreign-data-wrapper far", "foreign-server away", "foreign-table app.there", "user-mapping public on away"],
  ],
  ["SELECT lo_create(424242)", []],
  ["SELECT lo_create(424242); GRANT SELECT ON LARGE OBJECT 424242 TO PUBLIC", ["large-object 424242"]],
  ["GRANT SET ON PARAMETER work_mem TO PUBLIC", ["parameter-grant work_mem"], 15],
  [
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET statement_timeout = ''5s''', current_database());
     EXECUTE format('ALTER ROLE CURRENT_USER IN DATABASE %I SET work_mem = ''8MB''', current_database()); END $$`,
    ["database-setting postgres: work_mem", "database-setting statement_timeout"],
  ],
];

const base = `CREATE EXTENSION pgcrypto; CREATE SCHEMA app; CREATE TYPE app.mood AS ENUM ('a'); CREATE TABLE app.pairs (a integer, b integer);
CREATE FUNCTION app.like_it(integer, app.mood[]) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE FUNCTION app.as_integer(app.mood) RETURNS integer LANGUAGE sql AS 'SELECT 1';`;

async function named(session: Session): Promise<readonly string[]> {
  const { catalog } = await readCatalog((work) => work(session), { leaveOut: () => false });
  return catalog.notCompared.map(({ kind, name }) => `${kind} ${name}`).sort();
}

describe.each(testedServers)("on %s", (on) => {
  test("each is named, and nothing else is", async () => {
    await using made = await database(on, base);
    const { session } = made;
    for (const [statement, expected, since = 14] of cases) {
      if (since > session.server.major) continue;
      await session.batch(["BEGIN"]);
      try {
        await session.batch([statement]);
        expect(await named(session), statement).toEqual(expected);
      } finally {
        await session.batch(["ROLLBACK"]);
      }
    }
  });
});

describe.each(majors)("PostgreSQL %i, to a role without rights", (major) => {
  test("all of it is told, subscriptions too", async () => {
    await using made = await database(major, base);
    const { session } = made;
    await session.batch(["BEGIN"]);
    try {
      await session.batch([
        `CREATE ROLE census_nobody; CREATE SUBSCRIPTION from_far CONNECTION 'dbname=far password=secret' PUBLICATION p WITH (connect = false);
         CREATE FOREIGN DATA WRAPPER far; CREATE SERVER away FOREIGN DATA WRAPPER far;
         CREATE USER MAPPING FOR CURRENT_USER SERVER away OPTIONS (password 'secret');
         SELECT lo_create(424242); GRANT SELECT ON LARGE OBJECT 424242 TO PUBLIC; CREATE STATISTICS app.both ON a, b FROM app.pairs`,
        "SET LOCAL ROLE census_nobody",
        "SET LOCAL search_path = ''",
      ]);
      expect(await named(session)).toEqual([
        "foreign-data-wrapper far",
        "foreign-server away",
        "large-object 424242",
        "statistics app.both",
        "subscription from_far",
        "user-mapping postgres on away",
      ]);
    } finally {
      await session.batch(["ROLLBACK"]);
    }
  });
});
