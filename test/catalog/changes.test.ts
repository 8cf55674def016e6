// One statement by hand, and exactly what it changed is what differs: nothing beside it, and no echo hides it.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareCatalogs } from "../../src/catalog/compare.ts";
import { kinds } from "../../src/catalog/index.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import type { Difference } from "../../src/model/difference.ts";
import { type Catalog, objectName } from "../../src/model/object.ts";
import type { TestedDatabase } from "./connect.ts";
import { echoIn } from "./echo.ts";
import { cases as otherKinds } from "./other-kinds-cases.ts";
import { richDatabase } from "./rich.ts";

/** `since`: the first major that knows the statement. */
type Case = readonly [statement: string, differences: readonly string[], since?: number];

const cases: readonly Case[] = [
  // schema
  ["ALTER SCHEMA app OWNER TO rich_owner", ["schema app: owner"]],
  ["COMMENT ON SCHEMA app IS 'other'", ["schema app: comment"]],
  ["COMMENT ON SCHEMA public IS 'ours'", ["schema public: comment"]],
  ["REVOKE USAGE ON SCHEMA app FROM PUBLIC", ["schema app: grants"]],
  ["GRANT USAGE ON SCHEMA public TO rich_reader", ["schema public: grants"]],
  ["REVOKE CREATE ON SCHEMA app FROM CURRENT_USER", ["schema app: grants"]],
  ["CREATE SCHEMA more", ["unexpected schema more"]],
  // table
  ["ALTER TABLE app.dogs SET UNLOGGED", ["table app.dogs: persistence"]],
  ["ALTER TABLE app.scratch SET LOGGED", ["table app.scratch: persistence"]],
  ["ALTER TABLE app.events DETACH PARTITION app.events_2", ["table app.events_2: partitionBound partitionOf"]],
  [
    `ALTER TABLE app.events DETACH PARTITION app.events_2;
     ALTER TABLE app.events ATTACH PARTITION app.events_2 FOR VALUES FROM ('2025-03-01', MINVALUE) TO ('2026-01-01', MINVALUE)`,
    ["table app.events_2: partitionBound"],
  ],
  [
    "UPDATE pg_inherits SET inhdetachpending = true WHERE inhrelid = 'app.events_2'::regclass",
    ["table app.events_2: detachPending"],
  ],
  [
    "DROP TABLE app.keyed; CREATE TABLE app.keyed (id integer, name text, PRIMARY KEY (id), UNIQUE (id, name)) PARTITION BY RANGE (id)",
    ["missing table app.keyed_1", "table app.keyed: partitionKey"],
  ],
  ["ALTER TABLE app.events_1 DISABLE TRIGGER each", ["table app.events_1: partitionTriggers"]],
  ["ALTER TABLE app.dogs NO INHERIT app.animals", ["column app.dogs.name: local", "table app.dogs: inherits"]],
  ["ALTER TABLE app.typed_table NOT OF", ["table app.typed_table: ofType"]],
  ["ALTER TABLE app.users DISABLE ROW LEVEL SECURITY", ["table app.users: rowSecurity"]],
  ["ALTER TABLE app.users NO FORCE ROW LEVEL SECURITY", ["table app.users: forceRowSecurity"]],
  ["ALTER TABLE app.users REPLICA IDENTITY USING INDEX users_email_key", ["table app.users: replicaIdentity"]],
  ["ALTER TABLE app.users REPLICA IDENTITY FULL", ["table app.users: replicaIdentity"]],
  ["ALTER TABLE app.users CLUSTER ON users_name", ["table app.users: clusteredOn"]],
  ["ALTER TABLE app.users SET WITHOUT CLUSTER", ["table app.users: clusteredOn"]],
  ["ALTER TABLE app.users SET (fillfactor = 71)", ["table app.users: options"]],
  ["ALTER TABLE app.users RESET (toast.autovacuum_enabled)", ["table app.users: options"]],
  ["ALTER TABLE app.users SET TABLESPACE rich_space", ["table app.users: tablespace"]],
  [
    "CREATE ACCESS METHOD heap_again TYPE TABLE HANDLER heap_tableam_handler; ALTER TABLE app.dogs SET ACCESS METHOD heap_again",
    ["table app.dogs: accessMethod", "unexpected access-method heap_again"],
    15,
  ],
  [
    "ALTER TABLE app.users OWNER TO rich_owner",
    ["sequence app.users_serial_number_seq: owner", "table app.users: owner"],
  ],
  ["COMMENT ON TABLE app.users IS NULL", ["table app.users: comment"]],
  ["REVOKE GRANT OPTION FOR UPDATE ON app.users FROM rich_reader", ["table app.users: grants"]],
  ["GRANT DELETE ON app.users TO PUBLIC", ["table app.users: grants"]],
  ["REVOKE TRUNCATE ON app.users FROM CURRENT_USER", ["table app.users: grants"]],
  ["GRANT ALL ON app.dogs TO CURRENT_USER", []],
  ["DROP TABLE app.dogs", ["missing table app.dogs"]],
  // column
  ['ALTER TABLE app.users ALTER "json_object" TYPE json', ["column app.users.json_object: type"]],
  ["ALTER TABLE app.users ALTER created_at TYPE timestamptz", ["column app.users.created_at: type"]],
  ["ALTER TABLE app.users ALTER nick SET NOT NULL", ["column app.users.nick: nullable"]],
  ["ALTER TABLE app.users ALTER mood DROP NOT NULL", ["column app.users.mood: nullable"]],
  [
    "ALTER TABLE app.users ADD CONSTRAINT nn NOT NULL nick NOT VALID",
    ["column app.users.nick: notNullValidated nullable"],
    18,
  ],
  [
    "ALTER TABLE app.orders ADD CONSTRAINT nn NOT NULL note NO INHERIT",
    ["column app.orders.note: notNullInherited nullable"],
    18,
  ],
  ["ALTER TABLE app.users ALTER name SET DEFAULT 'somebody'", ["column app.users.name: default"]],
  ["ALTER TABLE app.users ALTER name DROP DEFAULT", ["column app.users.name: default"]],
  ["ALTER TABLE app.dogs ALTER legs SET DEFAULT 4", ["column app.dogs.legs: default"]],
  ["ALTER TABLE app.users ALTER doubled DROP EXPRESSION", ["column app.users.doubled: generated"]],
  ["ALTER TABLE app.users ALTER doubled SET EXPRESSION AS (price * 3)", ["column app.users.doubled: generated"], 17],
  [
    "ALTER TABLE app.users DROP doubled; ALTER TABLE app.users ADD doubled numeric GENERATED ALWAYS AS (price * 2) VIRTUAL",
    ["column app.users.doubled: generated"],
    18,
  ],
  ["ALTER TABLE app.users ALTER other SET GENERATED ALWAYS", ["column app.users.other: identity"]],
  ["ALTER TABLE app.users ALTER other DROP IDENTITY", ["column app.users.other: identity identityOptions"]],
  ["COMMENT ON SEQUENCE app.users_other_seq IS 'x'", ["column app.users.other: identityComment"]],
  ["GRANT USAGE ON SEQUENCE app.users_other_seq TO rich_reader", ["column app.users.other: grants"]],
  ["ALTER TABLE app.users ALTER other SET INCREMENT 2", ["column app.users.other: identityOptions"]],
  ['ALTER TABLE app.users ALTER nick TYPE text COLLATE "C"', ["column app.users.nick: collation compression"]],
  ["ALTER TABLE app.users ALTER name SET STORAGE MAIN", ["column app.users.name: storage"]],
  ["ALTER TABLE app.users ALTER nick SET COMPRESSION DEFAULT", ["column app.users.nick: compression"]],
  ["ALTER TABLE app.users ALTER email SET STATISTICS -1", ["column app.users.email: statistics"]],
  ["ALTER TABLE app.users ALTER email SET STATISTICS 0", ["column app.users.email: statistics"]],
  ["ALTER TABLE app.users ALTER age SET (n_distinct = 6)", ["column app.users.age: options"]],
  ["COMMENT ON COLUMN app.users.email IS 'x'", ["column app.users.email: comment"]],
  ["REVOKE SELECT (name) ON app.users FROM PUBLIC", ["column app.users.name: grants"]],
  ["GRANT INSERT (price) ON app.users TO rich_reader", ["column app.users.price: grants"]],
  ["ALTER TABLE app.users ADD more integer", ["unexpected column app.users.more"]],
  ['ALTER TABLE app.users DROP "json_object"', ["missing column app.users.json_object"]],
  [
    `CREATE TABLE app.events_3 (LIKE app.events INCLUDING ALL);
     ALTER TABLE app.events ATTACH PARTITION app.events_3 FOR VALUES FROM ('2030-01-01', MINVALUE) TO ('2031-01-01', MINVALUE)`,
    ["unexpected table app.events_3"],
  ],
  ["ALTER TABLE app.animals DROP CONSTRAINT animals_legs_check", ["missing constraint app.animals.animals_legs_check"]],
  ["ALTER TABLE app.keyed DROP CONSTRAINT keyed_pkey", ["missing constraint app.keyed.keyed_pkey"]],
  ["ALTER TABLE app.keyed DETACH PARTITION app.keyed_1", ["table app.keyed_1: partitionBound partitionOf"]],
  // constraint
  [
    "ALTER TABLE app.users DROP CONSTRAINT users_no_inherit; ALTER TABLE app.users ADD CONSTRAINT users_no_inherit CHECK (other > 0)",
    ["constraint app.users.users_no_inherit: definition"],
  ],
  [
    "ALTER TABLE app.users DROP CONSTRAINT users_during; ALTER TABLE app.users ADD CONSTRAINT users_during CHECK (price > 0) NOT VALID",
    ["constraint app.users.users_during: constraintKind definition validated"],
  ],
  [
    "ALTER TABLE app.orders ALTER CONSTRAINT orders_email NOT ENFORCED",
    ["constraint app.orders.orders_email: definition validated"],
    18,
  ],
  [
    "ALTER TABLE app.orders ALTER CONSTRAINT orders_user_id_fkey DEFERRABLE INITIALLY IMMEDIATE",
    ["constraint app.orders.orders_user_id_fkey: definition"],
  ],
  ["ALTER TABLE app.orders VALIDATE CONSTRAINT orders_email", ["constraint app.orders.orders_email: validated"]],
  [
    "ALTER TABLE app.orders DISABLE TRIGGER ALL",
    [
      "constraint app.orders.orders_email: enabled",
      "constraint app.orders.orders_user_id_fkey: enabled",
      "trigger app.orders.late: enabled",
    ],
  ],
  [
    "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'app.users_price_unique'::regclass",
    ["constraint app.users.users_price_unique: valid"],
  ],
  ["ALTER INDEX app.users_price_unique RESET (fillfactor)", ["constraint app.users.users_price_unique: options"]],
  ["ALTER INDEX app.users_pkey SET TABLESPACE rich_space", ["constraint app.users.users_pkey: tablespace"]],
  ["COMMENT ON INDEX app.users_pkey IS 'x'", ["constraint app.users.users_pkey: indexComment"]],
  ["COMMENT ON CONSTRAINT users_pkey ON app.users IS 'key'", ["constraint app.users.users_pkey: comment"]],
  ["ALTER TABLE app.keyed DROP CONSTRAINT keyed_id_name_key", ["missing constraint app.keyed.keyed_id_name_key"]],
  ["ALTER TABLE app.events ADD CHECK (kind <> '')", ["unexpected constraint app.events.events_kind_check"]],
  ["ALTER TABLE app.events_1 ADD CHECK (kind <> '')", ["unexpected constraint app.events_1.events_1_kind_check"]],
  [
    "ALTER TABLE app.orders ADD CONSTRAINT o UNIQUE NULLS NOT DISTINCT (note)",
    ["unexpected constraint app.orders.o"],
    15,
  ],
  // index
  [
    "DROP INDEX app.users_lower; CREATE INDEX users_lower ON app.users (lower(name))",
    ["index app.users.users_lower: definition statistics"],
  ],
  ["ALTER INDEX app.users_lower SET (fillfactor = 61)", ["index app.users.users_lower: definition"]],
  [
    "DROP INDEX app.totals_user; CREATE INDEX totals_user ON app.totals (user_id)",
    ["index app.totals.totals_user: definition unique", "view app.totals: clusteredOn"],
  ],
  [
    "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'app.users_tags'::regclass",
    ["index app.users.users_tags: valid"],
  ],
  ["ALTER INDEX app.users_lower ALTER COLUMN 1 SET STATISTICS 301", ["index app.users.users_lower: statistics"]],
  ["ALTER INDEX app.users_tags SET TABLESPACE rich_space", ["index app.users.users_tags: tablespace"]],
  ["COMMENT ON INDEX app.users_name IS 'x'", ["index app.users.users_name: comment"]],
  ["DROP INDEX app.events_kind", ["missing index app.events.events_kind"]],
  ["CREATE INDEX ON app.events (amount)", ["unexpected index app.events.events_amount_idx"]],
  ["CREATE INDEX ON app.events (at)", ["unexpected index app.events.events_at_idx"]],
  ["CREATE INDEX ON app.events_2 (amount)", ["unexpected index app.events_2.events_2_amount_idx"]],
  [
    "DROP INDEX app.users_name; CREATE UNIQUE INDEX users_name ON app.users (name) INCLUDE (email) NULLS NOT DISTINCT",
    ["index app.users.users_name: comment definition"],
    15,
  ],
  // what is attached to a like object of the parent, and what only looks like it
  [
    "DROP INDEX app.events_kind; CREATE INDEX events_1_kind_idx ON app.events_1 (kind); CREATE INDEX events_kind ON ONLY app.events (kind)",
    ["index app.events.events_kind: valid", "index app.events_1.events_1_kind_idx: follows"],
  ],
  [
    `CREATE INDEX events_1_more ON app.events_1 (kind);
     ALTER INDEX app.events_1_kind_idx RENAME TO swap; ALTER INDEX app.events_1_more RENAME TO events_1_kind_idx;
     ALTER INDEX app.swap RENAME TO events_1_more`,
    ["index app.events_1.events_1_kind_idx: follows"],
  ],
  ["ALTER INDEX app.events_1_kind_idx RENAME TO renamed", ["index app.events_1.events_1_kind_idx: name"]],
  ["ALTER TABLE app.keyed_1 RENAME CONSTRAINT keyed_1_pkey TO renamed", ["constraint app.keyed_1.keyed_1_pkey: name"]],
  [
    "ALTER TABLE app.dogs ADD CONSTRAINT animals_legs_check CHECK (legs >= 0)",
    ["constraint app.dogs.animals_legs_check: local"],
  ],
  [
    "ALTER TABLE app.keyed DROP CONSTRAINT keyed_pkey; CREATE UNIQUE INDEX keyed_pkey ON app.keyed (id)",
    ["missing constraint app.keyed.keyed_pkey", "unexpected index app.keyed.keyed_pkey"],
  ],
  // sequence
  ["ALTER SEQUENCE app.numbers AS integer", ["sequence app.numbers: type"]],
  ["ALTER SEQUENCE app.numbers START 6", ["sequence app.numbers: start"]],
  ["ALTER SEQUENCE app.numbers INCREMENT 3", ["sequence app.numbers: increment"]],
  ["ALTER SEQUENCE app.numbers MINVALUE 2", ["sequence app.numbers: minimum"]],
  ["ALTER SEQUENCE app.numbers MAXVALUE 200", ["sequence app.numbers: maximum"]],
  ["ALTER SEQUENCE app.numbers CACHE 1", ["sequence app.numbers: cache"]],
  ["ALTER SEQUENCE app.numbers NO CYCLE", ["sequence app.numbers: cycle"]],
  ["ALTER SEQUENCE app.numbers OWNED BY app.users.price", ["sequence app.numbers: ownedBy"]],
  ["ALTER SEQUENCE app.numbers SET UNLOGGED", ["sequence app.numbers: persistence"], 15],
  ["ALTER SEQUENCE app.numbers OWNER TO rich_owner", ["sequence app.numbers: owner"]],
  ["COMMENT ON SEQUENCE app.numbers IS NULL", ["sequence app.numbers: comment"]],
  ["GRANT SELECT ON SEQUENCE app.numbers TO rich_reader", ["sequence app.numbers: grants"]],
  ["SELECT setval('app.numbers', 99)", []],
  // view
  [
    "DROP VIEW app.counting; CREATE MATERIALIZED VIEW app.counting AS SELECT 1 AS n",
    ["view app.counting: definition materialized"],
  ],
  ["CREATE OR REPLACE VIEW app.counting AS SELECT 1 AS n", ["view app.counting: definition"]],
  ["ALTER VIEW app.active RENAME COLUMN address TO email", ["view app.active: columnComments definition grants"]],
  ["ALTER VIEW app.active SET (security_invoker = on)", ["view app.active: securityInvoker"], 15],
  ["ALTER VIEW app.active SET (security_invoker = off)", [], 15],
  ["ALTER VIEW app.active RESET (security_barrier)", ["view app.active: options"]],
  ["ALTER VIEW app.simple SET (check_option = cascaded)", ["view app.simple: options"]],
  ["ALTER MATERIALIZED VIEW app.totals SET TABLESPACE rich_space", ["view app.totals: tablespace"]],
  [
    "CREATE ACCESS METHOD heap_again TYPE TABLE HANDLER heap_tableam_handler; ALTER MATERIALIZED VIEW app.totals SET ACCESS METHOD heap_again",
    ["view app.totals: accessMethod", "unexpected access-method heap_again"],
    15,
  ],
  ["ALTER MATERIALIZED VIEW app.totals SET WITHOUT CLUSTER", ["view app.totals: clusteredOn"]],
  ["ALTER VIEW app.simple ALTER COLUMN name SET DEFAULT 'y'", ["view app.simple: columnDefaults"]],
  ["COMMENT ON COLUMN app.active.total IS 'sum'", ["view app.active: columnComments"]],
  ["ALTER MATERIALIZED VIEW app.totals ALTER note SET STATISTICS 51", ["view app.totals: columnStorage"]],
  ["ALTER VIEW app.active OWNER TO rich_owner", ["view app.active: owner"]],
  ["COMMENT ON VIEW app.active IS NULL", ["view app.active: comment"]],
  ["GRANT INSERT ON app.active TO rich_reader", ["view app.active: grants"]],
  ["REVOKE SELECT (address) ON app.active FROM PUBLIC", ["view app.active: grants"]],
  ["REFRESH MATERIALIZED VIEW app.totals WITH NO DATA", []],
  ["DROP VIEW app.active", ["missing view app.active"]],
  // trigger
  [
    "DROP TRIGGER touch ON app.users; CREATE TRIGGER touch AFTER UPDATE ON app.users FOR EACH ROW EXECUTE FUNCTION app.touch()",
    ["trigger app.users.touch: comment definition"],
  ],
  ["ALTER TABLE app.users ENABLE TRIGGER log", ["trigger app.users.log: enabled"]],
  ["ALTER TABLE app.users DISABLE TRIGGER USER", ["trigger app.users.touch: enabled"]],
  ["COMMENT ON TRIGGER touch ON app.users IS 'x'", ["trigger app.users.touch: comment"]],
  ["DROP TRIGGER each ON app.events", ["missing trigger app.events.each"]],
  // rule
  [
    "CREATE OR REPLACE RULE no_delete AS ON DELETE TO app.orders WHERE OLD.total > 6 DO INSTEAD NOTHING",
    ["rule app.orders.no_delete: definition"],
  ],
  ["ALTER TABLE app.orders DISABLE RULE no_delete", ["rule app.orders.no_delete: enabled"]],
  ["COMMENT ON RULE no_delete ON app.orders IS NULL", ["rule app.orders.no_delete: comment"]],
  ["DROP RULE simple_insert ON app.simple", ["missing rule app.simple.simple_insert"]],
  // policy
  [
    "DROP POLICY fresh ON app.orders; CREATE POLICY fresh ON app.orders WITH CHECK (total > 0)",
    ["policy app.orders.fresh: command"],
  ],
  [
    "DROP POLICY fresh ON app.orders; CREATE POLICY fresh ON app.orders AS RESTRICTIVE FOR INSERT WITH CHECK (total > 0)",
    ["policy app.orders.fresh: permissive"],
  ],
  ["ALTER POLICY own ON app.users TO rich_owner, rich_reader", []],
  ["ALTER POLICY own ON app.users TO PUBLIC", ["policy app.users.own: roles"]],
  ["ALTER POLICY own ON app.users USING (true)", ["policy app.users.own: using"]],
  ["ALTER POLICY own ON app.users WITH CHECK (price >= 0)", ["policy app.users.own: check"]],
  ["COMMENT ON POLICY own ON app.users IS NULL", ["policy app.users.own: comment"]],
];

