// Causes, from schemas: what the applied files make, what each pending file makes of it, and what is live.

import { describe, expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { type Comparisons, classify } from "../../src/drift/classify.ts";
import type { ClassifiedDifference } from "../../src/model/classified.ts";
import type { Difference } from "../../src/model/difference.ts";
import { type Catalog, type CatalogObject, objectKey, objectName } from "../../src/model/object.ts";
import { object } from "../rules/sides.ts";

type Schema = readonly CatalogObject[];

interface Case {
  readonly name: string;
  readonly expected: Schema;
  /** The schema after each pending file. */
  readonly pending?: readonly Schema[];
  readonly live: Schema;
  /** `cause change kind name [attributes] (folded)` */
  readonly found: readonly string[];
}

const users = object("table public.users", { partitionOf: null, owner: "app", comment: null });
const toldUsers = object("table public.users", { partitionOf: null, owner: "app", comment: "people" });
const id = object("column public.users.id", { type: "integer", comment: null });
const bigId = object("column public.users.id", { type: "bigint", comment: null });
const toldId = object("column public.users.id", { type: "integer", comment: "the key" });
const toldBigId = object("column public.users.id", { type: "bigint", comment: "the key" });
const age = object("column public.users.age", { type: "integer", comment: null });
const bigAge = object("column public.users.age", { type: "bigint", comment: null });
const nick = object("column public.users.nick", { type: "text", comment: null });
const pets = object("table public.pets", { partitionOf: null, owner: "app", comment: null });
const petId = object("column public.pets.id", { type: "integer", comment: null });
const petName = object("column public.pets.name", { type: "text", comment: null });
const petIndex = object("index public.pets.pets_name", { definition: "CREATE INDEX", unique: false });
const audit = object("schema audit", { owner: "app" });
const log = object("table audit.log", { partitionOf: null, owner: "app", comment: null });

const base = [users, id];

const cases: readonly Case[] = [
  { name: "nothing is pending, nothing differs", expected: base, live: base, found: [] },
  {
    name: "made by hand, nothing is pending",
    expected: base,
    live: [users, id, age],
    found: ["drift unexpected column public.users.age"],
  },
  { name: "only pending", expected: base, pending: [[users, id, age]], live: base, found: [] },
  {
    name: "made by hand, elsewhere than the pending file works",
    expected: base,
    pending: [[...base, pets, petId]],
    live: [users, id, age],
    found: ["drift unexpected column public.users.age"],
  },
  {
    name: "dropped by hand, elsewhere",
    expected: [...base, age],
    pending: [[...base, age, pets, petId]],
    live: base,
    found: ["drift missing column public.users.age"],
  },
  {
    name: "changed by hand, elsewhere",
    expected: base,
    pending: [[...base, pets, petId]],
    live: [users, bigId],
    found: ["drift changed column public.users.id [type]"],
  },
  {
    name: "all of the one pending file is there",
    expected: base,
    pending: [[...base, age]],
    live: [...base, age],
    found: ["unrecorded changed migration 1 [state] (public.users.age)"],
  },
  {
    name: "a pending drop is there",
    expected: [...base, age],
    pending: [base],
    live: base,
    found: ["unrecorded changed migration 1 [state] (public.users.age)"],
  },
  {
    name: "a pending change is there",
    expected: base,
    pending: [[users, bigId]],
    live: [users, bigId],
    found: ["unrecorded changed migration 1 [state] (public.users.id)"],
  },
  {
    name: "a part of the pending file is there",
    expected: base,
    pending: [[...base, age, nick]],
    live: [...base, age],
    found: ["unrecorded unexpected column public.users.age"],
  },
  {
    name: "made by hand where the pending file makes something else",
    expected: base,
    pending: [[...base, age]],
    live: [...base, bigAge],
    found: ["conflict unexpected column public.users.age"],
  },
  {
    name: "changed by hand where the pending file changes it otherwise",
    expected: base,
    pending: [[users, toldId]],
    live: [users, bigId],
    found: ["conflict changed column public.users.id [type]"],
  },
  {
    name: "dropped by hand where the pending file changes it",
    expected: [...base, age],
    pending: [[...base, bigAge]],
    live: base,
    found: ["conflict missing column public.users.age"],
  },
  {
    name: "changed by hand where the pending file drops it",
    expected: [...base, age],
    pending: [base],
    live: [...base, bigAge],
    found: ["conflict changed column public.users.age [type]"],
  },
  {
    name: "a column changed by hand in a table that the pending file drops",
    expected: [...base, pets, petId],
    pending: [base],
    live: [...base, pets, object("column public.pets.id", { type: "bigint", comment: null })],
    found: ["conflict changed column public.pets.id [type]"],
  },
  {
    name: "a column added by hand to a table that the pending file drops",
    expected: [...base, pets, petId],
    pending: [base],
    live: [...base, pets, petId, petName],
    found: ["conflict unexpected column public.pets.name"],
  },
  {
    name: "a table dropped by hand that the pending file adds a column to",
    expected: [...base, pets, petId],
    pending: [[...base, pets, petId, petName]],
    live: base,
    found: ["conflict missing table public.pets (public.pets.id)"],
  },
  {
    name: "the pending table is there, with its columns",
    expected: base,
    pending: [[...base, pets, petId, petName]],
    live: [...base, pets, petId, petName],
    found: ["unrecorded changed migration 1 [state] (public.pets)"],
  },
  {
    name: "the pending table is there, but a column of it is not",
    expected: base,
    pending: [[...base, pets, petId, petName]],
    live: [...base, pets, petId],
    found: ["conflict unexpected table public.pets (public.pets.id)"],
  },
  {
    name: "the pending table is there, but a column of it is another",
    expected: base,
    pending: [[...base, pets, petId]],
    live: [...base, pets, object("column public.pets.id", { type: "uuid", comment: null })],
    found: ["conflict unexpected table public.pets (public.pets.id)"],
  },
  {
    name: "the pending table is there, and a column more",
    expected: base,
    pending: [[...base, pets, petId]],
    live: [...base, pets, petId, petName],
    found: ["unrecorded changed migration 1 [state] (public.pets)", "drift unexpected column public.pets.name"],
  },
  {
    name: "two pending files, only the first is there",
    expected: base,
    pending: [
      [...base, pets, petId],
      [...base, pets, petId, petName],
    ],
    live: [...base, pets, petId],
    found: ["unrecorded changed migration 1 [state] (public.pets)"],
  },
  {
    name: "two pending files, both are there",
    expected: base,
    pending: [
      [...base, pets, petId],
      [...base, pets, petId, petName, petIndex],
    ],
    live: [...base, pets, petId, petName, petIndex],
    found: [
      "unrecorded changed migration 1 [state] (public.pets)",
      "unrecorded changed migration 2 [state] (public.pets.name, public.pets.pets_name)",
    ],
  },
  {
    name: "two pending files, the first is there and of the second a part",
    expected: base,
    pending: [
      [...base, pets, petId],
      [...base, pets, petId, petName, petIndex],
    ],
    live: [...base, pets, petId, petName],
    found: ["unrecorded changed migration 1 [state] (public.pets)", "unrecorded unexpected column public.pets.name"],
  },
  {
    name: "two pending files, the first is there and what the second adds is another",
    expected: base,
    pending: [
      [...base, pets, petId],
      [...base, pets, petId, petName],
    ],
    live: [...base, pets, petId, object("column public.pets.name", { type: "uuid", comment: null })],
    found: ["unrecorded changed migration 1 [state] (public.pets)", "conflict changed column public.pets.name [type]"],
  },
  {
    name: "a pending file that undoes another is not there before it has run",
    expected: base,
    pending: [[...base, age], base],
    live: base,
    found: [],
  },
  {
    name: "one attribute is the pending file's, another was changed by hand",
    expected: base,
    pending: [[users, toldId]],
    live: [users, toldBigId],
    found: ["unrecorded changed migration 1 [state] (public.users.id)", "drift changed column public.users.id [type]"],
  },
  {
    name: "a table changed by hand that the pending file adds a column to",
    expected: base,
    pending: [[...base, age]],
    live: [toldUsers, id],
    found: ["drift changed table public.users [comment]"],
  },
  {
    name: "a table changed as the pending file does, which also adds a column",
    expected: base,
    pending: [[toldUsers, id, age]],
    live: [toldUsers, id],
    found: ["unrecorded changed table public.users [comment]"],
  },
  {
    name: "a pending file that changes nothing is no finding",
    expected: base,
    pending: [base],
    live: [...base, age],
    found: ["drift unexpected column public.users.age"],
  },
  {
    name: "a schema of one's own beside a pending file's",
    expected: base,
    pending: [[...base, pets, petId]],
    live: [...base, audit, log],
    found: ["drift unexpected schema audit (audit.log)"],
  },
  {
    name: "a pending schema is there, and a table in it",
    expected: base,
    pending: [[...base, audit]],
    live: [...base, audit, log],
    found: ["unrecorded changed migration 1 [state] (audit)", "drift unexpected table audit.log"],
  },
];

describe("classify", () => {
  test.each(cases)("$name", async ({ expected, pending = [], live, found }) => {
    expect((await classified(expected, pending, live)).map(told).sort()).toEqual([...found].sort());
  });

  test("a role of one side is no reason for the objects that its difference names", async () => {
    const role = { kind: "role", schema: null, table: null, name: "intern" } as const;
    const onUsers: Difference = {
      object: role,
      change: "unexpected",
      expected: null,
      actual: { identity: role, parent: null, attributes: {} },
      attributes: [],
      folded: [users.identity],
    };
    const changed: Difference = {
      object: users.identity,
      change: "changed",
      expected: users,
      actual: users,
      attributes: [{ name: "owner", expected: "app", actual: "bob" }],
      folded: [],
    };
    const found = classify({
      live: [onUsers, changed],
      head: [onUsers],
      pending: [{ migration: { version: "1", path: "1.sql" }, changes: [changed] }],
      changes: [changed],
    });
    expect(found.map(told)).toEqual([
      "unrecorded changed migration 1 [state] (public.users)",
      "drift unexpected role intern (public.users)",
    ]);
  });

  const states = [null, "one", "two"] as const;
  const combinations = states.flatMap((e) => states.flatMap((h) => states.map((l) => ({ e, h, l }))));
  test.each(combinations)("one object that is $e in expected, $h in head and $l in live", async ({ e, h, l }) => {
    const schema = (comment: string | null) =>
      comment === null ? base : [...base, object("column public.users.age", { type: "integer", comment })];
    const found = await classified(schema(e), [schema(h)], schema(l));
    const cause = l === e ? null : l === h ? "unrecorded" : h === e ? "drift" : "conflict";
    expect(found.map((each) => each.cause)).toEqual(cause === null ? [] : [cause]);
  });

  test("thousands of differences on each side are classified in a moment", async () => {
    const many = (from: string, type: string) =>
      Array.from({ length: 3000 }, (_, index) =>
        object(`column public.users.${from}${index}`, { type, comment: null }),
      );
    const comparisons = await compared(
      base,
      [[...base, ...many("a", "text")]],
      [...base, ...many("a", "uuid"), ...many("b", "text")],
    );
    const start = performance.now();
    const found = classify(comparisons);
    const took = performance.now() - start;
    expect(found.filter(({ cause }) => cause === "conflict")).toHaveLength(3000);
    expect(found.filter(({ cause }) => cause === "drift")).toHaveLength(3000);
    expect(took).toBeLessThan(2000);
  });

  test("of random schemas, nothing that differs is left out, and nothing that does not is told", async () => {
    const random = generator(20_240_101);
    for (let round = 0; round < 400; round += 1) {
      const expected = randomSchema(random);
      const pending = Array.from({ length: random(4) }, () => randomSchema(random));
      const live = random(3) === 0 ? (pending.at(-1) ?? expected) : randomSchema(random);
      const comparisons = await compared(expected, pending, live);
      const found = classify(comparisons);
      const files = found.filter(({ difference }) => difference.object.kind === "migration");
      const there = comparisons.pending
        .filter(({ migration }) => files.some(({ difference }) => difference.object.name === migration.version))
        .flatMap(({ changes }) => changes);
      const objects = found.map(({ difference }) => difference).filter(({ object: of }) => of.kind !== "migration");
      const differing = keysOf(comparisons.live);
      const told = keysOf([...objects, ...there]);
      expect([...differing].filter((key) => !told.has(key))).toEqual([]);
      expect([...keysOf(objects)].filter((key) => !differing.has(key))).toEqual([]);
      expect(objects.length).toBe(new Set(objects.map((each) => objectKey(each.object))).size);
    }
  });

  test("a file that is there in full is told with its path", async () => {
    const [finding] = await classified(base, [[...base, age]], [...base, age]);
    expect(finding?.origin).toEqual({ path: "db/1.sql", line: null });
    expect(finding?.difference.actual?.attributes).toMatchObject({ state: "unrecorded", path: "db/1.sql" });
  });
});

async function classified(
  expected: Schema,
  pending: readonly Schema[],
  live: Schema,
): Promise<readonly ClassifiedDifference[]> {
  return classify(await compared(expected, pending, live));
}

async function compared(expected: Schema, pending: readonly Schema[], live: Schema): Promise<Comparisons> {
  const steps = [expected, ...pending];
  const head = steps.at(-1) ?? expected;
  return {
    live: await compare(expected, live),
    head: pending.length === 0 ? null : await compare(head, live),
    pending: await Promise.all(
      pending.map(async (after, index) => ({
        migration: { version: String(index + 1), path: `db/${index + 1}.sql` },
        changes: await compare(steps[index] ?? [], after),
      })),
    ),
    changes: await compare(expected, head),
  };
}

async function compare(expected: Schema, live: Schema): Promise<readonly Difference[]> {
  return (await compareCatalogs(catalog(expected), catalog(live), { echo: async () => null })).differences;
}

function catalog(objects: Schema): Catalog {
  return {
    server: { major: 18, version: "18.0" },
    objects: new Map(objects.map((each) => [objectKey(each.identity), each])),
    notCompared: [],
  };
}

function told({ cause, difference }: ClassifiedDifference): string {
  const { change, object: of, attributes, folded } = difference;
  const names = attributes.length === 0 ? "" : ` [${attributes.map(({ name }) => name).join(", ")}]`;
  const inside = folded.length === 0 ? "" : ` (${folded.map(objectName).join(", ")})`;
  return `${cause} ${change} ${of.kind} ${objectName(of)}${names}${inside}`;
}

/** Every object that a list of differences is about. */
function keysOf(differences: readonly Difference[]): ReadonlySet<string> {
  return new Set(differences.flatMap((difference) => [difference.object, ...difference.folded]).map(objectKey));
}

/** Up to two tables with up to three columns, each of two sorts. */
function randomSchema(random: (below: number) => number): Schema {
  return ["one", "two"].flatMap((table) => {
    if (random(3) === 0) return [];
    const columns = ["a", "b", "c"].filter(() => random(2) === 0);
    return [
      object(`table public.${table}`, { partitionOf: null, owner: "app", comment: random(4) === 0 ? "told" : null }),
      ...columns.map((name) =>
        object(`column public.${table}.${name}`, {
          type: random(2) === 0 ? "text" : "uuid",
          comment: random(4) === 0 ? "told" : null,
        }),
      ),
    ];
  });
}

/** The same numbers in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
