// The same schema reads the same on every major; where a deparsed text differs, its echo does not.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { kinds } from "../../src/catalog/index.ts";
import type { ObjectKind } from "../../src/catalog/kind.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import type { Catalog, Json, Kind } from "../../src/model/object.ts";
import { type TestedDatabase, testedServers } from "./connect.ts";
import { echoIn } from "./echo.ts";
import { richDatabase } from "./rich.ts";

const catalogOf = async (database: TestedDatabase) =>
  (await readCatalog(database.look, { leaveOut: () => false })).catalog;

let shadow: TestedDatabase;
let expected: Catalog;

beforeAll(async () => {
  shadow = await richDatabase("embedded");
  expected = await catalogOf(shadow);
});
afterAll(() => shadow[Symbol.asyncDispose]());

describe.each(testedServers)("on %s", (on) => {
  test("the schema that the same statements built is the same", async () => {
    await using database = await richDatabase(on);
    const live = await catalogOf(database);
    const { differences } = await compareCatalogs(expected, live, { echo: echoIn(shadow.session) });
    const publicOf14 = {
      object: { kind: "schema", schema: null, table: null, name: "public" },
      attributes: [{ name: "grants", expected: { PUBLIC: ["USAGE"] }, actual: { PUBLIC: ["CREATE", "USAGE"] } }],
    };
    expect(differences).toMatchObject(on === 14 ? [publicOf14] : []);
    expect(live.objects.size).toBe(expected.objects.size);
  });

  test("every definition has an echo, which is its own echo", async () => {
    await using database = await richDatabase(on);
    const live = await catalogOf(database);
    const echo = echoIn(shadow.session);
    const refused: string[] = [];
    const all = definitions(live);
    expect(new Set(all.map(({ object }) => object.identity.kind))).toEqual(new Set(relationKinds));
    for (const { object, kind, attribute, text, path } of all) {
      const form = kind.echo?.(object, attribute, text, expected.server.major, path) ?? null;
      const once = form && (await echo(form));
      const again = once && kind.echo?.(object, attribute, once, expected.server.major, path);
      if (!again || (await echo(again)) !== once)
        refused.push(`${JSON.stringify(object.identity)} ${attribute}: ${text}`);
    }
    expect(refused).toEqual([]);
  });
});

test.each([14, 15, 18] as const)("on %i, a role that may do nothing reads what a superuser reads", async (on) => {
  await using database = await richDatabase(on);
  const { catalog } = await readCatalog(
    (work) =>
      database.look(async (session) => {
        await session.query("SET LOCAL ROLE pg_signal_backend");
        return work(session);
      }),
    { leaveOut: () => false },
  );
  expect(catalog).toEqual(await catalogOf(database));
});

test("the shadow is as it was after all echoes", async () => {
  expect(await catalogOf(shadow)).toEqual(expected);
});

const relationKinds: readonly Kind[] = ["table", "column", "constraint", "index", "view", "trigger", "rule", "policy"];

function definitions(catalog: Catalog) {
  const registry: Readonly<Partial<Record<Kind, ObjectKind>>> = kinds;
  return [...catalog.objects.values()].flatMap((object) => {
    const kind = registry[object.identity.kind];
    if (!kind || !relationKinds.includes(object.identity.kind)) return [];
    return Object.entries(object.attributes)
      .filter(([attribute]) => kind.attributes[attribute] === "definition")
      .flatMap(([attribute, value]) => texts(value).map(({ text, path }) => ({ object, kind, attribute, text, path })));
  });
}

function texts(value: Json, path: readonly string[] = []): readonly { text: string; path: readonly string[] }[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inside]) => texts(inside, [...path, name]));
}
