// The kinds that are no relation, read on every major: what differs is no more than text, and the echo settles that.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { ids, type KindId } from "../../src/catalog/ids.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { type Catalog, type CatalogObject, type Json, objectName } from "../../src/model/object.ts";
import { database, type TestedServer, testedServers } from "./connect.ts";
import { echoIn } from "./echo.ts";

const kindsHere: readonly KindId[] = [
  "extension",
  "type",
  "function",
  "event-trigger",
  "publication",
  "default-privileges",
];
const ofOthers = ids.filter((id) => !kindsHere.includes(id));

const rich = readFileSync(new URL("types-and-functions.sql", import.meta.url), "utf8");
const since15 = readFileSync(new URL("types-and-functions-15.sql", import.meta.url), "utf8");

const leaveOut = (object: CatalogObject) => ofOthers.some((kind) => kind === object.identity.kind);

function attributes(catalog: Catalog, kind: KindId, name: string): Readonly<Record<string, Json>> | undefined {
  return [...catalog.objects.values()].find(({ identity }) => identity.kind === kind && objectName(identity) === name)
    ?.attributes;
}

describe.each(testedServers.filter((on) => on !== "embedded"))("PostgreSQL %s", (major: TestedServer) => {
  test("the same SQL is the same schema in the embedded server", async () => {
    const sql = major === 14 ? rich : rich + since15;
    await using live = await database(major, sql);
    await using shadow = await database("embedded", sql);
    const { catalog: actual } = await readCatalog(live.look, { leaveOut });
    const { catalog: expected } = await readCatalog(shadow.look, { leaveOut });
    expect(actual.notCompared).toEqual([]);
    expect(actual.objects.size).toBeGreaterThan(30);
    const { differences } = await compareCatalogs(expected, actual, { echo: echoIn(shadow.session) });
    expect(differences.map(({ object, change, attributes: changed }) => ({ change, object, changed }))).toEqual([]);
  });
});

