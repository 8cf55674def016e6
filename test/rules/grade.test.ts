// From classified differences to findings: order, identity, regrading, and that nothing vanishes.

import { expect, test } from "vitest";
import { historyFaults, pendingFault } from "../../src/drift/faults.ts";
import type { ClassifiedDifference } from "../../src/model/classified.ts";
import type { Difference } from "../../src/model/difference.ts";
import type { Cause } from "../../src/model/finding.ts";
import { problemStates } from "../../src/model/migration.ts";
import { type Catalog, type CatalogObject, objectKey } from "../../src/model/object.ts";
import { type GradeOptions, grade } from "../../src/rules/grade.ts";
import { changed, missing, object, unexpected } from "./sides.ts";

const nothing: GradeOptions = { expected: null, live: null };

function because(cause: Cause, ...differences: readonly Difference[]): readonly ClassifiedDifference[] {
  return differences.map((difference) => ({ difference, cause, origin: null }));
}

function catalog(...objects: readonly CatalogObject[]): Catalog {
  return {
    server: { major: 18, version: "18.0" },
    objects: new Map(objects.map((each) => [objectKey(each.identity), each])),
    notCompared: [],
  };
}

const users = changed("table public.users", { rowSecurity: [true, false], comment: ["a", "b"], owner: ["a", "b"] });

test("one difference gives a finding for each rule that flags it, worst first", () => {
  const { findings } = grade(
    because("drift", unexpected("column public.a.b"), users, missing("schema audit")),
    nothing,
  );
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    "critical rls-disabled",
    "critical schema-missing",
    "medium column-unexpected",
    "low comment-changed",
    "low owner-changed",
  ]);
});

test("equal severities stand by object: by kind, then by name", () => {
  const differences = ["b.z", "a.z", "a.b"].map((name) => missing(`table ${name}`, { partitionOf: null }));
  const { findings } = grade(because("drift", missing("function a.a()"), ...differences, missing("schema z")), nothing);
  expect(findings.map((finding) => finding.object.name)).toEqual(["z", "b", "z", "z", "a()"]);
});

test("the id is the rule's and the object's, and the content what they say", () => {
  const [first] = grade(because("drift", changed("column a.b.c", { type: ["text", "integer"] })), nothing).findings;
  const [again] = grade(because("conflict", changed("column a.b.c", { type: ["text", "integer"] })), nothing).findings;
  const [other] = grade(because("drift", changed("column a.b.c", { type: ["text", "bigint"] })), nothing).findings;
  const [elsewhere] = grade(because("drift", changed("column a.b.d", { type: ["text", "integer"] })), nothing).findings;
  expect(again).toMatchObject({ id: first?.id, content: first?.content });
  expect(other?.id).toBe(first?.id);
  expect(other?.content).not.toBe(first?.content);
  expect(elsewhere?.id).not.toBe(first?.id);
  expect(first?.id).toMatch(/^[0-9a-f]{16}$/);
});

test("what a pending migration has to do with it is said", () => {
  const difference = unexpected("column a.b.c", { grants: {} });
  const says = "No applied migration creates column a.b.c, which is in the database.";
  const messages = (["drift", "unrecorded", "conflict"] as const).map(
    (cause) => grade(because(cause, difference), nothing).findings[0]?.message,
  );
  expect(messages).toEqual([
    says,
    `${says} A pending migration makes the same change.`,
    `${says} A pending migration changes it, too.`,
  ]);
});

test("a rule can be regraded and turned off", () => {
  const { findings, ungraded } = grade(because("drift", users), {
    ...nothing,
    severityOf: (rule, own) => (rule === "comment-changed" ? "critical" : rule === "rls-disabled" ? "off" : own),
  });
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    "critical comment-changed",
    "low owner-changed",
  ]);
  expect(ungraded).toEqual([]);
});

test("a difference that no rule knows is handed back by name", () => {
  const { findings, ungraded } = grade(
    because("drift", changed("column a.b.c", { shape: ["round", "square"] })),
    nothing,
  );
  expect(findings).toEqual([]);
  expect(ungraded).toEqual([{ kind: "column", name: "a.b.c", reason: "its shape differs, and no rule grades that" }]);
});

test("a missing table reads as the statement that makes it", () => {
  const table = object("table public.users", { partitionOf: null, partitionKey: "LIST (id)", persistence: "unlogged" });
  const inside = [
    object("column public.users.id", { type: "integer", nullable: false, identity: "always", default: null }),
    object("column public.users.name", { type: "text", nullable: true, collation: "C", default: "'x'::text" }),
    object("constraint public.users.users_pkey", { definition: "PRIMARY KEY (id)", validated: true }),
    object("constraint public.users.ok", { definition: "CHECK ((id > 0))", validated: false }),
    object("index public.users.by_name", { definition: "CREATE INDEX by_name ON public.users (name)" }),
    object("policy public.users.own", { using: "true" }),
  ];
  const difference = {
    ...missing("table public.users", table.attributes),
    folded: inside.map((each) => each.identity),
  };
  const { findings } = grade(because("drift", difference), { expected: catalog(table, ...inside), live: null });
  expect(findings[0]?.actual).toBeNull();
  expect(findings[0]?.folded).toHaveLength(6);
  expect(findings[0]?.expected).toBe(`CREATE UNLOGGED TABLE public.users (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  name text COLLATE C DEFAULT 'x'::text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT ok CHECK ((id > 0)) NOT VALID
) PARTITION BY LIST (id)
CREATE INDEX by_name ON public.users (name)
policy public.users.own`);
});

