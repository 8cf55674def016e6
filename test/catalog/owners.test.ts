// Roles by meaning: who deployed there is who deployed here, and a role that one side lacks is one difference.

import { describe, expect, test } from "vitest";
import { compareCatalogs, type RoleNames } from "../../src/catalog/compare.ts";
import { type Catalog, type Grants, objectName } from "../../src/model/object.ts";
import { catalogOf, type Made } from "./catalog-of.ts";

/** `app.a` … owned by the roles in order, in a schema owned by the first. */
function owned(...owners: readonly string[]): readonly Made[] {
  const [first = "postgres"] = owners;
  const tables = owners.map(
    (owner, at): Made => ({
      kind: "table",
      path: `app.${"abcdefgh"[at]}`,
      attributes: { owner, grants: {} },
    }),
  );
  return [{ kind: "schema", path: "app", attributes: { owner: first, grants: {} } }, ...tables];
}

function granted(grants: Readonly<Record<string, Grants>>, owner = "postgres"): readonly Made[] {
  return Object.entries(grants).map(([name, given]) => ({
    kind: "table",
    path: `app.${name}`,
    attributes: { owner, grants: given },
  }));
}

function defaults(name: string, grants: Grants): Made {
  return { kind: "default-privileges", path: `app.${name}`, attributes: { grants } };
}

async function told(expected: readonly Made[], live: readonly Made[], roles?: RoleNames) {
  const sides: readonly [Catalog, Catalog] = [catalogOf(expected), catalogOf(live)];
  const { differences } = await compareCatalogs(...sides, { echo: async () => null, ...(roles && { roles }) });
  return differences.map(({ change, object, attributes, folded }) =>
    [
      `${change} ${object.kind} ${objectName(object)}`,
      ...attributes.map(
        ({ name, expected, actual }) => `${name} ${JSON.stringify(expected)} ${JSON.stringify(actual)}`,
      ),
      ...folded.map((identity) => `folded ${identity.kind} ${objectName(identity)}`),
    ].join("; "),
  );
}

describe("owners", () => {
  test.each<[what: string, expected: readonly Made[], live: readonly Made[], differences: string[]]>([
    ["another role deployed all of it", owned("postgres", "postgres"), owned("alice", "alice"), []],
    [
      "one object differs from the rest of its schema",
      owned("postgres", "postgres", "postgres"),
      owned("alice", "alice", "bob"),
      ['changed table app.c; owner "alice" "bob"'],
    ],
    [
      "one object has the name of expected's natural owner, and is still not like the rest",
      owned("postgres", "postgres", "postgres"),
      owned("alice", "alice", "postgres"),
      ['changed table app.c; owner "alice" "postgres"'],
    ],
    [
      "an object that the migrations gave away went back",
      owned("postgres", "postgres", "app"),
      owned("alice", "alice", "alice"),
      ['changed table app.c; owner "app" "alice"'],
    ],
    [
      "an object that the migrations gave away",
      owned("postgres", "postgres", "app"),
      owned("alice", "alice", "app"),
      [],
    ],
    [
      "of two equal halves, expected's is the natural one",
      [...owned("postgres", "postgres")],
      [...owned("postgres", "alice")],
      ['changed table app.b; owner "postgres" "alice"'],
    ],
    [
      "schemas have natural owners of their own",
      [
        ...owned("postgres", "postgres"),
        { kind: "table", path: "lab.x", attributes: { owner: "postgres" } },
        { kind: "table", path: "lab.y", attributes: { owner: "postgres" } },
      ],
      [
        ...owned("alice", "alice"),
        { kind: "table", path: "lab.x", attributes: { owner: "bob" } },
        { kind: "table", path: "lab.y", attributes: { owner: "bob" } },
      ],
      [],
    ],
    [
      "what lives in no schema is held against the whole",
      [...owned("postgres", "postgres"), { kind: "publication", path: "p", attributes: { owner: "postgres" } }],
      [...owned("alice", "alice"), { kind: "publication", path: "p", attributes: { owner: "bob" } }],
      ['changed publication p; owner "alice" "bob"'],
    ],
  ])("%s", async (_, expected, live, differences) => {
    expect(await told(expected, live)).toEqual(differences);
  });
});

