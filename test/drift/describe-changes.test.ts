// What a migration changes, in words.

import { expect, test } from "vitest";
import { describeChanges } from "../../src/drift/describe-changes.ts";
import type { Difference } from "../../src/model/difference.ts";
import { changed, missing, unexpected } from "../rules/sides.ts";

const email = "column public.users.email";

const cases: readonly (readonly [Difference, string])[] = [
  [unexpected("column public.users.age"), "adds column public.users.age"],
  [missing("table public.users", { partitionOf: null }), "drops table public.users"],
  [unexpected("view public.m", { materialized: true }), "adds materialized view public.m"],
  [
    changed(email, { type: ["text", "character varying(50)"] }),
    "changes type of column public.users.email from text to character varying(50)",
  ],
  [changed(email, { nullable: [true, false] }), "forbids NULL in column public.users.email"],
  [changed(email, { nullable: [false, true] }), "allows NULL in column public.users.email"],
  [changed(email, { default: [null, "0"] }), "gives a default to column public.users.email"],
  [changed(email, { default: ["0", null] }), "drops the default of column public.users.email"],
  [changed(email, { default: ["0", "1"] }), "changes default of column public.users.email from 0 to 1"],
  [
    changed(email, { type: ["text", "integer"], nullable: [true, false] }),
    "changes type, nullability of column public.users.email",
  ],
  [changed("table public.users", { rowSecurity: [false, true] }), "turns row level security on for table public.users"],
  [
    changed("table public.users", { rowSecurity: [true, false] }),
    "turns row level security off for table public.users",
  ],
  [changed("table public.users", { grants: [{}, { anon: ["SELECT"] }] }), "changes privileges on table public.users"],
  [changed("table public.users", { owner: ["a", "b"] }), "makes b the owner of table public.users"],
  [changed("table public.users", { comment: [null, "x"] }), "comments on table public.users"],
  [changed("type public.mood", { values: [["a"], ["a", "b"]] }, { typeKind: "enum" }), "adds 'b' to enum public.mood"],
  [
    changed("type public.mood", { values: [["a", "b"], ["a"]] }, { typeKind: "enum" }),
    "changes values of enum public.mood",
  ],
  [changed("trigger public.users.touch", { enabled: ["origin", "disabled"] }), "disables trigger public.users.touch"],
  [changed("trigger public.users.touch", { enabled: ["disabled", "origin"] }), "enables trigger public.users.touch"],
  [changed("function public.f()", { body: ["SELECT 1", "SELECT 2"] }), "changes body of function public.f()"],
  [changed("view public.v", { definition: ["SELECT\n1", "SELECT\n2"] }), "changes definition of view public.v"],
  [changed("constraint public.users.c", { validated: [false, true] }), "validates constraint public.users.c"],
];

test.each(cases)("case %#", (difference, words) => {
  expect(describeChanges([difference])).toEqual([words]);
});

test("one line a difference, in their order", () => {
  expect(describeChanges([unexpected("schema b"), missing("schema a")])).toEqual(["adds schema b", "drops schema a"]);
});