describe.each([15, "embedded"] satisfies TestedServer[])("read on %s", (on) => {
  test("every attribute says what was made", async () => {
    await using made = await database(on, rich + since15);
    const { catalog } = await readCatalog(made.look, { leaveOut });
    expect(attributes(catalog, "type", "lab.mood")).toMatchObject({
      typeKind: "enum",
      values: ["sad", "ok", "fine", "happy"],
      comment: "how it goes",
      grants: { lab_reader: ["USAGE"] },
      owner: "postgres",
      baseType: null,
      fields: null,
    });
    expect(attributes(catalog, "type", "lab.positive")).toMatchObject({
      typeKind: "domain",
      baseType: "numeric(10,2)",
      nullable: false,
      default: "(1 + 1)",
      constraints: {
        positive: { definition: "CHECK ((VALUE > (0)::numeric))", validated: true },
      },
      constraintComments: { positive: "never negative" },
    });
    expect(attributes(catalog, "type", "lab.word")).toMatchObject({
      collation: "C",
      nullable: true,
      constraints: { short: { definition: "CHECK ((length(VALUE) < 10))", validated: false } },
    });
    expect(attributes(catalog, "type", "lab.Money Pair")).toMatchObject({
      typeKind: "composite",
      fields: [
        { name: "amount", type: "numeric(12,2)", collation: null },
        { name: "json_table", type: "text", collation: "POSIX" },
        { name: "moods", type: "lab.mood[]", collation: null },
      ],
      fieldComments: { amount: "how much" },
    });
    expect(attributes(catalog, "type", "lab.span")).toMatchObject({
      typeKind: "range",
      subtype: "double precision",
      subtypeDiffFunction: "lab.span_diff",
      multirangeType: "lab.spans",
      subtypeOperatorClass: "pg_catalog.float8_ops",
    });
    expect(attributes(catalog, "function", "lab.total(integer, lab.Money Pair, text[])")).toMatchObject({
      functionKind: "function",
      arguments: [
        { name: "item_id", mode: "in", type: "integer", default: null },
        { name: "pair", mode: "in", type: "lab.Money Pair", default: null },
        { name: "rest", mode: "variadic", type: "text[]" },
      ],
      returns: "numeric",
      language: "plpgsql",
      body: "\nBEGIN\n  RETURN 1;\nEND ",
      definition: null,
      volatility: "stable",
      strict: true,
      parallel: "safe",
      cost: 7,
      rows: null,
      security: "definer",
      searchPath: "lab, pg_temp",
      settings: { statement_timeout: "5s" },
      comment: "adds up",
      grants: { PUBLIC: ["EXECUTE"] },
    });
    expect(attributes(catalog, "function", "lab.atomic(integer, integer)")).toMatchObject({
      returns: "TABLE",
      body: null,
      leakproof: true,
      rows: 5,
      security: "invoker",
      searchPath: null,
      definition: expect.stringContaining("BEGIN ATOMIC"),
    });
    expect(attributes(catalog, "function", "lab.several(integer)")).toMatchObject({
      returns: "record",
      grants: { PUBLIC: ["EXECUTE"], lab_reader: ["EXECUTE WITH GRANT OPTION"] },
    });
    expect(attributes(catalog, "function", "lab.one_line(integer)")).toMatchObject({ grants: {} });
    expect(attributes(catalog, "function", 'lab.listed(lab.mood[], "char", json)')).toMatchObject({
      returns: "SETOF lab.mood",
    });
    expect(attributes(catalog, "function", "lab.work(integer, boolean)")).toMatchObject({
      functionKind: "procedure",
      returns: null,
    });
    expect(attributes(catalog, "function", "lab.summed(numeric)")).toMatchObject({
      functionKind: "aggregate",
      body: null,
      aggregate: {
        stateFunction: "lab.add",
        stateType: "numeric",
        initialCondition: "0",
        movingInverseFunction: "lab.sub",
        sortOperator: null,
      },
    });
    expect(attributes(catalog, "function", "lab.span(double precision, double precision)")).toBeUndefined();
    expect(attributes(catalog, "event-trigger", "noticed")).toEqual({
      event: "ddl_command_end",
      function: "lab.noticed",
      enabled: "always",
      tags: ["DROP VIEW", "ALTER VIEW"],
      owner: "postgres",
      comment: "tells",
    });
    expect(attributes(catalog, "publication", "chosen")).toEqual({
      allTables: false,
      tables: { lab: { item: { columns: null, rows: null }, "Odd.Name": { columns: null, rows: null } } },
      schemas: [],
      operations: ["insert", "delete"],
      viaRoot: true,
      generatedColumns: "none",
      owner: "postgres",
      comment: "for the others",
    });
    expect(attributes(catalog, "publication", "filtered")).toMatchObject({
      tables: { lab: { item: { columns: null, rows: expect.stringContaining("price > (0)::numeric") } } },
      schemas: ["lab"],
    });
    expect(attributes(catalog, "publication", "narrow")).toMatchObject({
      tables: { lab: { item: { columns: ["id", "price"], rows: null } } },
    });
    expect(attributes(catalog, "default-privileges", "lab.postgres on tables")).toEqual({
      grants: {
        lab_reader: ["INSERT", "SELECT"],
        PUBLIC: ["DELETE", "INSERT", "REFERENCES", "SELECT", "TRIGGER", "TRUNCATE", "UPDATE"],
      },
    });
    expect(attributes(catalog, "default-privileges", "postgres on functions")).toEqual({ grants: {} });
    expect(attributes(catalog, "default-privileges", "postgres on sequences")).toEqual({
      grants: { lab_reader: ["USAGE"] },
    });
    expect(attributes(catalog, "default-privileges", "lab_reader on schemas")).toEqual({
      grants: { PUBLIC: ["USAGE"] },
    });
    expect(attributes(catalog, "extension", "pgcrypto")).toEqual({
      schema: "public",
      version: expect.stringMatching(/^1\.\d \(default\)$/),
      comment: null,
    });
  });
});

test("of an extension that the server no longer offers, the version is taken for the default, and no comment is known", async () => {
  await using made = await database(15, rich);
  await made.run("UPDATE pg_extension SET extname = 'gone' WHERE extname = 'pgcrypto'");
  const { catalog } = await readCatalog(made.look, { leaveOut });
  expect(attributes(catalog, "extension", "gone")).toMatchObject({ version: "1.3 (default)", comment: null });
});
