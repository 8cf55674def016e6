// The coverage table against the real catalogs of every major, against what the kinds read, and against its page.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { coveragePage } from "../../scripts/coverage-doc.ts";
import { coveredColumns, isIn } from "../../src/catalog/coverage/index.ts";
import { leftOut } from "../../src/catalog/coverage/left-out.ts";
import { ids } from "../../src/catalog/ids.ts";
import { kinds } from "../../src/catalog/index.ts";
import type { ObjectKind } from "../../src/catalog/kind.ts";
import { majors, server } from "../servers/server.ts";

const registry: Readonly<Record<string, ObjectKind>> = kinds;
const ofIdentity = ["name", "schema", "table", "parent"];

const facts = coveredColumns.flatMap(({ catalog, column, coverage, majors: has }) =>
  "compared" in coverage
    ? coverage.compared.map((fact) => {
        const [kind = "", attribute = ""] = fact.split(".");
        return { fact, kind, attribute, column, has, where: `${catalog}.${column}` };
      })
    : [],
);

test.each(majors)("every column of the catalogs of %i has its row, and there is no other", async (major) => {
  const database = await (await server(major)).newDatabase();
  const found = await database.run(`SELECT c.relname || '.' || a.attname AS name FROM pg_attribute AS a
    JOIN pg_class AS c ON c.oid = a.attrelid
    WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`);
  await database.drop();
  const covered = coveredColumns.filter(({ majors: has }) => isIn(has, major));
  expect(covered.map(({ catalog, column }) => `${catalog}.${column}`).sort()).toEqual(
    found.map(({ name }) => String(name)).sort(),
  );
});

test("what is compared is an attribute that there is", () => {
  const unknown = facts.filter(
    ({ kind, attribute }) => !ofIdentity.includes(attribute) && registry[kind]?.attributes[attribute] === undefined,
  );
  expect(unknown.map(({ fact }) => fact)).toEqual([]);
});

test("every attribute of every kind stands in the table", () => {
  const told = new Set(facts.map(({ fact }) => String(fact)));
  const all = ids.flatMap((id) => Object.keys(kinds[id].attributes).map((name) => `${id}.${name}`));
  expect(all.filter((each) => !told.has(each))).toEqual([]);
});

test("a column that is said to be compared is read by that kind; a definition is deparsed by the server", () => {
  const unread = facts.filter(({ kind, attribute, column, has }) => {
    const of = registry[kind];
    if (of === undefined || of.attributes[attribute] === "definition") return false;
    return !majors.some((major) => isIn(has, major) && new RegExp(`\\b${column}\\b`).test(of.query(major)));
  });
  expect(unread.map(({ where, fact }) => `${where} as ${fact}`)).toEqual([]);
});

test("docs/coverage.md is what the table says: run tsx scripts/coverage-doc.ts", () => {
  expect(readFileSync(new URL("../../docs/coverage.md", import.meta.url), "utf8")).toBe(coveragePage());
});

test("what is left out is told in sentences, each once", () => {
  expect(leftOut.length).toBeGreaterThan(10);
  expect(new Set(leftOut).size).toBe(leftOut.length);
  expect(leftOut.filter((each) => !/^[a-z].*[^.]$/.test(each))).toEqual([]);
});
