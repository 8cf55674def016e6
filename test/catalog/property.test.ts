// Schemas made up: on 15 each is the same as on 18, and after one statement by hand exactly what that changed differs.
// A few seeds here; PGDRIFT_READER_RUNS sets how many, PGDRIFT_READER_SEED where they begin.

import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import type { Catalog, CatalogObject, Kind } from "../../src/model/object.ts";
import { objectName } from "../../src/model/object.ts";
import { schema } from "../repair/arbitrary-schema.ts";
import { database } from "./connect.ts";
import { inWords } from "./difference-words.ts";
import { echoIn } from "./echo.ts";

const numRuns = Number(process.env.PGDRIFT_READER_RUNS ?? 2);
const seed = Number(process.env.PGDRIFT_READER_SEED ?? 1);

/** What is done by hand to an object, and the attribute that then differs; null where it is gone. */
type ByHand = (object: CatalogObject) => readonly [statement: string, attribute: string | null] | null;

const on = ({ identity }: CatalogObject) => `${quote(identity.schema)}.${quote(identity.table ?? identity.name)}`;
const own = ({ identity }: CatalogObject) => `${quote(identity.schema)}.${quote(identity.name)}`;
const column = ({ identity }: CatalogObject) =>
  `ALTER TABLE ${quote(identity.schema)}.${quote(identity.table)} ALTER ${quote(identity.name)}`;
const view = ({ attributes }: CatalogObject) => (attributes.materialized === true ? "MATERIALIZED VIEW" : "VIEW");

const byHand: Partial<Record<Kind, readonly ByHand[]>> = {
  table: [
    (it) => [`COMMENT ON TABLE ${own(it)} IS 'by hand'`, "comment"],
    (it) => [
      `ALTER TABLE ${own(it)} ${it.attributes.rowSecurity === true ? "DISABLE" : "ENABLE"} ROW LEVEL SECURITY`,
      "rowSecurity",
    ],
    (it) => [`ALTER TABLE ${own(it)} SET (fillfactor = 50)`, "options"],
    (it) => [`GRANT TRUNCATE ON ${own(it)} TO PUBLIC`, "grants"],
    (it) => [`ALTER TABLE ${own(it)} REPLICA IDENTITY FULL`, "replicaIdentity"],
  ],
  column: [
    (it) => [`COMMENT ON COLUMN ${on(it)}.${quote(it.identity.name)} IS 'by hand'`, "comment"],
    (it) => [`${column(it)} SET STATISTICS 77`, "statistics"],
    (it) => (it.attributes.nullable === true ? [`${column(it)} SET NOT NULL`, "nullable"] : null),
    (it) => (it.attributes.default !== null ? [`${column(it)} DROP DEFAULT`, "default"] : null),
    (it) => [`GRANT REFERENCES (${quote(it.identity.name)}) ON ${on(it)} TO PUBLIC`, "grants"],
  ],
  constraint: [
    (it) => [`COMMENT ON CONSTRAINT ${quote(it.identity.name)} ON ${on(it)} IS 'by hand'`, "comment"],
    (it) =>
      it.attributes.constraintKind === "check" || it.attributes.constraintKind === "foreign key"
        ? [`ALTER TABLE ${on(it)} DROP CONSTRAINT ${quote(it.identity.name)}`, null]
        : null,
  ],
  index: [
    (it) => [`COMMENT ON INDEX ${own(it)} IS 'by hand'`, "comment"],
    (it) => [`ALTER INDEX ${own(it)} SET (fillfactor = 50)`, "definition"],
    (it) => [`DROP INDEX ${own(it)}`, null],
  ],
  view: [
    (it) => [`COMMENT ON ${view(it)} ${own(it)} IS 'by hand'`, "comment"],
    (it) => [`GRANT SELECT ON ${own(it)} TO PUBLIC`, "grants"],
    (it) => [`DROP ${view(it)} ${own(it)}`, null],
  ],
  trigger: [
    (it) => [`ALTER TABLE ${on(it)} DISABLE TRIGGER ${quote(it.identity.name)}`, "enabled"],
    (it) => [`DROP TRIGGER ${quote(it.identity.name)} ON ${on(it)}`, null],
  ],
  policy: [
    (it) => [`ALTER POLICY ${quote(it.identity.name)} ON ${on(it)} USING (false)`, "using"],
    (it) => [`ALTER POLICY ${quote(it.identity.name)} ON ${on(it)} TO pg_monitor`, "roles"],
  ],
  sequence: [(it) => [`ALTER SEQUENCE ${own(it)} INCREMENT 7`, "increment"]],
  type: [(it) => [`ALTER TYPE ${own(it)} ADD VALUE 'by hand'`, "values"]],
};

test("a schema is the same on another major, and one statement is one difference", {
  timeout: 60_000 + numRuns * 10_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      schema,
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 6, maxLength: 12 }),
      async (sql, picks) => {
        await using shadow = await database(18, sql);
        await using live = await database(15, sql);
        const expected = (await readCatalog(shadow.look, { leaveOut: () => false })).catalog;
        const differences = async (actual: Catalog) =>
          (await compareCatalogs(expected, actual, { echo: echoIn(shadow.session) })).differences.map(inWords);
        const actual = (await readCatalog(live.look, { leaveOut: () => false })).catalog;
        expect(await differences(actual)).toEqual([]);

        const objects = [...actual.objects.values()].filter(({ identity }) => byHand[identity.kind] !== undefined);
        for (const [which, how] of picks) {
          const object = objects[which % objects.length];
          const ways = object === undefined ? [] : (byHand[object.identity.kind] ?? []);
          const done = object === undefined ? null : (ways[how % ways.length]?.(object) ?? null);
          if (object === undefined || done === null) continue;
          const [statement, attribute] = done;
          await live.session.batch(["BEGIN", statement, "SET LOCAL search_path = ''"]);
          try {
            const { catalog } = await readCatalog((work) => work(live.session), { leaveOut: () => false });
            const name = `${object.identity.kind} ${objectName(object.identity)}`;
            expect(await differences(catalog), statement).toEqual([
              attribute === null ? `missing ${name}` : `${name}: ${attribute}`,
            ]);
          } finally {
            await live.session.batch(["ROLLBACK"]);
          }
        }
      },
    ),
    { numRuns, seed, endOnFailure: true },
  );
});

function quote(name: string | null): string {
  return `"${(name ?? "").replaceAll('"', '""')}"`;
}
