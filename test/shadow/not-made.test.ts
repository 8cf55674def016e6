// Subscriptions and security labels are not run in a shadow, and what they are about is named.

import { describe, expect, test } from "vitest";
import { notMadeBy, withoutNotMade } from "../../src/shadow/not-made.ts";
import { replay } from "../../src/shadow/replay.ts";
import { openShadow } from "./open.ts";

const subscription = "a subscription would connect to its publisher: not run in a shadow";
const label = "a security label wants its provider: not run in the embedded engine";

describe("what is taken out", () => {
  test("leaves every place where it was", () => {
    const sql = "CREATE TABLE a ();\nCREATE SUBSCRIPTION s\n  CONNECTION 'x;y' PUBLICATION p;\nCREATE TABLE b ();";
    const { sql: left, takenOut } = withoutNotMade(sql, "server");
    expect(left).toBe(`CREATE TABLE a ();\n${" ".repeat(21)}\n${" ".repeat(33)}\nCREATE TABLE b ();`);
    expect(takenOut.map(({ piece, code, what }) => [piece.line, code, what])).toEqual([
      [2, "statement-not-run", subscription],
    ]);
  });

  test("a text that only speaks of one is left as it is", () => {
    const sql = "SELECT 'CREATE SUBSCRIPTION s'; -- SECURITY LABEL ON TABLE t IS 'x'\nCREATE TABLE subscription ();";
    expect(withoutNotMade(sql, "embedded")).toEqual({ sql, takenOut: [] });
  });
});

test.each([
  ["CREATE SUBSCRIPTION Feed CONNECTION '' PUBLICATION p", [["subscription", "feed", subscription]]],
  [`ALTER SUBSCRIPTION "My ""Feed" DISABLE`, [["subscription", 'My "Feed', subscription]]],
  ["CREATE SUBSCRIPTION a CONNECTION '' PUBLICATION p; DROP SUBSCRIPTION IF EXISTS a", []],
  [
    "CREATE SUBSCRIPTION a CONNECTION '' PUBLICATION p; ALTER SUBSCRIPTION a RENAME TO b",
    [["subscription", "b", subscription]],
  ],
  ["SECURITY LABEL FOR anon ON COLUMN t.a IS 'x'", [["security-label", "anon on *", label]]],
  ["SECURITY LABEL FOR 'anon' ON TABLE t IS 'x'", [["security-label", "anon on *", label]]],
  ["SECURITY LABEL ON TABLE t IS 'x'", [["security-label", "*", label]]],
  ["CREATE TABLE t ()", []],
])("%s", (sql, expected) => {
  const told = notMadeBy([{ sql }], "embedded").map(({ kind, name, reason }) => [kind, name, reason]);
  expect(told).toEqual(expected);
});

test("a server is asked for labels: it may have the provider", () => {
  const sql = "SECURITY LABEL FOR anon ON TABLE t IS 'x'";
  expect(notMadeBy([{ sql }], "server")).toEqual([]);
  expect(withoutNotMade(sql, "server").sql).toBe(sql);
});

test("a file that makes a subscription runs whole, and libraries are loaded behind it", async () => {
  await using shadow = await openShadow({ extensions: ["pgcrypto"] });
  const sql = `CREATE TABLE a (id integer);
CREATE SUBSCRIPTION s CONNECTION 'dbname=far' PUBLICATION p;
SECURITY LABEL FOR anon ON TABLE a IS 'x';
CREATE EXTENSION pgcrypto; SELECT crypt('a', gen_salt('md5'));`;
  const file = { version: "1", name: "", path: "1.sql", sql, firstLine: 1, run: "batch", checksums: [] } as const;
  const { ran, failure, diagnostics } = await replay(shadow, [file]);
  expect([ran.length, failure]).toEqual([1, null]);
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
    ["statement-not-run", 2],
    ["statement-not-run", 3],
  ]);
});
