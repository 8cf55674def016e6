import { expect, it } from "vitest";
import { diverging } from "../../src/drift/diverging.ts";
import type { Difference } from "../../src/model/difference.ts";
import type { Json, ObjectIdentity } from "../../src/model/object.ts";

const column = (name: string): ObjectIdentity => ({ kind: "column", schema: "public", table: "users", name });

function whole(change: "missing" | "unexpected", object: ObjectIdentity): Difference {
  const side = { identity: object, parent: null, attributes: {} };
  const isMissing = change === "missing";
  return {
    object,
    change,
    expected: isMissing ? side : null,
    actual: isMissing ? null : side,
    attributes: [],
    folded: [],
  };
}

function changed(object: ObjectIdentity, ...attributes: readonly (readonly [string, Json, Json])[]): Difference {
  const side = { identity: object, parent: null, attributes: {} };
  const list = attributes.map(([name, expected, actual]) => ({ name, expected, actual }));
  return { object, change: "changed", expected: side, actual: side, attributes: list, folded: [] };
}

const age = column("age");
const nick = column("nick");

it.each<
  readonly [
    string,
    readonly Difference[],
    readonly Difference[],
    readonly Difference[],
    readonly Difference[],
    readonly string[],
  ]
>([
  [
    "drift that no file works on stays drift",
    [whole("unexpected", nick)],
    [whole("unexpected", nick)],
    [whole("unexpected", age)],
    [whole("unexpected", age)],
    [],
  ],
  [
    "drift that is there as the file wants it is no more told",
    [whole("unexpected", age)],
    [],
    [whole("unexpected", age)],
    [],
    [],
  ],
  [
    "a column that is there and is another one",
    [whole("unexpected", age)],
    [changed(age, ["type", "integer", "text"])],
    [whole("unexpected", age)],
    [],
    ["age"],
  ],
  [
    "an attribute that was another before, and no file touches",
    [changed(age, ["type", "integer", "text"])],
    [changed(age, ["type", "integer", "text"])],
    [changed(age, ["default", null, "0"])],
    [changed(age, ["default", null, "0"])],
    [],
  ],
  [
    "one that a file sets, and is not set",
    [changed(age, ["type", "integer", "text"])],
    [changed(age, ["type", "integer", "text"])],
    [changed(age, ["type", "smallint", "integer"])],
    [],
    ["age"],
  ],
  [
    "what only here comes of it",
    [],
    [changed(age, ["default", null, "0"])],
    [],
    [changed(age, ["default", null, "0"])],
    ["age"],
  ],
  [
    "what was made by hand and a file gives privileges on",
    [whole("unexpected", age)],
    [whole("unexpected", age)],
    [],
    [changed(age, ["grants", {}, { a: ["SELECT"] }])],
    [],
  ],
])("%s", (_name, before, after, alone, here, expected) => {
  const { byFile } = diverging([{ alone, here }], { before, after });
  expect(byFile.flat().map(({ object }) => object.name)).toEqual(expected);
});

it("each is told of the last file that touches it", () => {
  const after = [changed(age, ["type", "integer", "text"]), changed(nick, ["default", null, "0"])];
  const first = { alone: [whole("unexpected", age), whole("unexpected", nick)], here: [] };
  const second = { alone: [changed(nick, ["default", null, "1"])], here: [] };
  const { byFile } = diverging([first, second], { before: [], after });
  expect(byFile.map((list) => list.map(({ object }) => object.name))).toEqual([["age"], ["nick"]]);
});
