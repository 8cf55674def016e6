// Differences told shortly, for the tests of rules and of causes: `table public.users`, `column public.users.email`.

import type { Difference } from "../../src/model/difference.ts";
import { type CatalogObject, type Json, type Kind, kinds, type ObjectIdentity } from "../../src/model/object.ts";

type Attributes = Readonly<Record<string, Json>>;

/** Kinds that belong to a relation, and those that live in no schema. */
const ofTable: readonly Kind[] = ["column", "constraint", "index", "trigger", "rule", "policy"];
const alone: readonly Kind[] = [
  "schema",
  "extension",
  "event-trigger",
  "publication",
  "cast",
  "access-method",
  "language",
  "transform",
  "foreign-data-wrapper",
  "foreign-server",
  "user-mapping",
  "subscription",
  "security-label",
  "database-setting",
  "privileges",
  "role",
  "migration",
];

export function identity(text: string): ObjectIdentity {
  const [word = "", ...rest] = text.split(" ");
  const kind = kinds.find((each) => each === word);
  if (kind === undefined) throw new Error(`no kind: ${text}`);
  const path = rest.join(" ");
  if (alone.includes(kind)) return { kind, schema: null, table: null, name: path };
  const [schema = "", second = "", ...third] = path.split(".");
  return ofTable.includes(kind)
    ? { kind, schema, table: second, name: third.join(".") }
    : { kind, schema, table: null, name: [second, ...third].join(".") };
}

export function object(text: string, attributes: Attributes = {}): CatalogObject {
  const own = identity(text);
  const parent: ObjectIdentity | null =
    own.table !== null
      ? { kind: "table", schema: own.schema, table: null, name: own.table }
      : own.schema === null
        ? null
        : { kind: "schema", schema: null, table: null, name: own.schema };
  return { identity: own, parent, attributes };
}

export function missing(text: string, attributes: Attributes = {}, folded: readonly string[] = []): Difference {
  const expected = object(text, attributes);
  return {
    object: expected.identity,
    change: "missing",
    expected,
    actual: null,
    attributes: [],
    folded: folded.map(identity),
  };
}

export function unexpected(text: string, attributes: Attributes = {}, folded: readonly string[] = []): Difference {
  const { expected: actual, ...rest } = missing(text, attributes, folded);
  return { ...rest, change: "unexpected", expected: null, actual };
}

/** Each attribute as `[expected, actual]`; `same` are attributes that both sides share. */
export function changed(
  text: string,
  attributes: Readonly<Record<string, readonly [expected: Json, actual: Json]>>,
  same: Attributes = {},
): Difference {
  const side = (index: 0 | 1) =>
    object(text, {
      ...same,
      ...Object.fromEntries(Object.entries(attributes).map(([name, pair]) => [name, pair[index]])),
    });
  return {
    object: identity(text),
    change: "changed",
    expected: side(0),
    actual: side(1),
    attributes: Object.entries(attributes).map(([name, [expected, actual]]) => ({ name, expected, actual })),
    folded: [],
  };
}
