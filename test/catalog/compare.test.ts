// Two catalogs in, what differs out: absence, folding, attributes, definitions by echo, and what was not read.

import { describe, expect, test } from "vitest";
import { type CompareOptions, compareCatalogs } from "../../src/catalog/compare.ts";
import type { EchoForm } from "../../src/catalog/kind.ts";
import { type Catalog, objectName } from "../../src/model/object.ts";
import { catalogOf, type Made } from "./catalog-of.ts";

const noEcho: CompareOptions = {
  echo: async (form) => {
    throw new Error(`no echo was due, and ${JSON.stringify(form)} was asked`);
  },
};

const app: Made = { kind: "schema", path: "app" };
const users: Made = { kind: "table", path: "app.users", in: app, attributes: { persistence: "permanent" } };
const email: Made = { kind: "column", path: "app.users.email", in: users, attributes: { nullable: true } };
const trigger: Made = { kind: "trigger", path: "app.users.touch", in: users };
const inherited: Made = { kind: "index", path: "app.users.copy", in: users, attributes: {} };
const orders: Made = { kind: "table", path: "app.orders", in: app };

async function told(expected: Catalog, live: Catalog, options = noEcho) {
  const { differences } = await compareCatalogs(expected, live, options);
  return differences.map(({ change, object, attributes, folded }) => ({
    [change]: `${object.kind} ${objectName(object)}`,
    ...(attributes.length > 0 && { attributes: attributes.map(({ name }) => name) }),
    ...(folded.length > 0 && { folded: folded.map(objectName) }),
  }));
}

describe("absence", () => {
  test.each<[what: string, expected: Made[], live: Made[], differences: unknown[]]>([
    ["equal catalogs", [app, users, email], [email, users, app], []],
    ["a missing column", [app, users, email], [app, users], [{ missing: "column app.users.email" }]],
    ["an unexpected column", [app, users], [app, users, email], [{ unexpected: "column app.users.email" }]],
    [
      "a missing table holds its children",
      [app, users, email, trigger],
      [app],
      [{ missing: "table app.users", folded: ["app.users.email", "app.users.touch"] }],
    ],
    [
      "a missing schema holds the children of its tables, and each side its own",
      [app, orders, email, users],
      [{ kind: "schema", path: "lab" }],
      [{ missing: "schema app", folded: ["app.orders", "app.users", "app.users.email"] }, { unexpected: "schema lab" }],
    ],
    ["a child whose parent was left out stands alone", [email], [], [{ missing: "column app.users.email" }]],
    ["what follows its table's parent is no difference of its own", [app, users], [app, users, inherited], []],
    [
      "what follows its table's parent goes with its table, unsaid",
      [app, users, inherited],
      [app],
      [{ missing: "table app.users" }],
    ],
    [
      "one name, two kinds",
      [app, users],
      [app, { ...users, kind: "view" }],
      [{ missing: "table app.users" }, { unexpected: "view app.users" }],
    ],
  ])("%s", async (_, expected, live, differences) => {
    expect(await told(catalogOf(expected), catalogOf(live))).toEqual(differences);
  });

  test("both objects are carried, and null where there is none", async () => {
    const { differences } = await compareCatalogs(catalogOf([app, users, email]), catalogOf([app, orders]), noEcho);
    expect(differences.map(({ expected, actual }) => [expected?.identity.name, actual?.identity.name])).toEqual([
      [undefined, "orders"],
      ["users", undefined],
    ]);
  });

  test("parents that go round in a circle end", async () => {
    const one: Made = { kind: "table", path: "app.one", in: { kind: "table", path: "app.two" } };
    const two: Made = { kind: "table", path: "app.two", in: one };
    expect(await told(catalogOf([one, two]), catalogOf([]))).toHaveLength(2);
  });
});

describe("attributes", () => {
  const column = (attributes: Made["attributes"]): Catalog => catalogOf([{ ...email, attributes: attributes ?? {} }]);

  test("what differs is named with both values", async () => {
    const { differences } = await compareCatalogs(
      column({ nullable: true, comment: null, statistics: 5 }),
      column({ nullable: false, comment: "mine", statistics: 5 }),
      noEcho,
    );
    expect(differences).toMatchObject([
      {
        change: "changed",
        attributes: [
          { name: "nullable", expected: true, actual: false },
          { name: "comment", expected: null, actual: "mine" },
        ],
      },
    ]);
  });

  test.each<[what: string, one: Made["attributes"], other: Made["attributes"], differ: boolean]>([
    ["the order of keys is nothing", { grants: { a: ["x"], b: ["y"] } }, { grants: { b: ["y"], a: ["x"] } }, false],
    ["the order of a list is something", { options: ["a", "b"] }, { options: ["b", "a"] }, true],
    ["null is no empty list", { options: null }, { options: [] }, true],
    ["a number is not its text", { statistics: 1 }, { statistics: "1" }, true],
    ["what one side did not read is not compared", { nullable: true }, { comment: "x" }, false],
    ["a name that every JavaScript object has", { grants: { constructor: ["x"] } }, { grants: {} }, true],
  ])("%s", async (_, one, other, differ) => {
    expect(await told(column(one), column(other))).toHaveLength(differ ? 1 : 0);
    expect(await told(column(other), column(one))).toHaveLength(differ ? 1 : 0);
  });
});

