// One statement by hand on a type, a function, an event trigger, a publication …, and exactly that differs.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { kinds } from "../../src/catalog/index.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { type Catalog, objectName } from "../../src/model/object.ts";
import { database, type TestedDatabase, type TestedServer } from "./connect.ts";
import { echoIn } from "./echo.ts";
import { cases as otherKinds } from "./other-kinds-cases.ts";
import { cases } from "./types-and-functions-cases.ts";

const majorOf = (on: TestedServer) => (on === "embedded" ? 18 : on);

const rich = readFileSync(new URL("types-and-functions.sql", import.meta.url), "utf8");
const since15 = readFileSync(new URL("types-and-functions-15.sql", import.meta.url), "utf8");

describe.each([14, 15, 18, "embedded"] satisfies TestedServer[])("on %s", (on) => {
  let base: TestedDatabase;
  let changed: TestedDatabase;
  let expected: Catalog;

  beforeAll(async () => {
    const sql = on === 14 ? rich : rich + since15;
    base = await database(on, sql);
    changed = await database(on, sql);
    expected = (await readCatalog(base.look, { leaveOut: () => false })).catalog;
  });
  afterAll(async () => {
    await changed[Symbol.asyncDispose]();
    await base[Symbol.asyncDispose]();
  });

  test.each(cases.filter(([, , since = 14]) => since <= majorOf(on)))("%s", async (statement, differences) => {
    const { session } = changed;
    await session.batch(["BEGIN"]);
    try {
      await session.batch([statement, "SET LOCAL search_path = ''"]);
      const { catalog } = await readCatalog((work) => work(session), { leaveOut: () => false });
      expect(catalog.notCompared).toEqual([]);
      const compared = await compareCatalogs(expected, catalog, { echo: echoIn(base.session) });
      const words = compared.differences.map(({ change, object, attributes }) => {
        const name = `${object.kind} ${objectName(object)}`;
        return change === "changed"
          ? `${name}: ${attributes
              .map((attribute) => attribute.name)
              .sort()
              .join(" ")}`
          : `${change} ${name}`;
      });
      expect(words.sort()).toEqual([...differences].sort());
    } finally {
      await session.batch(["ROLLBACK"]);
    }
  });
});

test("every attribute has a case", () => {
  const seen = new Set(
    [...cases.map(([, told]) => told), ...otherKinds.map(({ differences }) => differences)].flatMap((differences) =>
      differences.flatMap((difference) => {
        const [object = "", names = ""] = difference.split(": ");
        return names.split(" ").map((name) => `${object.split(" ")[0]} ${name}`);
      }),
    ),
  );
  const here = [
    kinds.extension,
    kinds.type,
    kinds.function,
    kinds["event-trigger"],
    kinds.publication,
    kinds["default-privileges"],
  ];
  const all = here.flatMap(({ id, attributes }) => Object.keys(attributes).map((name) => `${id} ${name}`));
  expect(all.filter((attribute) => !seen.has(attribute))).toEqual([]);
});
