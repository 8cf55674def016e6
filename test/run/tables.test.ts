// What the report tells of the tables that findings touch, from catalogs made by hand.

import { expect, test } from "vitest";
import { foreignKey, primaryKeyColumns } from "../../src/catalog/keys.ts";
import type { Finding } from "../../src/model/finding.ts";
import { touchedTables } from "../../src/run/tables.ts";
import { catalogOf, type Made } from "../catalog/catalog-of.ts";
import { finding } from "../report/sample.ts";

const key = (definition: string) => ({ constraintKind: "x", definition });
const column = (path: string, type: string, nullable = false): Made => ({
  kind: "column",
  path,
  attributes: { type, nullable },
});
const users: readonly Made[] = [
  { kind: "table", path: "app.users" },
  column("app.users.email", "text", true),
  column("app.users.id", "bigint"),
  { kind: "constraint", path: "app.users.users_pkey", attributes: key("PRIMARY KEY (id)") },
];
const orders: readonly Made[] = [
  { kind: "table", path: "app.orders" },
  column("app.orders.user_id", "bigint"),
  {
    kind: "constraint",
    path: "app.orders.orders_user_fkey",
    attributes: key('FOREIGN KEY (user_id) REFERENCES app."Us ers"(id) ON DELETE CASCADE'),
  },
];
const view: Made = { kind: "view", path: "app.v" };
const of = (
  kind: Finding["object"]["kind"],
  table: string | null,
  name: string,
  keys: Partial<Finding> = {},
): Finding => finding({ object: { kind, schema: "app", table, name }, ...keys });

test("a table that a finding touches has the columns of both sides, live's first, its key before the rest", () => {
  const expected = catalogOf([...users, column("app.users.gone", "date")]);
  const live = catalogOf([...users.slice(0, 1), column("app.users.email", "integer", true), ...users.slice(2)]);
  const findings = [
    of("column", "users", "gone", { change: "missing" }),
    of("column", "users", "email", { change: "changed" }),
  ];
  expect(touchedTables(findings, expected, live)).toEqual([
    {
      schema: "app",
      name: "users",
      change: "changed",
      columns: [
        { name: "id", type: "bigint", nullable: false, primaryKey: true, change: null },
        { name: "email", type: "integer", nullable: true, primaryKey: false, change: "changed" },
        { name: "gone", type: "date", nullable: false, primaryKey: false, change: "missing" },
      ],
      relations: [],
    },
  ]);
});

test("what is folded into an unexpected table is unexpected with it, its relations too", () => {
  const folded = [
    { kind: "column", schema: "app", table: "orders", name: "user_id" },
    { kind: "constraint", schema: "app", table: "orders", name: "orders_user_fkey" },
  ] as const;
  const findings = [of("table", null, "orders", { change: "unexpected", folded })];
  const [told] = touchedTables(findings, catalogOf(users), catalogOf([...users, ...orders]));
  expect(told?.change).toBe("unexpected");
  expect(told?.columns.map(({ change }) => change)).toEqual(["unexpected"]);
  expect(told?.relations).toEqual([
    { name: "orders_user_fkey", columns: ["user_id"], schema: "app", table: "Us ers", change: "unexpected" },
  ]);
});

test.each<[string, readonly Finding[]]>([
  ["an accepted finding", [of("column", "users", "id", { accepted: { reason: "x", until: null, by: null } })]],
  ["a finding of a view", [of("view", null, "v"), of("trigger", "v", "t")]],
  ["a finding of a migration", [finding({ object: { kind: "migration", schema: null, table: null, name: "1" } })]],
])("%s touches no table", (_what, findings) => {
  const catalog = catalogOf([...users, view]);
  expect(touchedTables(findings, catalog, catalog)).toEqual([]);
});

test.each([
  ["PRIMARY KEY (id)", ["id"]],
  ['PRIMARY KEY (a, "b, ""c)") INCLUDE (d)', ["a", 'b, "c)']],
  ["PRIMARY KEY (id, valid_at WITHOUT OVERLAPS)", ["id", "valid_at"]],
  ["UNIQUE (id)", null],
])("primary key: %s", (definition, columns) => {
  expect(primaryKeyColumns(definition)).toEqual(columns);
});

test.each([
  ["FOREIGN KEY (a) REFERENCES s.t(id)", { columns: ["a"], schema: "s", table: "t" }],
  ["FOREIGN KEY (a, b) REFERENCES t(id, x) MATCH FULL", { columns: ["a", "b"], schema: "home", table: "t" }],
  ['FOREIGN KEY ("A ""b") REFERENCES "s.x"."t(1)"(id)', { columns: ['A "b'], schema: "s.x", table: "t(1)" }],
  ["FOREIGN KEY (a, PERIOD p) REFERENCES s.t(id, PERIOD p)", { columns: ["a", "p"], schema: "s", table: "t" }],
  ["CHECK ((a > 0))", null],
])("foreign key: %s", (definition, told) => {
  expect(foreignKey(definition, "home")).toEqual(told);
});
