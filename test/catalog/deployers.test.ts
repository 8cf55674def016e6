// The same folder run by another role, and a role that one side lacks, on real servers: clean, or one difference.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareCatalogs, type RoleNames } from "../../src/catalog/compare.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { type Catalog, objectName } from "../../src/model/object.ts";
import { database, type TestedDatabase, type TestedServer } from "./connect.ts";
import { echoIn } from "./echo.ts";

const rich = readFileSync(new URL("types-and-functions.sql", import.meta.url), "utf8");
const tables = `CREATE TABLE lab.orders (id serial PRIMARY KEY); GRANT SELECT ON lab.orders TO lab_reader;
CREATE VIEW lab.totals AS SELECT count(*) AS count FROM lab.orders;`;
const makeRole = (name: string, options = "") =>
  `DO $$ BEGIN CREATE ROLE ${name} ${options}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;`;

/** What a shadow does before the first file, so that public is the same on both sides. */
const publicOf = (on: TestedServer) =>
  on === 14 ? "ALTER SCHEMA public OWNER TO postgres; GRANT ALL ON SCHEMA public TO PUBLIC;" : "";

async function catalogOf({ look }: TestedDatabase): Promise<Catalog> {
  return (await readCatalog(look, { leaveOut: () => false })).catalog;
}

describe.each([14, 15, 18] satisfies TestedServer[])("live on %s, deployed by another role", (on) => {
  let live: TestedDatabase;
  let shadow: TestedDatabase;
  let expected: Catalog;

  beforeAll(async () => {
    const byAnother = `${makeRole("lab_deployer", "SUPERUSER")} SET ROLE lab_deployer; ${rich} ${tables}`;
    live = await database(on, byAnother);
    shadow = await database("embedded", publicOf(on) + rich + tables);
    expected = await catalogOf(shadow);
  });
  afterAll(async () => {
    await live[Symbol.asyncDispose]();
    await shadow[Symbol.asyncDispose]();
  });

  async function told(statement: string, roles?: RoleNames): Promise<readonly string[]> {
    const { session } = live;
    await session.batch(["BEGIN"]);
    try {
      await session.batch([statement, "SET LOCAL search_path = ''"]);
      const { catalog } = await readCatalog((work) => work(session), { leaveOut: () => false });
      const { differences } = await compareCatalogs(expected, catalog, {
        echo: echoIn(shadow.session),
        ...(roles && { roles }),
      });
      return differences.map(
        ({ change, object, attributes, folded }) =>
          `${change} ${object.kind} ${objectName(object)} ${attributes.map(({ name }) => name)}${folded.map(objectName)}`,
      );
    } finally {
      await session.batch(["ROLLBACK"]);
    }
  }

  test("it is clean", async () => {
    expect(await told("SELECT 1")).toEqual([]);
  });

  test("one object of another owner is told", async () => {
    expect(await told("ALTER FUNCTION lab.fired OWNER TO postgres")).toEqual(["changed function lab.fired() owner"]);
  });

  test("the deployer's default privileges are the deployer's", async () => {
    expect(
      await told(
        "ALTER DEFAULT PRIVILEGES FOR ROLE lab_deployer IN SCHEMA lab REVOKE INSERT ON TABLES FROM lab_reader",
      ),
    ).toEqual(["changed default-privileges lab.lab_deployer on tables grants"]);
  });

  test("a role of live alone is one difference", async () => {
    const roles: RoleNames = {
      live: new Set(["postgres", "lab_deployer", "lab_reader", "lab_guest"]),
      folder: new Set(["lab_reader"]),
    };
    const grantAll = `${makeRole("lab_guest")} GRANT USAGE ON SCHEMA lab TO lab_guest; GRANT SELECT ON ALL TABLES IN SCHEMA lab TO lab_guest;
      ALTER DEFAULT PRIVILEGES FOR ROLE lab_deployer GRANT SELECT ON TABLES TO lab_guest`;
    const found = await told(grantAll, roles);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^unexpected role lab_guest /);
    for (const name of ["lab", "lab.item", "lab.orders", "lab.totals", "lab_deployer on tables"])
      expect(found[0]).toContain(name);
  });
});