describe("definitions", () => {
  const domain = (attributes: Made["attributes"]): Catalog =>
    catalogOf([{ kind: "type", path: "app.money", attributes: attributes ?? {} }]);
  const check = (definition: string) => ({ constraints: { positive: { definition, validated: true, comment: "a" } } });
  const textOf = (form: EchoForm) => /SET DEFAULT (.*)$|pgdrift_echo (.*) NOT VALID$/.exec(form.prepare[0] ?? "");

  /** A server that drops all spaces, refuses what says so, and keeps what it was asked. */
  function echoServer() {
    const asked: string[] = [];
    const echo = async (form: EchoForm) => {
      const found = textOf(form);
      const text = found?.[1] ?? found?.[2] ?? "";
      asked.push(text);
      return text.includes("refused") ? null : text.replaceAll(" ", "");
    };
    return { asked, echo };
  }

  test.each<[what: string, expected: string, live: string, differ: boolean, asked: string[]]>([
    ["equal texts ask nothing", "(1 + 1)", "(1 + 1)", false, []],
    ["live's echo is expected's text", "(1+1)", "(1 + 1)", false, ["(1 + 1)"]],
    ["both echoes are equal", "(1 +1)", "(1+ 1)", false, ["(1+ 1)", "(1 +1)"]],
    ["both echoes differ", "(1 + 1)", "(1 + 2)", true, ["(1 + 2)", "(1 + 1)"]],
    ["live's is refused", "(1 + 1)", "refused", true, ["refused"]],
    ["expected's is refused", "refused", "(1 + 1)", true, ["(1 + 1)", "refused"]],
  ])("%s", async (_, expected, live, differ, asked) => {
    const server = echoServer();
    const differences = await told(domain({ default: expected }), domain({ default: live }), { echo: server.echo });
    expect(differences).toHaveLength(differ ? 1 : 0);
    expect(server.asked).toEqual(asked);
  });

  test("a text inside an object goes through the echo, what is beside it does not", async () => {
    const server = echoServer();
    expect(await told(domain(check("CHECK (a)")), domain(check("CHECK ( a )")), { echo: server.echo })).toEqual([]);
    expect(server.asked).toEqual(["CHECK ( a )", "CHECK (a)"]);
    const comment = { constraints: { positive: { definition: "CHECK (a)", validated: true, comment: "b" } } };
    expect(await told(domain(check("CHECK (a)")), domain(comment), { echo: server.echo })).toHaveLength(1);
    const other = { constraints: { negative: { definition: "CHECK (a)", validated: true, comment: "a" } } };
    expect(await told(domain(check("CHECK (a)")), domain(other), { echo: server.echo })).toHaveLength(1);
    expect(server.asked).toHaveLength(2);
  });

  test.each<[lacks: string, differences: number, untold: string[]]>([
    ["function cron.schedule(unknown, text) does not exist", 0, ["app.mail"]],
    ['relation "cron.job" does not exist', 0, ["app.mail"]],
    ['schema "pgmq" does not exist', 0, ["app.mail"]],
    ["function app.made_by_hand(integer) does not exist", 1, []],
    ['Funktion "app"."made by hand"(integer) existiert nicht', 0, ["app.mail"]],
  ])("what an extension has in name only: %s", async (lacks, differences, untold) => {
    const made: Made = { kind: "function", path: "app.made_by_hand(integer)", attributes: { volatility: "stable" } };
    const compared = await compareCatalogs(
      catalogOf([{ kind: "type", path: "app.mail", attributes: { default: "1" } }, made]),
      catalogOf([{ kind: "type", path: "app.mail", attributes: { default: "app.f(1)" } }, made]),
      { echo: async () => ({ lacks }) },
    );
    expect(compared.differences).toHaveLength(differences);
    expect(compared.notCompared.map(({ name }) => name)).toEqual(untold);
  });

  test("one form is echoed once", async () => {
    const server = echoServer();
    const constraints = (definition: string) => ({
      constraints: Object.fromEntries(["a", "b", "c"].map((name) => [name, { definition }])),
    });
    const [one, other] = [domain(constraints("CHECK (a)")), domain(constraints("CHECK ( a )"))];
    expect(await told(one, other, { echo: server.echo })).toEqual([]);
    expect(server.asked).toHaveLength(2);
  });
});

describe("what was not read", () => {
  test("a kind that one side could not read is compared on neither", async () => {
    const notCompared = [{ kind: "trigger", name: "*", reason: "canceling statement due to lock timeout" }];
    const { differences, notCompared: told } = await compareCatalogs(
      catalogOf([app, users, trigger]),
      catalogOf([app, users], notCompared),
      noEcho,
    );
    expect(differences).toEqual([]);
    expect(told).toEqual(notCompared);
  });

  test("a missing table still holds its columns, and not its triggers that nobody read", async () => {
    const notCompared = [{ kind: "trigger", name: "*", reason: "refused" }];
    expect(await told(catalogOf([app, users, email, trigger]), catalogOf([app], notCompared))).toEqual([
      { missing: "table app.users", folded: ["app.users.email"] },
    ]);
  });

  test("one object that was not read is not compared", async () => {
    const notCompared = [{ kind: "table", name: "app.users", reason: "refused" }];
    expect(await told(catalogOf([app, users, orders], notCompared), catalogOf([app]))).toEqual([
      { missing: "table app.orders" },
    ]);
  });

  test("the same thing on both sides is told once", async () => {
    const notCompared = [{ kind: "cast", name: "a as b", reason: "not compared" }];
    const { notCompared: told } = await compareCatalogs(catalogOf([], notCompared), catalogOf([], notCompared), noEcho);
    expect(told).toEqual(notCompared);
  });
});