describe.each([14, 15, 18] as const)("on %s", (on) => {
  let base: TestedDatabase;
  let changed: TestedDatabase;
  let expected: Catalog;

  beforeAll(async () => {
    base = await richDatabase(on);
    changed = await richDatabase(on);
    await makeTablespace(changed);
    expected = (await readCatalog(base.look, { leaveOut: () => false })).catalog;
  });
  afterAll(async () => {
    await changed[Symbol.asyncDispose]();
    await base[Symbol.asyncDispose]();
  });

  const known = cases.filter(([, , since = 14]) => since <= on);
  test.each(known.map(([statement, differences]) => ({ statement, differences })))("$statement", async (given) => {
    const { session } = changed;
    try {
      await session.batch(["BEGIN", given.statement, "SET LOCAL search_path = ''"]);
      const { catalog } = await readCatalog((work) => work(session), { leaveOut: () => false });
      expect(catalog.notCompared.filter(({ name }) => name === "*")).toEqual([]);
      const compared = await compareCatalogs(expected, catalog, { echo: echoIn(base.session) });
      expect(compared.differences.map(inWords).sort()).toEqual([...given.differences].sort());
    } finally {
      await session.batch(["ROLLBACK"]);
    }
  });
});

test("every attribute of the relation kinds has a case", () => {
  const all = [...cases.flatMap(([, told]) => told), ...otherKinds.flatMap(({ differences }) => differences)];
  const seen = new Set(all.flatMap(attributesOf));
  const relationKinds = [
    kinds.schema,
    kinds.table,
    kinds.column,
    kinds.constraint,
    kinds.index,
    kinds.sequence,
    kinds.view,
    kinds.trigger,
    kinds.rule,
    kinds.policy,
  ];
  // Column order differs only where it is asked for (`--strict`), which is tried beside the rules.
  const compared = relationKinds.flatMap(({ id, attributes }) =>
    Object.entries(attributes).flatMap(([name, how]) => (how === "order" ? [] : [`${id} ${name}`])),
  );
  expect(compared.filter((attribute) => !seen.has(attribute))).toEqual([]);
});

function inWords({ change, object, attributes }: Difference): string {
  const name = `${object.kind} ${objectName(object)}`;
  if (change !== "changed") return `${change} ${name}`;
  return `${name}: ${attributes
    .map((attribute) => attribute.name)
    .sort()
    .join(" ")}`;
}

function attributesOf(difference: string): readonly string[] {
  const [object = "", names] = difference.split(": ");
  return (names?.split(" ") ?? []).map((name) => `${object.split(" ")[0]} ${name}`);
}

/** It is the cluster's, so another database's test may have made it already. */
async function makeTablespace({ session }: TestedDatabase): Promise<void> {
  await session.query("SET allow_in_place_tablespaces = on");
  const [known] = await session.query("SELECT FROM pg_tablespace WHERE spcname = 'rich_space'");
  if (!known) await session.query("CREATE TABLESPACE rich_space LOCATION ''");
}