test("a function reads as head and body, a schema as what is in it", () => {
  const pay = object("function public.pay(integer)", {
    functionKind: "function",
    arguments: [{ name: "amount", mode: "in", type: "integer", default: "0" }],
    returns: "void",
    language: "plpgsql",
    volatility: "stable",
    security: "definer",
    searchPath: "public",
    settings: { work_mem: "1MB" },
    body: "\nBEGIN\nEND",
  });
  const audit = object("schema audit", { owner: "app" });
  const log = object("table audit.log", { partitionOf: null });
  const at = object("column audit.log.at", { type: "date" });
  const { findings } = grade(
    because("drift", unexpected("function public.pay(integer)", pay.attributes), {
      ...unexpected("schema audit"),
      folded: [log.identity, at.identity],
    }),
    { expected: null, live: catalog(audit, log, at, pay) },
  );
  expect(findings.map(({ actual }) => actual)).toEqual([
    `FUNCTION public.pay(amount integer DEFAULT 0)
RETURNS void
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = public
SET work_mem = 1MB
AS \nBEGIN\nEND`,
    "schema audit\ntable audit.log",
  ]);
});

test("an unexpected object tells who holds privileges on it, but for what everyone holds on a new one", () => {
  const grants = { PUBLIC: ["USAGE"], app: ["USAGE WITH GRANT OPTION"] };
  const { findings } = grade(
    because(
      "drift",
      unexpected("type public.mood", { typeKind: "enum", values: ["sad", "glad"], owner: "app", grants }),
      unexpected("sequence public.ids", { increment: "1", cycle: false, ownedBy: null, grants }),
    ),
    nothing,
  );
  expect(findings.map(({ actual }) => actual)).toEqual([
    "increment: 1\ncycle: no\nGRANT USAGE TO PUBLIC\nGRANT USAGE WITH GRANT OPTION TO app",
    "type kind: enum\nvalues: sad, glad\nGRANT USAGE WITH GRANT OPTION TO app",
  ]);
  expect(findings.map(({ message }) => message.includes("PUBLIC has USAGE"))).toEqual([true, false]);
});

test("of two records only what differs is told, and a default by its name", () => {
  const options = { increment: "1", cycle: false };
  const { findings } = grade(
    because(
      "drift",
      changed("column a.b.c", { identityOptions: [options, { ...options, increment: "5" }] }),
      changed("column a.b.d", { storage: [null, "external"], compression: ["lz4", null] }),
      changed("table a.b", { rowSecurity: [true, false] }),
    ),
    nothing,
  );
  expect(findings.map(({ expected, actual }) => [expected, actual])).toEqual([
    ["row level security on", "row level security off"],
    ["increment: 1", "increment: 5"],
    ["storage: the type's own\ncompression: lz4", "storage: external\ncompression: the default"],
  ]);
});

test("a publication, a composite type, a domain and an aggregate are told in PostgreSQL's words", () => {
  const constraint = { definition: "CHECK ((VALUE > 0))", validated: false, comment: null };
  const field = { name: "b", type: "text", collation: "C", comment: null };
  const { findings } = grade(
    because(
      "drift",
      changed("publication p", { tables: [{ a: { t: { columns: ["x"], rows: "(x > 1)" } } }, {}] }),
      changed("type a.c", { fields: [[{ ...field, collation: null }], [field]] }),
      changed("type a.d", { constraints: [{ ok: constraint }, {}] }),
      changed("function a.e()", {
        aggregate: [{ stateType: "integer", finalExtra: false, combineFunction: null }, null],
      }),
    ),
    nothing,
  );
  expect(findings.map(({ expected, actual }) => [expected, actual])).toEqual([
    ["b text", "b text COLLATE C"],
    ["CONSTRAINT ok CHECK ((VALUE > 0)) NOT VALID", "none"],
    ["state type: integer", null],
    ["a.t (x) WHERE ((x > 1))", "none"],
  ]);
});

test.each(problemStates)("a history that is %s is one finding of cause history", (state) => {
  const faults = historyFaults([{ state, version: "7", path: "db/7_a.sql", message: "what was found" }]);
  const { findings, ungraded } = grade(faults, nothing);
  expect(ungraded).toEqual([]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    cause: "history",
    change: null,
    object: { kind: "migration", name: state === "duplicate" ? "db/7_a.sql" : "7" },
    origin: { path: "db/7_a.sql", line: null },
    actual: "what was found",
  });
});

test("a file that is not there has no origin", () => {
  const faults = historyFaults([{ state: "missing-file", version: "7", path: null, message: "applied, not in db" }]);
  const { findings } = grade(faults, nothing);
  expect(findings[0]).toMatchObject({ origin: null, message: "Migration 7: applied, not in db." });
});

test("two files of one version are two findings", () => {
  const problem = { state: "duplicate", version: "7", message: "version 7 is db/7_a.sql's too" } as const;
  const faults = historyFaults([
    { ...problem, path: "db/7_b.sql" },
    { ...problem, path: "db/7_c.sql" },
  ]);
  const { findings } = grade(faults, nothing);
  expect(new Set(findings.map((finding) => finding.id)).size).toBe(2);
});

test("a pending file that fails is told with file, line, statement and the server's words", () => {
  const { findings } = grade(
    [
      pendingFault({
        migration: { version: "8", path: "db/8_b.sql" },
        line: 12,
        statement: "CREATE TABLE users",
        code: "42P07",
        message: 'relation "users" already exists',
      }),
    ],
    nothing,
  );
  expect(findings[0]).toMatchObject({
    rule: "migration-failed",
    severity: "critical",
    cause: "conflict",
    origin: { path: "db/8_b.sql", line: 12 },
    message:
      'Migration 8 (db/8_b.sql): fails after the applied ones, at line 12, CREATE TABLE users: relation "users" already exists (42P07).',
  });
});
