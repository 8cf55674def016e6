// The same thing on many objects is one finding; a missing and an unexpected object of one shape are probably one that was renamed.

import { expect, test } from "vitest";
import { foldPatterns } from "../../src/drift/fold.ts";
import { renamed } from "../../src/drift/renamed.ts";
import { type Catalog, objectKey } from "../../src/model/object.ts";
import { finding } from "../report/sample.ts";
import { identity, missing, object, unexpected } from "../rules/sides.ts";

const grants = (number: number, schema = "public") =>
  Array.from({ length: number }, (_, at) =>
    finding({
      rule: "grant-public",
      object: identity(`table ${schema}.t${at}`),
      expected: null,
      actual: "anon: SELECT",
    }),
  );

test("the same grant on 212 tables, a schema a finding, and others as they are", () => {
  const other = finding({ rule: "grant-public", object: identity("table public.x"), actual: "anon: ALL" });
  const folded = foldPatterns([...grants(212), other, ...grants(4000, "app"), ...grants(9, "few")]);
  expect(folded.map((each) => each.folded.length)).toEqual([211, 0, 3999, ...Array(9).fill(0)]);
});

test("one more: the same id, and another content", () => {
  const [[some], [more]] = [foldPatterns(grants(20)), foldPatterns(grants(21).toReversed())];
  expect(some?.id).toBe(more?.id);
  expect(some?.content).not.toBe(more?.content);
  expect(foldPatterns(grants(20).toReversed())[0]).toMatchObject({ id: some?.id, content: some?.content });
});

test("renames are paired by shape, and only where nothing else would do", () => {
  const type = { type: "text", nullable: true };
  const columns = ["public.a.x", "public.b.x", "public.c.y"].map((name) => object(`column ${name}`, type));
  const catalog: Catalog = {
    server: { major: 18, version: "18.0" },
    objects: new Map(columns.map((each) => [objectKey(each.identity), each])),
    notCompared: [],
  };
  const pairs = (...differences: Parameters<typeof renamed>[0]) =>
    [...renamed(differences, { expected: catalog, live: catalog }).values()].map(({ name }) => name);
  const lost = missing("table public.a", {}, ["column public.a.x"]);
  expect(pairs(lost, unexpected("table public.b", {}, ["column public.b.x"]))).toEqual(["b"]);
  expect(pairs(lost, unexpected("table public.c", {}, ["column public.c.y"]))).toEqual([]);
  const index = (name: string) => ({ definition: `CREATE INDEX ${name} ON public.t USING btree (x)`, unique: false });
  const gone = missing("index public.t.i", index("i"));
  expect(pairs(gone, unexpected("index public.t.j", index("j")))).toEqual(["j"]);
  expect(pairs(gone, unexpected("index public.t.j", index("j")), unexpected("index public.t.k", index("k")))).toEqual(
    [],
  );
});

test("a pattern that somebody accepted stays one finding, and another one, when it shrinks below what is folded", () => {
  const [accepted] = foldPatterns(grants(12));
  const shrunk = foldPatterns(grants(4), new Set([accepted?.id ?? ""]));
  expect(shrunk.map(({ id, folded }) => [id, folded.length])).toEqual([[accepted?.id, 3]]);
  expect(shrunk[0]?.content).not.toBe(accepted?.content);
  expect(foldPatterns(grants(1), new Set([accepted?.id ?? ""]))[0]?.id).not.toBe(accepted?.id);
});