describe("grants", () => {
  test("to the natural owner, on what is not its own", async () => {
    const others: Made = {
      kind: "table",
      path: "app.z",
      attributes: { owner: "bob", grants: { postgres: ["SELECT"] } },
    };
    const there: Made = { ...others, attributes: { owner: "bob", grants: { alice: ["SELECT"] } } };
    const [expected, live] = [owned("postgres", "postgres"), owned("alice", "alice")];
    expect(await told([...expected, others], [...live, there])).toEqual([]);
    const more: Made = { ...others, attributes: { owner: "bob", grants: { alice: ["DELETE", "SELECT"] } } };
    expect(await told([...expected, others], [...live, more])).toEqual([
      'changed table app.z; grants {"alice":["SELECT"]} {"alice":["DELETE","SELECT"]}',
    ]);
  });

  test("to the role that deployed there, on its own", async () => {
    const live = owned("alice", "alice", "alice");
    expect(await told([...owned("postgres", "postgres"), ...granted({ c: { alice: ["SELECT"] } })], live)).toEqual([]);
    expect(await told([...owned("postgres", "postgres"), ...granted({ c: { postgres: [] } })], live)).toEqual([
      'changed table app.c; grants {"alice":[]} {}',
    ]);
  });

  test("default privileges of the natural owner", async () => {
    const [expected, live] = [owned("postgres", "postgres"), owned("alice", "alice")];
    const here = defaults("postgres on tables", { anon: ["SELECT"] });
    const there = defaults("alice on tables", { anon: ["SELECT"] });
    expect(await told([...expected, here], [...live, there])).toEqual([]);
    expect(await told([...expected, here], [...live, defaults("alice on tables", { anon: ["DELETE"] })])).toEqual([
      'changed default-privileges app.alice on tables; grants {"anon":["SELECT"]} {"anon":["DELETE"]}',
    ]);
    expect(await told([...expected, here], [...live, defaults("bob on tables", { anon: ["SELECT"] })])).toEqual([
      "missing default-privileges app.alice on tables",
      "unexpected default-privileges app.bob on tables",
    ]);
  });
});

