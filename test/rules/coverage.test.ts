// Every attribute that a reader gives, in each direction, leads to a rule; and so does every kind that is on one side only.

import { describe, expect, test } from "vitest";
import { type KindId, ids as kindIds } from "../../src/catalog/ids.ts";
import { kinds } from "../../src/catalog/index.ts";
import type { ObjectKind } from "../../src/catalog/kind.ts";
import type { Difference } from "../../src/model/difference.ts";
import type { Json } from "../../src/model/object.ts";
import { ruleIds } from "../../src/rules/ids.ts";
import { rules } from "../../src/rules/index.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { changed, missing, unexpected } from "./sides.ts";

const registry: Readonly<Record<KindId, ObjectKind>> = kinds;

const names: Readonly<Record<KindId, string>> = {
  schema: "schema audit",
  extension: "extension pgcrypto",
  type: "type public.mood",
  sequence: "sequence public.ids",
  table: "table public.users",
  column: "column public.users.email",
  constraint: "constraint public.users.users_pkey",
  index: "index public.users.users_email",
  view: "view public.v",
  function: "function public.f(integer)",
  trigger: "trigger public.users.touch",
  rule: "rule public.users.r",
  policy: "policy public.users.own",
  "event-trigger": "event-trigger watch",
  publication: "publication feed",
  "default-privileges": "default-privileges public.postgres on tables",
  cast: "cast public.mood as integer",
  operator: "operator public.=(integer, integer)",
  "operator-class": "operator-class public.ints for hash",
  "operator-family": "operator-family public.ints for hash",
  "access-method": "access-method heaps",
  "text-search-configuration": "text-search-configuration public.words",
  "text-search-dictionary": "text-search-dictionary public.words",
  "text-search-parser": "text-search-parser public.words",
  "text-search-template": "text-search-template public.words",
  statistics: "statistics public.both",
  language: "language other",
  transform: "transform integer in other",
  collation: "collation public.german",
  conversion: "conversion public.latin",
  "foreign-data-wrapper": "foreign-data-wrapper far",
  "foreign-server": "foreign-server away",
  "foreign-table": "foreign-table public.there",
  "user-mapping": "user-mapping app on away",
  subscription: "subscription feed",
  "security-label": "security-label anon on table public.users",
  "database-setting": "database-setting work_mem",
  privileges: "privileges language plpgsql",
};

/** Values that the attribute is read as; all others are text, or nothing. */
const samples: Readonly<Record<string, readonly (readonly [Json, Json])[]>> = {
  grants: [
    [{}, { app: ["SELECT"] }],
    [{}, { PUBLIC: ["SELECT"] }],
    [{ app: ["SELECT"] }, { app: ["SELECT WITH GRANT OPTION"] }],
    [{ app: ["SELECT"] }, { anon: ["SELECT"] }],
  ],
  revoked: [
    [{}, { app: ["SELECT"] }],
    [{}, { PUBLIC: ["SELECT"] }],
  ],
  columnOrder: [
    [
      ["a", "b"],
      ["b", "a"],
    ],
  ],
  values: [
    [["a", "b"], ["a"]],
    [
      ["a", "b"],
      ["b", "a"],
    ],
    [["a"], null],
  ],
  enabled: [
    ["origin", "disabled"],
    ["origin", "always"],
    ["disabled", "replica"],
  ],
  options: [
    [[], ["security_barrier=true"]],
    [[], ["fillfactor=70"]],
  ],
  command: [
    ["all", "select"],
    ["insert", "update"],
  ],
  roles: [
    [["PUBLIC"], ["app"]],
    [["app"], ["guest"]],
  ],
};
const yesOrNo: readonly (readonly [Json, Json])[] = [[true, false]];
const text: readonly (readonly [Json, Json])[] = [
  ["one", "two"],
  ["one", null],
  ["one", "true"],
];
const booleans = new Set(
  `nullable notNullValidated notNullInherited local validated valid unique rowSecurity forceRowSecurity detachPending
  materialized securityInvoker permissive strict leakproof cycle allTables viaRoot active binary twoPhase disableOnError
  passwordRequired runAsOwner failover trusted deterministic merges hashes`.split(/\s+/),
);

describe.each(kindIds)("%s", (id) => {
  test.each(Object.keys(registry[id].attributes))("%s", (attribute) => {
    const pairs = samples[attribute] ?? (booleans.has(attribute) ? yesOrNo : text);
    for (const [one, other] of pairs) {
      for (const pair of [
        [one, other],
        [other, one],
      ] as const) {
        const flagged = flagging(changed(names[id], { [attribute]: pair }));
        expect(flagged, `${id}.${attribute}: ${JSON.stringify(pair)}`).not.toEqual([]);
        // One thing is said once, but that privileges can be lost and gained at a time, and values of an enum, too.
        if (attribute !== "grants" && attribute !== "values") expect(flagged).toHaveLength(1);
      }
    }
  });

  const some = id === "privileges" ? { grants: { app: ["USAGE"] } } : {};
  test("missing", () => expect(flagging(missing(names[id], some))).toHaveLength(1));
  test("unexpected", () => expect(flagging(unexpected(names[id], some))).toHaveLength(1));
});

test.each(["missing", "unexpected"])("a role that is %s", (change) => {
  const role = change === "missing" ? missing("role reader") : unexpected("role reader");
  expect(flagging(role)).toHaveLength(1);
});

test("the attributes that are told as yes or no are all read", () => {
  const read = new Set(kindIds.flatMap((id) => Object.keys(registry[id].attributes)));
  expect([...booleans, ...Object.keys(samples)].filter((name) => !read.has(name))).toEqual([]);
});

function flagging(difference: Difference): readonly string[] {
  return ruleIds.filter((id) => all[id]?.check(difference, [], () => undefined) !== null);
}

const all: Readonly<Record<string, Rule>> = rules;
