// The picture of the tables is parsed back by Mermaid itself: what came in as a name must come out as one.

import DOMPurify from "dompurify";
import mermaid from "mermaid";
import { describe, expect, test } from "vitest";
import type { ReportTable } from "../../src/model/report.ts";
import { markdown } from "../../src/report/markdown.ts";
import { mermaidPicture } from "../../src/report/mermaid.ts";
import { hostile } from "./hostile.ts";
import { finding, report } from "./sample.ts";

// Mermaid cleans its titles with a browser's DOM, which is not here; the pictures in a real browser are another test.
Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text });

interface Entity {
  readonly alias: string;
  readonly attributes: readonly { readonly name: string; readonly type: string; readonly comment: string }[];
}

async function parse(text: string) {
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const { getEntities, getRelationships } = db as unknown as {
    getEntities(): ReadonlyMap<string, Entity>;
    getRelationships(): readonly { readonly roleA: string; readonly relSpec: { readonly relType: string } }[];
  };
  return { entities: [...getEntities.call(db).values()], relations: getRelationships.call(db) };
}

function table(keys: Partial<ReportTable> = {}): ReportTable {
  return {
    schema: "public",
    name: "orders",
    change: "changed",
    columns: [
      { name: "id", type: "bigint", nullable: false, primaryKey: true, change: null },
      { name: "note", type: "character varying(50)", nullable: true, primaryKey: false, change: "missing" },
    ],
    relations: [{ name: "fk", columns: ["note"], schema: "auth", table: "users", change: "unexpected" }],
    ...keys,
  };
}

test("says in words what is missing, unexpected or changed, and shows what it points at", async () => {
  const { entities, relations } = await parse(mermaidPicture([table()])?.text ?? "");
  expect(entities.map(({ alias }) => alias)).toEqual(["public.orders (changed)", "auth.users"]);
  expect(entities[0]?.attributes).toMatchObject([
    { name: "id", type: "bigint" },
    { name: "note", type: "varchar(50)", comment: "missing" },
  ]);
  expect(relations).toMatchObject([{ roleA: "note (unexpected)", relSpec: { relType: "NON_IDENTIFYING" } }]);
});

describe("names are data", () => {
  test.each([...hostile, "pk", "fk-1", "uk é", "1", "", "a~b~c", "end", "style", "#quot;"])("%j", async (name) => {
    const column = { name, type: name, nullable: true, primaryKey: true, change: "missing" as const };
    const relation = { name, columns: [name], schema: "x", table: name, change: "missing" as const };
    const all = [table({ schema: name, name, columns: [column], relations: [relation] })];
    const { entities, relations } = await parse(mermaidPicture(all)?.text ?? "");
    expect(entities).toHaveLength(2);
    expect(relations).toHaveLength(1);
    expect(entities[0]?.attributes).toHaveLength(1);
    expect(entities[0]?.alias).toMatch(/ \(missing\)$| \(changed\)$/);
    // What can be a name as it stands in quotes does.
    if (/^[\w .-]+$/.test(name)) expect(entities[1]?.alias.replace(/ +/g, " ")).toBe(`x.${name}`.replace(/ +/g, " "));
  });

  test("two that differ in their signs differ in the picture", () => {
    const names = ["a<b", "a>b", "a b", "a_b", "a%b", "a`b", 'a"b', "a;b"];
    const texts = names.map((name) => mermaidPicture([table({ name })])?.text);
    expect(new Set(texts).size).toBe(names.length);
  });
});

test("of very many tables and columns the worst are shown, the rest is counted, and Mermaid takes it", async () => {
  const columns = Array.from({ length: 1_600 }, (_, index) => ({
    name: `${"c".repeat(55)}_${index}`,
    type: "timestamp with time zone",
    nullable: false,
    primaryKey: false,
    change: index === 1_599 ? ("changed" as const) : null,
  }));
  const all = Array.from({ length: 500 }, (_, index) => table({ name: `t${index}`, columns }));
  const text = markdown.render(report({ findings: [finding()], tables: all }), {
    color: false,
    limit: 1024 * 1024,
    picture: true,
  });
  expect(text).toContain("480 more tables with findings are not pictured.");
  const picture = /```mermaid\n([\s\S]*?)\n```/.exec(text)?.[1] ?? "";
  expect(picture.length).toBeLessThan(50_000);
  const { entities } = await parse(picture);
  expect(entities).toHaveLength(21);
  expect(entities[0]?.attributes.at(-2)).toMatchObject({ name: expect.stringMatching(/_1599$/), comment: "changed" });
  expect(entities[0]?.attributes.at(-1)?.name).toBe("and_1588_more");
});

test("a comment has no picture, nor has a report without tables", () => {
  const options = { color: false, limit: 65_536 };
  expect(markdown.render(report({ findings: [finding()], tables: [table()] }), options)).not.toContain("mermaid");
  expect(markdown.render(report({ findings: [finding()] }), { ...options, picture: true })).not.toContain("mermaid");
});
