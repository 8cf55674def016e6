// Equal schemas, equal fingerprints; anything else, others.

import { expect, test } from "vitest";
import { fingerprint } from "../../src/catalog/fingerprint.ts";
import { catalogOf, type Made } from "./catalog-of.ts";

const users: Made = { kind: "table", path: "app.users", attributes: { comment: null, grants: { a: ["x"], b: ["y"] } } };
const email: Made = { kind: "column", path: "app.users.email", in: users, attributes: { type: "text" } };

test("neither order nor server is part of it", () => {
  const one = catalogOf([users, email]);
  const turned: Made = { ...users, attributes: { grants: { b: ["y"], a: ["x"] }, comment: null } };
  expect(fingerprint(one)).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(fingerprint({ ...catalogOf([email, turned]), server: { major: 14, version: "14.2" } })).toBe(fingerprint(one));
});

test.each<[what: string, objects: Made[]]>([
  ["an object less", [users]],
  ["another attribute", [{ ...users, attributes: { ...users.attributes, comment: "" } }, email]],
  ["another name", [users, { ...email, path: "app.users.mail" }]],
  ["nothing at all", []],
])("%s is another fingerprint", (_, objects) => {
  expect(fingerprint(catalogOf(objects))).not.toBe(fingerprint(catalogOf([users, email])));
});
