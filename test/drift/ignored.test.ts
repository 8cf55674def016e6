// What `ignore` leaves out, by what, and which entries match nothing.

import { describe, expect, test } from "vitest";
import { ignoreSchema } from "../../src/config/exceptions.ts";
import { ignoring } from "../../src/drift/ignored.ts";
import { objectName } from "../../src/model/object.ts";
import { finding } from "../report/sample.ts";
import { identity } from "../rules/sides.ts";

function entries(ignore: readonly unknown[]) {
  return ignoreSchema.parse(ignore).map((entry, line) => ({ ...entry, path: ".pgdrift.yml", line }));
}

const objects = [
  "schema audit",
  "table audit.log",
  "column audit.log.id",
  "index audit.log.log_at",
  "function audit.stamp(integer)",
  "schema public",
  "table public.users",
  "column public.users.id",
  "table public.tmp_1",
  "column public.tmp_1.id",
  "view public.tmp_view",
  "extension citext",
];

/** The entries, and what of the objects above is left. */
const table: readonly [ignore: readonly unknown[], ...left: string[]][] = [
  [[], ...objects],
  [
    ["audit.*"],
    "schema audit",
    "schema public",
    "table public.users",
    "column public.users.id",
    "table public.tmp_1",
    "column public.tmp_1.id",
    "view public.tmp_view",
    "extension citext",
  ],
  [["audit"], ...objects.filter((each) => !each.includes("audit"))],
  [[{ schema: "audit" }], ...objects.filter((each) => !each.includes("audit"))],
  [[{ schema: "audit" }, "!audit.log"], ...objects.filter((each) => !/audit$|stamp/.test(each))],
  [[{ schema: "audit", kind: "!table" }], ...objects.filter((each) => !/audit$|stamp|audit\.log\./.test(each))],
  [[{ kind: "table", name: "tmp_*" }], ...objects.filter((each) => !each.includes("tmp_1"))],
  [["tmp_*"], ...objects.filter((each) => !each.includes("tmp_"))],
  [["tmp_?"], ...objects.filter((each) => !each.includes("tmp_1"))],
  [[{ name: ["tmp_*", "!tmp_view"] }], ...objects.filter((each) => !each.includes("tmp_1"))],
  [[{ kind: ["extension", "index"] }], ...objects.filter((each) => !/extension|index/.test(each))],
  [[{ schema: "!audit" }], ...objects.filter((each) => each.includes("audit"))],
  [["users.id"], ...objects.filter((each) => !each.includes("users.id"))],
  [["stamp(*"], ...objects.filter((each) => !each.includes("stamp"))],
  [["*"]],
  [["*", "!public.users"], "table public.users", "column public.users.id"],
  [["USERS", "user", "ublic.users", "*.users.id.*", "users?"], ...objects],
  [[{ kind: "table", rule: "owner-changed" }], ...objects],
];

test.each(table)("%j", (ignore, ...left) => {
  const { object } = ignoring(entries(ignore));
  expect(objects.filter((each) => object(identity(each), null) === null)).toEqual(left);
});

describe("findings", () => {
  const findings = [
    finding({ id: "1", rule: "owner-changed", object: identity("table audit.log") }),
    finding({ id: "2", rule: "grant-public", object: identity("table audit.log") }),
    finding({ id: "3", rule: "owner-changed", object: identity("table public.users") }),
    finding({ id: "4", rule: "migration-edited", object: identity("migration 0001") }),
    finding({ id: "5", rule: "grant-unexpected", object: identity("role metabase") }),
  ];
  const cases: readonly [ignore: readonly unknown[], left: string][] = [
    [[{ rule: "owner-changed" }], "2 4 5"],
    [[{ rule: "owner-changed", schema: "audit" }], "2 3 4 5"],
    [[{ rule: "!grant-public", schema: "audit" }], "2 3 4 5"],
    [[{ rule: "grant-*" }, "!metabase"], "1 3 4 5"],
    [[{ kind: "migration", name: "0001" }, { kind: "role" }], "1 2 3"],
  ];
  test.each(cases)("%j", (ignore, left) => {
    const kept = ignoring(entries(ignore)).findings(findings);
    expect(kept.map(({ id }) => id).join(" ")).toBe(left);
  });
});

test("what could not be read is left out by name, a whole kind by its kind alone", () => {
  const left = (ignore: readonly unknown[], name: string) =>
    ignoring(entries(ignore)).unread({ kind: "collation", name, reason: "" }) === null ? "named" : "left out";
  expect(left(["legacy.*"], "legacy.german")).toBe("left out");
  expect(left([{ schema: "legacy" }], "legacy.german")).toBe("left out");
  expect(left([{ schema: "legacy" }], "*")).toBe("named");
  expect(left(["*"], "*")).toBe("named");
  expect(left([{ kind: "table" }], "*")).toBe("named");
});

test("hits are distinct objects and findings, and what matches nothing is told with its line", () => {
  const ignore = ignoring(
    entries(["audit.*", { rule: "owner-changed" }, "!audit.log", "gone_*", { rule: "column-missing" }]),
  );
  for (const each of [...objects, ...objects]) ignore.object(identity(each), null);
  ignore.findings([finding({ rule: "owner-changed", object: identity("table public.users") })]);
  expect(ignore.hits()).toEqual([
    { by: "ignore: audit.*", hits: 1 },
    { by: "ignore: rule owner-changed", hits: 1 },
  ]);
  expect(ignore.vain().map(({ message, line }) => [line, message])).toEqual([
    [3, "ignore: gone_*: matches nothing that there is; take it out, or mend it"],
    [4, "ignore: rule column-missing: matches nothing that there is; take it out, or mend it"],
  ]);
});

test("a hostile glob takes no time", () => {
  const { object } = ignoring(entries([`${"*a".repeat(2000)}b`]));
  const from = performance.now();
  object({ kind: "table", schema: null, table: null, name: "a".repeat(2000) }, null);
  expect(performance.now() - from).toBeLessThan(1000);
  expect(objectName(identity("table a.b"))).toBe("a.b");
});
