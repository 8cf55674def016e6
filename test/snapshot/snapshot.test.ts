// A snapshot: the same schema is the same file, what is read back is what was written, and a file that somebody made or
// broke is one line.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFlags } from "../../src/config/read.ts";
import { UserError } from "../../src/model/errors.ts";
import { snapshotOfDatabase, type Taken } from "../../src/run/snapshot.ts";
import { writeDocument } from "../../src/snapshot/document.ts";
import { readSnapshot } from "../../src/snapshot/read.ts";
import { writeSnapshot } from "../../src/snapshot/write.ts";
import { connect } from "../../src/target/target.ts";
import { catalogOf } from "../catalog/catalog-of.ts";
import { richSql } from "../catalog/rich.ts";
import { server, type TestDatabase } from "../servers/server.ts";

async function take(database: TestDatabase): Promise<Taken> {
  await using target = await connect({ url: database.url, env: {} });
  return await snapshotOfDatabase(await readFlags({}, {}, "/"), target);
}

describe("of a database", () => {
  let first: TestDatabase;
  let second: TestDatabase;
  let taken: Taken;
  let text: string;

  beforeAll(async () => {
    const pg = await server(15);
    const schema = `${richSql}
CREATE SCHEMA supabase_migrations;
CREATE TABLE supabase_migrations.schema_migrations (version text PRIMARY KEY, statements text[], name text);
INSERT INTO supabase_migrations.schema_migrations VALUES ('20240101000000', ARRAY['SELECT 1', 'SELECT 2'], 'first');`;
    first = await pg.newDatabase(schema);
    second = await pg.newDatabase(`CREATE SCHEMA before; DROP SCHEMA before; ${schema}`);
    taken = await take(first);
    text = writeSnapshot(taken.snapshot);
  });
  afterAll(() => Promise.all([first.drop(), second.drop()]));

  test("is read back as it was, with the history's statements as a digest", () => {
    const { catalog, platform, target } = readSnapshot(text, "live.json");
    expect(catalog.notCompared).toEqual(taken.snapshot.catalog.notCompared);
    expect(new Map([...catalog.objects].sort())).toEqual(new Map([...taken.snapshot.catalog.objects].sort()));
    expect(platform).toBe("none");
    expect(target).toEqual(
      taken.snapshot.target && {
        ...taken.snapshot.target,
        histories: new Map([
          [
            "supabase",
            {
              table: "supabase_migrations.schema_migrations",
              entries: [
                {
                  version: "20240101000000",
                  name: "first",
                  state: "applied",
                  checksum: null,
                  statements: null,
                  appliedAt: null,
                  digest: expect.stringMatching(/^sha256:/),
                },
              ],
            },
          ],
        ]),
      },
    );
  });

  test("is the same file, byte for byte, for the same schema in another database", async () => {
    const other = writeSnapshot((await take(second)).snapshot);
    expect(other.replace(second.name, first.name)).toBe(text);
  });

  test("is small: a line an object, and what is usual said once", () => {
    expect(text.length / taken.snapshot.catalog.objects.size).toBeLessThan(220);
  });

  test("is a document for people, too", () => {
    const document = writeDocument(taken.users, taken.title);
    expect(document).toContain("```mermaid\nerDiagram\n");
    expect(document).toContain("### Table `orders`");
    expect(document).not.toContain("schema_migrations");
  });
});

test("what looks like a secret is not in it", () => {
  const catalog = catalogOf([
    {
      kind: "trigger",
      path: "public.users.hook",
      attributes: {
        definition: `CREATE TRIGGER hook … '{"Authorization":"Bearer abcdefgh12345678"}'`,
        enabled: "origin",
        comment: null,
      },
    },
  ]);
  const text = writeSnapshot({ catalog, platform: "none", target: null });
  expect(text).toContain("[redacted]");
  expect(text).not.toContain("abcdefgh12345678");
});

describe("a file that is no good is one line", () => {
  const good = JSON.parse(writeSnapshot({ catalog: catalogOf([]), platform: "none", target: null }));
  const objects = (kind: string, list: unknown) => ({ ...good, objects: { ...good.objects, [kind]: list } });
  const deep = JSON.parse(`${"[".repeat(60)}${"]".repeat(60)}`);
  const target = {
    database: "d",
    schema: null,
    deployer: "d",
    publicSchema: "15",
    schemas: [],
    roles: [],
    histories: {},
  };

  test.each<[string, unknown, RegExp]>([
    ["another file", { name: "x" }, /is no snapshot of pgdrift/],
    ["a list", [], /is no snapshot of pgdrift/],
    [
      "a newer version",
      { ...good, snapshotVersion: 2 },
      /is a snapshot of version 2, and this pgdrift reads version 1; use/,
    ],
    ["no version", { ...good, snapshotVersion: undefined }, /version nothing/],
    [
      "a kind of the future",
      { ...good, usual: { ...good.usual, wormhole: {} } },
      /the kind wormhole, which this pgdrift does not know/,
    ],
    [
      "an attribute of the future",
      { ...good, usual: { ...good.usual, rule: { ...good.usual.rule, warp: 1 } } },
      /speaks of warp of a rule/,
    ],
    [
      "an object without a name",
      objects("table", [{ schema: "public" }]),
      /objects.table: found nothing, expected a text/,
    ],
    ["one object twice", objects("schema", [{ name: "a" }, { name: "a" }]), /twice/],
    ["a deep value", objects("schema", [{ name: "a", is: { grants: deep } }]), /nested more than/],
    ["a kind that is no list", objects("schema", { length: 1e9 }), /objects.schema is an object, expected a list/],
    [
      "role attributes that are SQL",
      { ...good, target: { ...target, roles: [{ name: "a", attributes: "LOGIN; DROP TABLE x" }] } },
      /are no attributes of a role/,
    ],
  ])("%s", (_, content, message) => {
    const read = () => readSnapshot(JSON.stringify(content), "live.json");
    expect(read).toThrow(UserError);
    expect(read).toThrow(message);
  });

  test.each(["{", "{".repeat(100_000), `{"a":${"[".repeat(200_000)}`, ""])("broken JSON", (text) => {
    expect(() => readSnapshot(text, "live.json")).toThrow(/^live.json: is no JSON that can be read/);
  });

  test("names of the language's own are data", () => {
    const read = readSnapshot(
      JSON.stringify(good).replace('"objects":{', '"__proto__":{"a":1},"objects":{'),
      "live.json",
    );
    expect(read.catalog.objects.size).toBe(0);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  test("what an older one did not read is not compared", () => {
    const { rule: _, ...usual } = good.usual;
    expect(readSnapshot(JSON.stringify({ ...good, usual }), "live.json").catalog.notCompared).toEqual([
      { kind: "rule", name: "*", reason: expect.stringContaining("write it again") },
    ]);
  });
});
