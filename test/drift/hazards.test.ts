import { expect, it } from "vitest";
import { type HazardOptions, hazardsOf } from "../../src/drift/hazards.ts";
import type { Difference } from "../../src/model/difference.ts";
import type { Json, Kind } from "../../src/model/object.ts";

interface Told {
  readonly kind: Kind;
  readonly name: string;
  readonly table?: string;
  /** Attributes of the side that is there. */
  readonly attributes?: Readonly<Record<string, Json>>;
}

function side({ kind, name, table, attributes = {} }: Told) {
  return { identity: { kind, schema: "public", table: table ?? null, name }, parent: null, attributes };
}

const added = (told: Told): Difference => ({
  object: side(told).identity,
  change: "unexpected",
  expected: null,
  actual: side(told),
  attributes: [],
  folded: [],
});
const dropped = (told: Told): Difference => ({
  object: side(told).identity,
  change: "missing",
  expected: side(told),
  actual: null,
  attributes: [],
  folded: [],
});
const changed = (told: Told, name: string, expected: Json, actual: Json): Difference => ({
  object: side(told).identity,
  change: "changed",
  expected: side(told),
  actual: side(told),
  attributes: [{ name, expected, actual }],
  folded: [],
});

const sizes = new Map([
  ["public.big", { rows: 1_200_000, bytes: 2 ** 30 }],
  ["public.tiny", { rows: 3, bytes: 8192 }],
  ["public.unknown", { rows: null, bytes: 0 }],
]);
const options: HazardOptions = { sizes, rewritten: new Set(), concurrently: false };
const age = { kind: "column", table: "big", name: "age" } as const;

it.each<readonly [string, Difference, Partial<HazardOptions>, readonly string[]]>([
  [
    "a column is dropped",
    dropped(age),
    {},
    ["data-loss ACCESS EXCLUSIVE drops column public.big.age: what is in it is lost (about 1,200,000 rows)"],
  ],
  [
    "a small one, too",
    dropped({ ...age, table: "tiny" }),
    {},
    ["data-loss ACCESS EXCLUSIVE drops column public.tiny.age: what is in it is lost (about 3 rows)"],
  ],
  ["a column is added", added(age), {}, []],
  [
    "one that fills every row",
    added(age),
    { rewritten: new Set(["public.big"]) },
    ["rewrite ACCESS EXCLUSIVE writes table public.big anew (about 1,200,000 rows)"],
  ],
  ["a type that is another form of the same", changed(age, "type", "varchar(5)", "text"), {}, []],
  [
    "a type",
    changed(age, "type", "int", "bigint"),
    { rewritten: new Set(["public.big"]) },
    [
      "rewrite ACCESS EXCLUSIVE changes the type of column public.big.age, and writes the table anew (about 1,200,000 rows)",
    ],
  ],
  [
    "NOT NULL",
    changed(age, "nullable", true, false),
    {},
    ["scan ACCESS EXCLUSIVE forbids NULL in column public.big.age, and reads the table for it (about 1,200,000 rows)"],
  ],
  ["NOT NULL of few rows", changed({ ...age, table: "tiny" }, "nullable", true, false), {}, []],
  [
    "an index",
    added({ kind: "index", table: "big", name: "i" }),
    {},
    ["index-build SHARE builds index public.big.i, and writes wait (about 1,200,000 rows)"],
  ],
  [
    "an index while others write",
    added({ kind: "index", table: "unknown", name: "i" }),
    { concurrently: true },
    ["index-build SHARE UPDATE EXCLUSIVE builds index public.unknown.i"],
  ],
  [
    "a foreign key",
    added({
      kind: "constraint",
      table: "big",
      name: "fk",
      attributes: { constraintKind: "foreign key", validated: true },
    }),
    {},
    ["scan SHARE ROW EXCLUSIVE checks every row for constraint public.big.fk (about 1,200,000 rows)"],
  ],
  [
    "one that is not validated",
    added({
      kind: "constraint",
      table: "big",
      name: "fk",
      attributes: { constraintKind: "foreign key", validated: false },
    }),
    {},
    [],
  ],
  [
    "a policy",
    dropped({ kind: "policy", table: "tiny", name: "p" }),
    {},
    ["authorization null drops policy public.tiny.p: who sees which rows"],
  ],
])("%s", (_name, change, more, expected) => {
  const told = hazardsOf([change], { ...options, ...more });
  expect(told.map(({ type, lock, message }) => `${type} ${lock} ${message}`)).toEqual(expected);
});

it("what a new table comes with costs nothing, and the worst comes first", () => {
  const table = added({ kind: "table", name: "fresh" });
  const index = added({ kind: "index", table: "fresh", name: "i" });
  const told = hazardsOf([table, index, added({ kind: "index", table: "big", name: "j" }), dropped(age)], options);
  expect(told.map(({ type }) => type)).toEqual(["data-loss", "index-build"]);
});