describe("a role that one side lacks", () => {
  const roles = (live: readonly string[], folder: readonly string[]): RoleNames => ({
    live: new Set(live),
    folder: new Set(folder),
  });

  test("live lacks it: one difference, and what else differs stays", async () => {
    const expected = granted({ a: { reader: ["SELECT"] }, b: { reader: ["SELECT"], anon: ["SELECT"] }, c: {} });
    const live = granted({ a: {}, b: {}, c: {} });
    expect(await told(expected, live, roles(["postgres", "anon"], ["postgres", "anon", "reader"]))).toEqual([
      'changed table app.b; grants {"anon":["SELECT"]} {}',
      "missing role reader; folded table app.a; folded table app.b",
    ]);
  });

  test("the folder does not name it", async () => {
    const expected = granted({ a: {}, b: {} });
    const live = granted({ a: { reader: ["SELECT"] }, b: { reader: ["SELECT"] } });
    expect(await told(expected, live, roles(["postgres", "reader"], ["postgres"]))).toEqual([
      "unexpected role reader; folded table app.a; folded table app.b",
    ]);
    const { differences } = await compareCatalogs(catalogOf(expected), catalogOf(live), {
      echo: async () => null,
      roles: roles(["postgres", "reader"], ["postgres"]),
    });
    expect(differences[0]).toMatchObject({
      expected: null,
      actual: { attributes: { grants: { "table app.a": ["SELECT"], "table app.b": ["SELECT"] } } },
    });
  });

  test.each<[what: string, live: Grants, names: RoleNames, differences: string[]]>([
    [
      "both have it",
      { reader: ["SELECT"] },
      roles(["reader"], ["reader"]),
      ['changed table app.a; grants {} {"reader":["SELECT"]}'],
    ],
    [
      "everyone is no role",
      { PUBLIC: ["SELECT"] },
      roles([], []),
      ['changed table app.a; grants {} {"PUBLIC":["SELECT"]}'],
    ],
    [
      "the server's own are everywhere",
      { pg_monitor: ["SELECT"] },
      roles(["pg_monitor"], []),
      ['changed table app.a; grants {} {"pg_monitor":["SELECT"]}'],
    ],
    ["a role without grants says nothing", {}, roles(["reader"], ["writer"]), []],
  ])("%s", async (_, live, names, differences) => {
    expect(await told(granted({ a: {} }), granted({ a: live }), names)).toEqual(differences);
  });

  test("the natural owner is no such role", async () => {
    const expected = [...owned("postgres", "postgres"), ...granted({ z: { postgres: ["SELECT"] } }, "bob")];
    const live = [...owned("alice", "alice"), ...granted({ z: {} }, "bob")];
    expect(await told(expected, live, roles(["alice", "bob"], ["bob"]))).toEqual([
      'changed table app.z; grants {"alice":["SELECT"]} {}',
    ]);
  });

  test("a missing table keeps its grants to itself", async () => {
    const expected = granted({ a: { reader: ["SELECT"] } });
    expect(await told(expected, [], roles(["postgres"], ["reader"]))).toEqual(["missing table app.a"]);
  });

  test("default privileges for it alone stand in its difference", async () => {
    const expected = [...granted({ a: {} }), defaults("postgres on tables", { reader: ["SELECT"] })];
    expect(await told(expected, granted({ a: {} }), roles(["postgres"], ["reader"]))).toEqual([
      "missing role reader; folded default-privileges app.postgres on tables",
    ]);
    const both = [...granted({ a: {} }), defaults("postgres on tables", { reader: ["SELECT"], anon: ["SELECT"] })];
    expect(await told(both, granted({ a: {} }), roles(["postgres", "anon"], ["reader", "anon"]))).toEqual([
      "missing default-privileges app.postgres on tables",
    ]);
  });
});

describe("what is granted on the database and on what no migration makes", () => {
  const on = (name: string, grants: Grants, revoked: Grants = {}): Made => ({
    kind: "privileges",
    path: name,
    attributes: { grants, revoked },
  });
  const tables = (owner: string) => granted({ a: {}, b: {} }, owner);

  test.each<[what: string, expected: readonly Made[], live: readonly Made[], differences: string[]]>([
    ["who deploys was let in", [], [on("the database", { app: ["CREATE"] })], []],
    ["everyone was kept out by whoever gave the database", [], [on("the database", {}, { PUBLIC: ["CONNECT"] })], []],
    [
      "the migrations keep everyone out, and live does not",
      [on("the database", {}, { PUBLIC: ["CONNECT"] })],
      [],
      ["missing privileges the database"],
    ],
    [
      "somebody else was let in",
      [],
      [on("the database", { guest: ["CREATE"] })],
      ["unexpected privileges the database"],
    ],
    ["all that was granted was a host's own, and is left out", [], [on("parameter work_mem", {})], []],
  ])("%s", async (_what, expected, live, differences) => {
    expect(await told([...tables("postgres"), ...expected], [...tables("app"), ...live])).toEqual(differences);
  });

  test("a role that is only there is one difference with all that it holds", async () => {
    const roles = { live: new Set(["postgres", "guest"]), folder: new Set(["postgres"]) };
    const live = [...granted({ a: { guest: ["SELECT"] } }), on("language plpgsql", { guest: ["USAGE"] })];
    expect(await told(granted({ a: {} }), live, roles)).toEqual([
      "unexpected role guest; folded table app.a; folded privileges language plpgsql",
    ]);
  });
});
