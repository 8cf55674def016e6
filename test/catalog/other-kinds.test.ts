// The kinds that few schemas have: the same SQL is the same schema on every major, after a dump and restore, and one
// statement by hand is exactly one difference.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { ids, type KindId } from "../../src/catalog/ids.ts";
import { kinds } from "../../src/catalog/index.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import type { Catalog } from "../../src/model/object.ts";
import { database, type TestedDatabase, type TestedServer, testedServers } from "./connect.ts";
import { inWords } from "./difference-words.ts";
import { echoIn } from "./echo.ts";
import { type Case, cases } from "./other-kinds-cases.ts";

/** Those behind the ones that the other two files of cases are about. */
const newKinds: readonly KindId[] = ids.slice(ids.indexOf("cast"));

const rich = readFileSync(new URL("other-kinds.sql", import.meta.url), "utf8");
const everything = { leaveOut: () => false };

function serverOf({ since }: Case, at: number): TestedServer {
  const known = ([14, 15, 18] as const).filter((major) => major >= since);
  return known[at % known.length] ?? 18;
}

let shadow: TestedDatabase;
let expected: Catalog;

beforeAll(async () => {
  shadow = await database("embedded", rich);
  expected = (await readCatalog(shadow.look, everything)).catalog;
});
afterAll(() => shadow[Symbol.asyncDispose]());

describe.each(testedServers)("on %s", (on: TestedServer) => {
  let made: TestedDatabase;
  let base: Catalog;

  beforeAll(async () => {
    made = await database(on, rich);
    base = (await readCatalog(made.look, everything)).catalog;
  });
  afterAll(() => made[Symbol.asyncDispose]());

  test("the same SQL is the same schema in the embedded server", async () => {
    const { differences, notCompared } = await compareCatalogs(expected, base, { echo: echoIn(shadow.session) });
    expect(notCompared).toEqual([]);
    expect(differences.map(inWords)).toEqual(on === 14 ? ["schema public: grants"] : []);
    expect(base.objects.size).toBe(expected.objects.size);
  });

  // Each on one server: what a statement changes is no matter of the major.
  const here = cases.filter((each, at) => serverOf(each, at) === on);
  test.each(here)("$statement", async ({ statement, differences }) => {
    const { session } = made;
    await session.batch(["BEGIN"]);
    try {
      await session.batch([statement, "SET LOCAL search_path = ''"]);
      const { catalog } = await readCatalog((work) => work(session), everything);
      expect(catalog.notCompared).toEqual([]);
      const compared = await compareCatalogs(base, catalog, { echo: async () => null });
      expect(compared.differences.map(inWords).sort()).toEqual([...differences].sort());
    } finally {
      await session.batch(["ROLLBACK"]);
    }
  });
});

test("every attribute has a case", () => {
  const seen = new Set(
    cases.flatMap(({ differences }) =>
      differences.flatMap((difference) => {
        const at = difference.lastIndexOf(": ");
        return difference
          .slice(at + 2)
          .split(" ")
          .map((name) => `${difference.split(" ")[0]} ${name}`);
      }),
    ),
  );
  const elsewhere: readonly KindId[] = ["subscription", "security-label"];
  const here = newKinds.filter((id) => !elsewhere.includes(id));
  const all = here.flatMap((id) =>
    Object.entries<string>(kinds[id].attributes)
      .filter(([, how]) => how !== "order")
      .map(([name]) => `${id} ${name}`),
  );
  expect(all.filter((attribute) => !seen.has(attribute))).toEqual([]);
});
