// A database that went through pg_dump and restore has other texts, and is the same schema.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { objectName } from "../../src/model/object.ts";
import { server } from "../servers/server.ts";
import { connectTo, database, lookAt } from "./connect.ts";
import { echoIn } from "./echo.ts";

const sql = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

/** pg_dump writes a language whose handler is the server's as an extension, which there is none of. */
const withoutLanguage = (text: string) => text.replace(/^.*LANGUAGE other\b.*$/gm, "");

/** What it is made of, and what a dump of the schema alone does not take along: the database's own, and large objects. */
const schemas: readonly (readonly [of: string, sql: string, notDumped: RegExp | null])[] = [
  ["types and functions", `${sql("types-and-functions.sql")}\n${sql("types-and-functions-15.sql")}`, null],
  [
    "the other kinds",
    withoutLanguage(sql("other-kinds.sql")),
    /^missing (database-setting |privileges (the database|large objects|language sql)$)/,
  ],
];

/** Null where none is installed; else it reads servers up to its own major. */
function dumpMajor(): number | null {
  try {
    return Number.parseInt(/\d+/.exec(execFileSync("pg_dump", ["--version"], { encoding: "utf8" }))?.[0] ?? "", 10);
  } catch {
    return null;
  }
}

const dumper = dumpMajor();

describe.skipIf(dumper === null || dumper < 15)(
  "dumped from 15 and restored (skipped without a pg_dump of 15 or later)",
  () => {
    test.each(schemas)("%s: nothing differs", async (_of, rich, notDumped) => {
      const pg = await server(15);
      const source = await pg.newDatabase(rich);
      const dump = execFileSync("pg_dump", ["--schema-only", source.url], { encoding: "utf8" });
      const restored = await pg.newDatabase();
      execFileSync("psql", ["--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", restored.url], {
        input: dump,
        stdio: ["pipe", "ignore", "inherit"],
      });
      const client = await connectTo(restored.url);
      await using shadow = await database("embedded", rich);
      try {
        const { catalog: live } = await readCatalog(lookAt(client.session), { leaveOut: () => false });
        const { catalog: expected } = await readCatalog(shadow.look, { leaveOut: () => false });
        const { differences, notCompared } = await compareCatalogs(expected, live, { echo: echoIn(shadow.session) });
        expect(notCompared).toEqual([]);
        expect(live.objects.size).toBeGreaterThan(40);
        const told = differences.map(({ change, object }) => `${change} ${object.kind} ${objectName(object)}`);
        expect(told.filter((each) => !notDumped?.test(each))).toEqual([]);
      } finally {
        await client.end();
        await restored.drop();
        await source.drop();
      }
    });
  },
);
