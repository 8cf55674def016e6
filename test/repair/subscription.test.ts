// Subscriptions: changed in place on a real server, dropped without asking their publisher, and made with a gap where the
// address belongs, which is said.

import { expect, test } from "vitest";
import { server, type TestDatabase } from "../servers/server.ts";
import { differencesBetween, repairBetween } from "./between.ts";
import { asPsql } from "./judge.ts";

const plain =
  "CREATE SUBSCRIPTION feed CONNECTION 'dbname=none' PUBLICATION p WITH (connect = false, slot_name = NONE)";
const flipped = `CREATE SUBSCRIPTION feed CONNECTION 'dbname=none' PUBLICATION p, q WITH (connect = false, slot_name = NONE,
  binary = true, streaming = on, synchronous_commit = 'local', disable_on_error = true);
  COMMENT ON SUBSCRIPTION feed IS 'of the other one'`;

test.each([
  ["changed", plain, flipped, "proven"],
  ["changed back", flipped, plain, "proven"],
  ["dropped", flipped, "SELECT 1", "proven"],
  ["made", "SELECT 1", flipped, "unproven"],
] as const)("%s", async (_, live, expected, proof) => {
  const postgres = await server(15);
  const made: TestDatabase[] = [];
  const open = async (sql: string) => {
    const database = await postgres.newDatabase(sql);
    made.push(database);
    return database;
  };
  try {
    const [one, other] = [await open(live), await open(expected)];
    const copy = async () => (await open(expected)).url;
    const script = await repairBetween({ live: one.url, expected: other.url, copy });
    expect(script?.proof).toBe(proof);
    if (proof === "unproven") {
      expect(script?.reason).toMatch(/a secret that was never read belongs into it/);
      await expect(asPsql(one.url, script?.sql ?? "")).rejects.toThrow(/a secret is missing in this script/);
      return;
    }
    await asPsql(one.url, script?.sql ?? "");
    expect(await differencesBetween(other.url, one.url)).toEqual([]);
  } finally {
    for (const each of made) {
      await each.run("DROP SUBSCRIPTION IF EXISTS feed");
      await each.drop();
    }
  }
});
