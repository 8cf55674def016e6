// What the embedded server cannot make (subscriptions, security labels), and what an ordinary role cannot see.

import { describe, expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { kinds } from "../../src/catalog/index.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import type { Catalog } from "../../src/model/object.ts";
import { majors } from "../servers/server.ts";
import { database } from "./connect.ts";
import { inWords } from "./difference-words.ts";

const base = `CREATE SUBSCRIPTION far CONNECTION 'dbname=far password=secret' PUBLICATION q, p WITH (connect = false, slot_name = 'far');
CREATE SCHEMA app; CREATE TABLE app.users (id integer);
INSERT INTO pg_seclabel VALUES ('app.users'::regclass, 'pg_class'::regclass, 0, 'anon', 'open');
CREATE FOREIGN DATA WRAPPER far; CREATE SERVER away FOREIGN DATA WRAPPER far;
CREATE USER MAPPING FOR CURRENT_USER SERVER away OPTIONS (password 'secret');`;

/** Statement, what differs then, and the first major that knows it. */
const byHand: readonly (readonly [statement: string, differences: readonly string[], since?: number])[] = [
  ["UPDATE pg_subscription SET subenabled = true", ["subscription far: active"]],
  ["ALTER SUBSCRIPTION far SET PUBLICATION p WITH (refresh = false)", ["subscription far: publications"]],
  ["ALTER SUBSCRIPTION far SET (slot_name = 'other')", ["subscription far: slot"]],
  ["ALTER SUBSCRIPTION far SET (synchronous_commit = 'local')", ["subscription far: synchronousCommit"]],
  ["ALTER SUBSCRIPTION far SET (binary = true)", ["subscription far: binary"]],
  ["UPDATE pg_subscription SET substream = 't'", ["subscription far: streaming"]],
  ["UPDATE pg_subscription SET subtwophasestate = 'p'", ["subscription far: twoPhase"], 15],
  ["ALTER SUBSCRIPTION far SET (disable_on_error = true)", ["subscription far: disableOnError"], 15],
  ["ALTER SUBSCRIPTION far SET (password_required = false)", ["subscription far: passwordRequired"], 16],
  ["ALTER SUBSCRIPTION far SET (run_as_owner = true)", ["subscription far: runAsOwner"], 16],
  ["ALTER SUBSCRIPTION far SET (origin = none)", ["subscription far: onlyFrom"], 16],
  ["UPDATE pg_subscription SET subfailover = true", ["subscription far: failover"], 17],
  ["UPDATE pg_subscription SET subowner = 'pg_monitor'::regrole", ["subscription far: owner"]],
  ["COMMENT ON SUBSCRIPTION far IS 'x'", ["subscription far: comment"]],
  ["ALTER SUBSCRIPTION far CONNECTION 'dbname=far password=another'", []],
  ["UPDATE pg_seclabel SET label = 'closed'", ["security-label anon on table app.users: label"]],
  ["DELETE FROM pg_seclabel", ["missing security-label anon on table app.users"]],
];

describe.each([15, 18] as const)("on %s", (on) => {
  test("each is exactly one difference", async () => {
    await using made = await database(on, base);
    const { session } = made;
    const read = async () => (await readCatalog((work) => work(session), { leaveOut: () => false })).catalog;
    const before = await read();
    for (const [statement, differences] of byHand.filter(([, , since = 14]) => since <= on)) {
      await session.batch(["BEGIN", statement]);
      const compared = await compareCatalogs(before, await read(), { echo: async () => null });
      expect(compared.differences.map(inWords), statement).toEqual(differences);
      await session.batch(["ROLLBACK"]);
    }
    await made.run("ALTER SUBSCRIPTION far SET (slot_name = NONE); DROP SUBSCRIPTION far");
  });
});

test("every attribute has a case", () => {
  const all = [kinds.subscription, kinds["security-label"]].flatMap(({ id, attributes }) =>
    Object.keys(attributes).map((name) => `${id} ${name}`),
  );
  const seen = byHand.flatMap(([, differences]) =>
    differences.map((each) => `${each.split(" ")[0]} ${each.split(": ").at(-1)}`),
  );
  expect(all.filter((each) => !seen.includes(each))).toEqual([]);
});

test.each(majors)("on %i a role without rights is told what it cannot see, and sees the rest", async (on) => {
  await using made = await database(on, base);
  const { session } = made;
  const readAs = async (role: string) => {
    await session.batch(["BEGIN", `SET LOCAL ROLE ${role}`, "SET LOCAL search_path = ''"]);
    const { catalog } = await readCatalog((work) => work(session), { leaveOut: () => false });
    await session.batch(["ROLLBACK"]);
    return catalog;
  };
  const [seen, whole] = [await readAs("pg_signal_backend"), await readAs("postgres")];
  expect(seen.notCompared).toEqual([
    {
      kind: "user-mapping",
      name: "postgres on away",
      reason: "only a superuser and the server's owner can see its options",
    },
  ]);
  const { differences } = await compareCatalogs(whole, seen, { echo: async () => null });
  expect(differences.map(inWords)).toEqual([]);
  expect(everyText(whole)).not.toMatch(/secret|dbname/);
  await made.run("ALTER SUBSCRIPTION far SET (slot_name = NONE); DROP SUBSCRIPTION far");
});

function everyText(catalog: Catalog): string {
  return JSON.stringify([...catalog.objects.values()]);
}
