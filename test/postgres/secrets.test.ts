// Whatever is written as a database URL, no part of its password is left in a text that was redacted.

import { expect, test } from "vitest";
import { redact, secretsOf } from "../../src/postgres/secrets.ts";

test.each([
  ["postgres://u:s3cret@h/d", {}, ["postgres://u:s3cret@h/d", "u:s3cret", "s3cret"]],
  ["postgres://u:s%20cret@h/d", {}, ["u:s%20cret", "u:s cret", "s%20cret", "s cret"]],
  ["postgres://u:s cr@et@h/d", {}, ["s cr@et", "s%20cr%40et"]],
  ["postgres://u:s3/cret@h/d", {}, ["s3/cret"]],
  ["postgres://u:s3#cr?et@h/d", {}, ["s3#cr?et"]],
  ["mysql://u:s3cret@h/d", {}, ["s3cret"]],
  ["jdbc:postgresql://h/d?user=u&password=s3cret", {}, ["s3cret"]],
  ["postgres://h/d?password=s3%40cret&x=1", {}, ["s3%40cret", "s3@cret"]],
  ["postgres://u@h/d?sslpassword=s3cret", {}, ["s3cret"]],
  ["host=h user=u password=s3cret", {}, ["u:s3cret", "s3cret"]],
  ["host=h password='s3 c\\'ret'", {}, ["s3 c'ret", "s3 c\\'ret"]],
  ["s3cret\n", {}, ["s3cret\n", "s3cret"]],
  [null, { PGPASSWORD: "s3cret", PGUSER: "u" }, ["s3cret", "u:s3cret"]],
  ["postgres://u:s3cret@h/d", { DATABASE_URL: "postgres://u:0ther@h/d" }, ["s3cret", "0ther"]],
])("%j with %j", (url, env, expected) => {
  const secrets = secretsOf(url, env);
  expect(secrets).toEqual(expect.arrayContaining(expected));
  const text = `before ${expected.join(" and ")} after`;
  expect(redact(text, secrets)).toBe(`before ${expected.map(() => "***").join(" and ")} after`);
});

test.each([
  [null, {}],
  ["", {}],
  ["postgres://", {}],
  ["postgres://u@h/d", {}],
  ["postgres://u:@h/d", {}],
  ["postgres:///d", { PGPASSWORD: "" }],
])("there is no password in %j", (url, env) => {
  expect(secretsOf(url, env).filter((secret) => secret !== url?.trim())).toEqual([]);
});

test("a password that is the user's or the database's name hides neither of them", () => {
  const url = "postgres://postgres:postgres@localhost:5432/app";
  const secrets = secretsOf(url, {});
  expect(secrets).toContain("postgres:postgres");
  expect(redact("database postgres", secrets)).toBe("database postgres");
  expect(redact(`tried ${url}.`, secrets)).toBe("tried ***.");
  expect(secretsOf("postgres://u:app@h/app", {})).not.toContain("app");
});

test.each([
  "%",
  "postgres://%:%@%/%",
  "://@:@",
  "password=",
  "password='",
  "a".repeat(100_000),
  "\ud800:\ud800@x",
  "postgres://u:\ud800@x/",
])("rubbish never throws (%#)", (url) => {
  expect(() => secretsOf(url, { PGPASSWORD: url })).not.toThrow();
});

test("the longer secret goes first, so that no piece of it is left", () => {
  expect(redact("abcdef abc", ["abc", "abcdef", ""])).toBe("*** ***");
});
